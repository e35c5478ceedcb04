import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAgeFile, readAgeHeader, WORK_FACTOR } from './age-header';

const SALT = 'bBjlhJVYZeE4aqUdmtRHfw';
const KEY = 'TV/AFBXVKnXlVtuvYNjRaBu0Qv2RTaDmFN2Nv92SJXs';
const MAC = '9Uy4LWkKnDOnG3gPIVeaSeqWhoQlzuCPmtvdEVkIlrw';

function head(part: Partial<Record<'version' | 'stanza' | 'key' | 'mac', string>> = {}): string {
  const { version = 'v1', stanza = `scrypt ${SALT} 18`, key = KEY, mac = MAC } = part;
  return `age-encryption.org/${version}\n-> ${stanza}\n${key}\n--- ${mac}\n`;
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const read = (text: string) => readAgeHeader(bytes(text));
const refused = (text: string): string => {
  const header = read(text);
  return header.ok ? 'taken' : header.refusal.code;
};
const PAYLOAD = '\x00\xff'.repeat(40);

describe('the head of a backup', () => {
  it('says how hard the passphrase was stretched', () => {
    expect(read(head() + PAYLOAD)).toEqual({ ok: true, workFactor: 18 });
    expect(read(head({ stanza: `scrypt ${SALT} 10` }) + PAYLOAD)).toEqual({
      ok: true,
      workFactor: 10,
    });
  });

  it.each(['19', '20', '30', '999', '9'.repeat(400)])(
    'is refused with the work factor %s, whatever else is wrong with it',
    (factor) => {
      const stanza = `scrypt ${SALT} ${factor}`;
      expect(read(head({ stanza, key: 'x', mac: '' }) + PAYLOAD)).toEqual({
        ok: false,
        refusal: { code: 'too-hard', workFactor: factor },
      });
    },
  );

  it.each([
    ['nothing at all', '', 'empty-file'],
    ['an export', '{\n"format": "inkling-export"', 'not-a-backup'],
    ['a file in base 64', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'not-a-backup'],
    ['the next version of age', head({ version: 'v2' }) + PAYLOAD, 'newer-format'],
    ['a file for a key', head({ stanza: `X25519 ${KEY}` }) + PAYLOAD, 'other-key'],
    ['a file for a key of SSH', head({ stanza: 'ssh-ed25519 abcd efgh' }) + PAYLOAD, 'other-key'],
    ['something like scrypt', head({ stanza: `scryptic ${SALT} 18` }) + PAYLOAD, 'other-key'],
    ['a work factor of nothing', head({ stanza: `scrypt ${SALT} 0` }) + PAYLOAD, 'damaged'],
    ['a work factor below', head({ stanza: `scrypt ${SALT} -1` }) + PAYLOAD, 'damaged'],
    ['a work factor in words', head({ stanza: `scrypt ${SALT} 1e1` }) + PAYLOAD, 'damaged'],
    ['no work factor', head({ stanza: `scrypt ${SALT}` }) + PAYLOAD, 'damaged'],
    ['a short salt', head({ stanza: 'scrypt abcd 18' }) + PAYLOAD, 'damaged'],
    ['a key that is no base 64', head({ key: '*'.repeat(43) }) + PAYLOAD, 'damaged'],
    ['a second way in', head({ mac: MAC }).replace('---', '->') + PAYLOAD, 'damaged'],
  ])('is refused when it is %s', (_what, text, code) => {
    expect(refused(text)).toBe(code);
  });

  it('is refused as cut off, wherever it was cut', () => {
    const whole = head();
    for (let length = 'age-encryption.org/'.length; length < whole.length; length += 1) {
      expect([length, refused(whole.slice(0, length))]).toEqual([length, 'truncated']);
    }
  });

  it('is never found to be harder than ours, and never throws', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('age-encryption.org/v1', `-> scrypt ${SALT} 18`, KEY, `--- ${MAC}`),
      fc.integer().map((factor) => `-> scrypt ${SALT} ${factor}`),
    );
    const anyHead = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(
        fc.oneof(
          anyHead,
          anyHead.map((text) => `age-encryption.org/v1\n${text}`),
        ),
        (t) => {
          const header = read(t);
          if (header.ok) expect(header.workFactor).toBeLessThanOrEqual(WORK_FACTOR);
        },
      ),
    );
  });
});

it('tells an age file by its first words', () => {
  expect(isAgeFile(bytes(head()))).toBe(true);
  expect(isAgeFile(bytes('age'))).toBe(false);
  expect(isAgeFile(bytes('{ "age-encryption.org/": 1 }'))).toBe(false);
});
