import { inChromium } from '../use-session.ts';
import { tryEveryStateIn } from './every-state.ts';
import { ACCENTED } from './pseudo.ts';

// What is too long is too long in any browser: in the other one, the mirrored language is tried.
if (inChromium) tryEveryStateIn(ACCENTED);
