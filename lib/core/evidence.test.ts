import { describe, expect, it } from 'vitest';
import { type EvidenceFact, toEvidence } from './evidence';

const fact: EvidenceFact = {
  id: 'someone-2001',
  authors: 'Someone',
  year: 2001,
  title: 'A title',
  journal: 'A Journal 1:2',
  doi: '10.1000/abc',
  finding: 'd = .2; do not print.',
  sure: 'somewhat',
  checked: 'abstract read',
};
const words = { finding: 'It helps a little.', limits: 'One study.' };

describe('the evidence behind a reflection', () => {
  it.each([
    ['text read', 'paper'],
    ['text read (PMC6199457)', 'paper'],
    ['abstract read', 'abstract'],
  ])('%s: is cited, as known from the %s', (checked, read) => {
    expect(toEvidence({ ...fact, checked }, words, 'en')).toMatchObject({
      read,
      title: 'A title',
      journal: 'A Journal 1:2',
      doi: '10.1000/abc',
    });
  });

  it.each(['summary read', 'record read', 'no', '', 'abstract ready', 'not text read'])(
    '%j: names neither title nor where it stands',
    (checked) => {
      const evidence = toEvidence({ ...fact, checked }, words, 'en');
      expect(evidence).toEqual({
        id: 'someone-2001',
        language: 'en',
        authors: 'Someone',
        year: 2001,
        sure: 'somewhat',
        read: 'second-hand',
        ...words,
      });
    },
  );

  it('says what was found in plain words, and never in the notes of whoever writes', () => {
    expect(JSON.stringify(toEvidence(fact, words, 'en'))).not.toContain('do not print');
  });
});
