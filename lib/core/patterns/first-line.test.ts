import { expect, it } from 'vitest';
import { toFirstLine } from './first-line';

it.each([
  ['', ''],
  ['  \n\n', ''],
  ['Back by nine.', 'Back by nine.'],
  ['\n  Back by nine.  \nAs said.', 'Back by nine.'],
  ['Back by nine.\r\nAs said.', 'Back by nine.'],
  ['x'.repeat(240), 'x'.repeat(240)],
  ['x'.repeat(300), `${'x'.repeat(240)}…`],
  [`${'x'.repeat(239)}😀 and on`, `${'x'.repeat(239)}…`],
])('%j begins with %j', (note, line) => {
  expect(toFirstLine(note)).toBe(line);
});
