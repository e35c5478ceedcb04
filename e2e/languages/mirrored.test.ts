import { inChromium } from '../use-session.ts';
import { tryEveryStateIn } from './every-state.ts';
import { MIRRORED } from './pseudo.ts';

// As accented.test.ts, with the browsers changed about: every state is seen in one of the two at least.
tryEveryStateIn(MIRRORED, inChromium ? 'small' : 'all');
