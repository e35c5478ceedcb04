import { expect, it } from 'vitest';
import { judgePassphrase } from './passphrase';

it.each([
  ['', 'short'],
  ['seven77', 'short'],
  ['password', 'weak'],
  ['12345678901234567890', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abababababababababababab', 'weak'],
  ['Sommer2026!', 'weak'],
  ['harbour lantern', 'fair'],
  ['correct horse battery staple', 'strong'],
  ['a long walk by the sea', 'strong'],
  ['Übermut tut selten gut, 1987', 'strong'],
] as const)('judges %j as %s', (passphrase, strength) => {
  expect(judgePassphrase(passphrase)).toBe(strength);
});
