import { inChromium } from '../use-session.ts';
import { tryEveryStateIn } from './every-state.ts';
import { ACCENTED } from './pseudo.ts';

// What is too long is too long in any browser: in the other one, only where room is scarce.
tryEveryStateIn(ACCENTED, ({ path }) => inChromium || path === 'popup.html');
