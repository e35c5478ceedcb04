import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/lib/testing/arbitrary';
import { anyOwnReflection } from '@/lib/testing/reflections';
import {
  decideOwn,
  emptyOwnDraft,
  isBlank,
  parseOwnDraft,
  parseOwnReflections,
  REFLECTION_LIMITS,
  toOwnDraft,
  toOwnReflection,
} from './own-reflection';

const ABOUT = { language: 'en-GB', now: 5 };

describe('a reflection of one’s own', () => {
  it('needs a text and nothing else', () => {
    const draft = { ...emptyOwnDraft('mine'), text: ' What was easy today?\n' };
    expect(decideOwn(draft, undefined, ABOUT)).toEqual({
      kind: 'reflection',
      reflection: {
        id: 'mine',
        text: 'What was easy today?',
        followUp: '',
        theme: 'looking-in',
        kind: 'question',
        depth: 1,
        audience: 'self',
        language: 'en-GB',
        editedAt: 5,
      },
    });
  });

  it('is not kept with no words, or with more than fit', () => {
    const draft = emptyOwnDraft('mine');
    expect(decideOwn({ ...draft, text: ' \n\u0000' }, undefined, ABOUT)).toEqual({ kind: 'empty' });
    const long = 'a'.repeat(REFLECTION_LIMITS.followUp + 1);
    expect(decideOwn({ ...draft, text: 'x', followUp: long }, undefined, ABOUT)).toEqual({
      kind: 'too-long',
      field: 'followUp',
      length: long.length,
    });
  });

  it('keeps in a new version what the form does not show, and is later than the old one', () => {
    const before = { id: 'mine', text: 'Old?', language: 'de', tags: ['pause'], editedAt: 9 };
    const draft = { ...toOwnDraft(before), text: 'New?' };
    expect(decideOwn(draft, before, ABOUT)).toMatchObject({
      reflection: { text: 'New?', language: 'de', tags: ['pause'], editedAt: 10 },
    });
  });

  it('is one that can be stored, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, followUp) => {
        const draft = { ...emptyOwnDraft('mine'), text, followUp };
        expect(parseOwnDraft(JSON.parse(JSON.stringify(draft)))).toBeDefined();
        const decided = decideOwn(draft, undefined, ABOUT);
        if (decided.kind !== 'reflection') return;
        expect(parseOwnReflections([decided.reflection])).toHaveLength(1);
      }),
    );
  });

  it('says when there is nothing in it', () => {
    expect(isBlank(emptyOwnDraft('mine'))).toBe(true);
    expect(isBlank({ ...emptyOwnDraft('mine'), followUp: 'x' })).toBe(false);
  });

  it('waits for a calm moment when it is deep, and for a safe place when it is about two', () => {
    const one = { id: 'mine', text: 'x' };
    expect(toOwnReflection(one).avoidWhen).toEqual([]);
    expect(toOwnReflection({ ...one, audience: 'both' }).avoidWhen).toEqual(['unsafe']);
    expect(toOwnReflection({ ...one, depth: 3 }).avoidWhen).toEqual(['hot', 'heavy', 'unsafe']);
  });

  it('is read as it was written, and what is none is left out', () => {
    fc.assert(
      fc.property(fc.array(anyOwnReflection), (all) => {
        expect(parseOwnReflections([...all, { id: 'x' }, 7, null])).toEqual(all);
        for (const each of all) expect(toOwnReflection(each)).toMatchObject({ text: each.text });
      }),
    );
    for (const data of [undefined, null, {}, 'x']) expect(parseOwnReflections(data)).toEqual([]);
  });
});
