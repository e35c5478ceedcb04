import { describe, expect, it } from 'vitest';
import { entry, NOVEMBER } from '@/lib/testing/open-page';
import { exportShownCsv, exportShownMarkdown } from './shown-export';

const HERE = { now: () => NOVEMBER, zone: () => 'Pacific/Kiritimati' };
const label = {
  reflection: 'R',
  feelings: 'F',
  body: 'B',
  want: 'W',
  known: 'K',
  outcome: 'O',
  plan: 'P',
};
const WORDS = {
  language: 'en-GB',
  title: 'Notes',
  label,
  feeling: ({ group }: { group?: string }) => group ?? '',
  list: (words: readonly string[]) => words.join(', '),
  notSure: 'not sure',
  want: String,
  known: String,
  outcome: String,
  plan: () => '',
};

const found = { entries: [entry(1), entry(3)], description: '2 entries: “tea”, *last* year' };
const all = { ...found, description: undefined };

describe('the entries that are shown', () => {
  it('come as a table, newest first, whose name says that it is a part, and not of what', async () => {
    const { name, content } = await exportShownCsv(found, HERE);
    expect(name).toBe('inkling-2026-11-23-part.csv');
    expect((await content.text()).split('\r\n').map((row) => /Note \d/.exec(row)?.[0])).toEqual([
      undefined,
      'Note 3',
      'Note 1',
      undefined,
    ]);
    expect((await exportShownCsv(all, HERE)).name).toBe('inkling-2026-11-23.csv');
  });

  it('come as Markdown that says what they were chosen by', async () => {
    const part = await exportShownMarkdown(found, WORDS, HERE);
    const text = await part.content.text();
    expect(part.name).toBe('inkling-2026-11-23-part.md');
    expect(text).toMatch(/^# Notes\n\n2 entries: “tea”, \\\*last\\\* year\n\n## Sunday/);
    expect(text.match(/> Note \d/g)).toEqual(['> Note 3', '> Note 1']);
    const whole = await exportShownMarkdown(all, WORDS, HERE);
    expect(whole.name).toBe('inkling-2026-11-23.md');
    expect(await whole.content.text()).toMatch(/^# Notes\n\n## Sunday/);
  });

  it('are no file when it is cancelled, and no more is written then', async () => {
    const control = new AbortController();
    const told: number[] = [];
    const many = { ...all, entries: Array.from({ length: 5_000 }, (_, n) => entry(n)) };
    const onProgress = (done: number): void => {
      told.push(done);
      if (done >= 0.3) control.abort();
    };
    const oversight = { signal: control.signal, onProgress };
    const writing = exportShownCsv(many, { ...HERE, pause: async () => undefined }, oversight);
    await expect(writing).rejects.toThrow('aborted');
    expect(told.at(-1)).toBeLessThan(0.5);
  });
});
