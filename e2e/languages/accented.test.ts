import { inChromium } from '../use-session.ts';
import { tryEveryStateIn } from './every-state.ts';
import { ACCENTED } from './pseudo.ts';

// What is too long is too long in any browser. A button's words, grown by themselves, are no part of its name.
const except = ['label-content-name-mismatch'];
tryEveryStateIn(ACCENTED, inChromium ? 'all' : 'small', except);
