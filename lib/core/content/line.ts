// The shape of every text in `content/`.
import * as v from 'valibot';

/** Not those that hold a number together: Spanish writes 88 721 with one. */
const SPACES = /[^\S\u00a0\u202f]+/gu;

export const line = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => text.trim().replace(SPACES, ' ') === text, 'stray space or line break'),
);
