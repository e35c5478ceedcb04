import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '@/lib/testing/fixtures/envelope-1.json';
import { parseRecoveryCode, RECOVERY_BYTES, toRecoveryCode } from './recovery-code';

const secrets = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });

describe('the recovery code', () => {
  it('is what the test vector says', () => {
    expect(toRecoveryCode(Uint8Array.fromHex(vectors.recovery.bytes))).toBe(vectors.recovery.code);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const code = toRecoveryCode(secret);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(parseRecoveryCode(code)).toEqual({ ok: true, value: secret });
      }),
    );
  });

  it('may be typed in any case, with spaces, and with letters for digits they look like', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom('O', 'o'), fc.constantFrom('I', 'l', 'L'), (s, o, i) => {
        const typed = toRecoveryCode(s)
          .replaceAll('0', o)
          .replaceAll('1', i)
          .replaceAll('-', '  ')
          .toLowerCase();
        expect(parseRecoveryCode(` ${typed}\n`)).toEqual({ ok: true, value: s });
      }),
    );
  });

  it('tells a wrong character, and two that were swapped, from another code', () => {
    fc.assert(
      fc.property(secrets, fc.nat(27), fc.nat(31), (secret, at, to) => {
        const code = [...toRecoveryCode(secret).replaceAll('-', '')];
        const wrong = code.with(at, '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(to));
        const swapped = code
          .with(at, code[(at + 1) % 28] ?? '')
          .with((at + 1) % 28, code[at] ?? '');
        for (const typed of [wrong, swapped]) {
          fc.pre(typed.join('') !== code.join(''));
          expect(parseRecoveryCode(typed.join(''))).toEqual({ ok: false, reason: 'typo' });
        }
      }),
    );
  });

  it('says what is wrong with what is no code', () => {
    expect(parseRecoveryCode('')).toEqual({ ok: false, reason: 'length' });
    expect(parseRecoveryCode('60R7-1C7H')).toEqual({ ok: false, reason: 'length' });
    expect(parseRecoveryCode('60R7-1C7H-65RV-3WHJ-EASF-6CVK-PFZÜ')).toEqual({
      ok: false,
      reason: 'character',
    });
  });
});
