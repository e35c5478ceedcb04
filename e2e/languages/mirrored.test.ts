import { tryEveryStateIn } from './every-state.ts';
import { MIRRORED } from './pseudo.ts';

tryEveryStateIn(MIRRORED);
