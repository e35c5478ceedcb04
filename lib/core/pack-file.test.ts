// Packs as a friend may send them, or somebody with a bad idea: each is taken as what was shown, or
// refused with a reason; never half, and never with the page brought down.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBytes } from '@/lib/testing/journal';
import { anyOwnReflection, packFile, packItem } from '@/lib/testing/reflections';
import type { Reason } from './import-problem';
import { type Pack, parsePacks } from './pack';
import { canShare, type ParsedPack, parsePackFile, toPackText } from './pack-file';
import { joinLibrary } from './whole-library';

const LIBRARY = joinLibrary([], {
  reflections: [{ id: 'mine', text: 'Mine?' }],
  packs: [
    packFile({ reflections: [packItem('evening-one')] }),
    packFile({ id: 'mornings', reflections: [packItem('morning-one')] }),
  ],
}).concat({ ...packItem('ours'), language: 'en' } as never);

const read = (file: unknown): Promise<ParsedPack> =>
  parsePackFile(toBytes(typeof file === 'string' ? file : JSON.stringify(file)), LIBRARY);

async function reasonsOf(file: unknown): Promise<[string | undefined, Reason][]> {
  const parsed = await read(file);
  return parsed.ok ? [] : parsed.problems.map(({ at, reason }) => [at.path, reason]);
}

const withItem = (part: Record<string, unknown>) =>
  packFile({ reflections: [packItem('one'), packItem('two', part)] });

describe('a pack', () => {
  it('is read as it stands in the file, with what a newer version added', async () => {
    const file = { ...withItem({ later: 1 }), later: { a: [1] } };
    expect(await read(file)).toEqual({ ok: true, pack: file });
    expect(await read(`\ufeff${JSON.stringify(file, null, '\t')}`)).toEqual({
      ok: true,
      pack: file,
    });
  });

  it('may have the ids of the pack it replaces, and text that only looks odd', async () => {
    expect(await reasonsOf(packFile())).toEqual([]);
    expect(
      await reasonsOf(withItem({ text: 'I <3 you & 2 < 3. “<” **not bold** &lt;b&gt;' })),
    ).toEqual([]);
  });

  it('need not say much, but what it is about', async () => {
    const item = { id: 'a', text: 'Why?', theme: 'good-news', kind: 'question' };
    expect(await reasonsOf(packFile({ reflections: [item], author: '', licence: '' }))).toEqual([]);
  });
});

describe('a hostile pack', () => {
  it.each<[string, unknown, string | undefined, Reason]>([
    ['no JSON', 'x', undefined, { code: 'syntax' }],
    ['nothing', '', undefined, { code: 'empty-file' }],
    ['cut off', '{"format": "inkling-pack"', undefined, { code: 'truncated' }],
    ['something else', { a: 1 }, 'format', { code: 'not-a-pack' }],
    ['an export', { format: 'inkling-export', version: 1 }, 'format', { code: 'not-a-pack' }],
    [
      'of a newer version',
      packFile({ version: 2 }),
      'version',
      { code: 'newer-version', version: 2 },
    ],
    ['of no version', packFile({ version: undefined }), 'version', { code: 'missing' }],
    [
      'huge',
      packFile({ author: 'a'.repeat(2_000_001) }),
      undefined,
      { code: 'too-large', limit: 2_000_000 },
    ],
    [
      'of many',
      packFile({ reflections: Array.from({ length: 501 }, (_, n) => packItem(`a-${n}`)) }),
      'reflections',
      { code: 'too-many', limit: 500 },
    ],
    ['of none', packFile({ reflections: [] }), 'reflections', { code: 'empty' }],
    [
      'of no list',
      packFile({ reflections: {} }),
      'reflections',
      { code: 'wrong-type', expected: 'list' },
    ],
    ['without a list', packFile({ reflections: undefined }), 'reflections', { code: 'missing' }],
    [
      'deep',
      packFile({ later: [[[[[[[[[]]]]]]]]] }),
      'later[0][0][0][0][0][0][0]',
      { code: 'too-deep', limit: 8 },
    ],
    [
      'in a language that is none',
      packFile({ language: 'klingonish' }),
      'language',
      { code: 'language' },
    ],
    ['in a language of no name', packFile({ language: 'xx' }), 'language', { code: 'language' }],
    [
      'in no language',
      packFile({ language: 7 }),
      'language',
      { code: 'wrong-type', expected: 'text' },
    ],
    ['with no title', packFile({ title: ' ' }), 'title', { code: 'blank' }],
    ['with markup in its title', packFile({ title: '<h1>x' }), 'title', { code: 'markup' }],
    ['with an id that is none', packFile({ id: '../x' }), 'id', { code: 'slug' }],
    [
      'with markup',
      withItem({ text: '<img src=x onerror=alert(1)>' }),
      'reflections[1].text',
      { code: 'markup' },
    ],
    [
      'with markup after it',
      withItem({ followUp: 'And <script>?' }),
      'reflections[1].followUp',
      { code: 'markup' },
    ],
    [
      'with letters turned round',
      withItem({ text: 'abc \u202edef' }),
      'reflections[1].text',
      { code: 'unseen' },
    ],
    ['with a bell', withItem({ text: 'abc \u0007' }), 'reflections[1].text', { code: 'unseen' }],
    [
      'with an endless text',
      withItem({ text: 'a'.repeat(601) }),
      'reflections[1].text',
      { code: 'too-long', limit: 600 },
    ],
    [
      'of an unknown theme',
      withItem({ theme: 'pets' }),
      'reflections[1].theme',
      { code: 'not-known' },
    ],
    [
      'of an unknown kind',
      withItem({ kind: 'order' }),
      'reflections[1].kind',
      { code: 'not-known' },
    ],
    ['of no depth there is', withItem({ depth: 4 }), 'reflections[1].depth', { code: 'not-known' }],
    [
      'of no length of time',
      withItem({ minutes: 0 }),
      'reflections[1].minutes',
      { code: 'too-small', limit: 1 },
    ],
    [
      'with an id twice',
      withItem({ id: 'one' }),
      'reflections[1].id',
      { code: 'duplicate-id', first: 'reflections[0]' },
    ],
    [
      'with an id of ours',
      withItem({ id: 'ours' }),
      'reflections[1].id',
      { code: 'id-of-library' },
    ],
    [
      'with an id of one’s own',
      withItem({ id: 'mine' }),
      'reflections[1].id',
      { code: 'id-of-yours' },
    ],
    [
      'with an id of another pack',
      withItem({ id: 'morning-one' }),
      'reflections[1].id',
      { code: 'id-of-pack' },
    ],
    [
      'with a name that means something to JavaScript',
      JSON.stringify(packFile({ later: 'HERE' })).replace('"HERE"', '{"__proto__":{}}'),
      'later.__proto__',
      { code: 'forbidden-key', key: '__proto__' },
    ],
  ])('%s is refused with its reason', async (_name, file, path, reason) => {
    expect((await reasonsOf(file))[0]).toEqual([path, reason]);
  });

  it('has its first ten problems named, and the rest counted', async () => {
    const reflections = Array.from({ length: 30 }, (_, n) => packItem(`a-${n}`, { text: '' }));
    const parsed = await read(packFile({ reflections }));
    expect(parsed).toMatchObject({ ok: false, more: 20 });
    expect(!parsed.ok && parsed.problems).toHaveLength(10);
  });

  it('as any bytes at all, any JSON, or any value anywhere, is refused or sound', async () => {
    const anyOdd = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json({ maxDepth: 4 }).map(toBytes),
      fc
        .tuple(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...Object.keys(packFile())))
        .map(([value, key]) => toBytes(JSON.stringify(packFile({ [key]: value })))),
      fc
        .tuple(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...Object.keys(packItem('x'))))
        .map(([value, key]) => toBytes(JSON.stringify(withItem({ [key]: value })))),
      fc.tuple(fc.nat(), fc.nat(255)).map(([place, byte]) => {
        const bytes = toBytes(JSON.stringify(packFile()));
        bytes[place % bytes.length] = byte;
        return bytes;
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyOdd, async (bytes) => {
        const parsed = await parsePackFile(bytes, LIBRARY);
        if (parsed.ok) expect(parsePacks([parsed.pack])).toEqual([parsed.pack]);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a pack of one’s own', () => {
  const ABOUT = { id: 'by-me', title: 'Mine', language: 'en', author: '', licence: 'CC0' };
  const anyOwn = fc.uniqueArray(anyOwnReflection, { selector: ({ id }) => id, minLength: 1 });

  it('comes in elsewhere with every text as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwn, async (own) => {
        const shared = own.filter(canShare);
        if (shared.length === 0) return;
        const parsed = await parsePackFile(toBytes(toPackText(ABOUT, shared)), []);
        const pack = (parsed.ok ? parsed.pack : {}) as Pack;
        expect(parsed).toMatchObject({ ok: true, pack: ABOUT });
        const [here, there] = [
          joinLibrary([], { reflections: shared, packs: [] }),
          joinLibrary([], { reflections: [], packs: [pack] }),
        ].map((all) => all.map(({ origin: _, language: _language, ...each }) => each));
        expect(there).toEqual(here);
      }),
    );
  });

  it('holds all but what has markup in it', () => {
    expect(canShare({ id: 'mine', text: 'Why?' })).toBe(true);
    expect(canShare({ id: 'mine', text: 'Why <b>?' })).toBe(false);
  });
});
