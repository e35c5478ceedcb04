import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '@/lib/core/content/schema';
import { sampleContent, sampleReadings } from '@/lib/testing/content-sample';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the content command', () => {
  it('reports on good content and exits 0', async () => {
    await write(sampleContent(3));
    const { code, output } = await run();
    expect(output).toContain('Stage: first 48');
    expect(output).toContain('0 to rewrite, 0 to look at');
    expect(code).toBe(0);
  });

  it('names the item, quotes its text and the word, and exits 1', async () => {
    const content = sampleContent(3);
    const item = content.languages.en.reflections['item-7'];
    if (item) item.followUp = 'Who told you to man up?';
    await write(content);
    const { code, output } = await run();
    expect(output).toContain(`item-7\n  | ${item?.text}\n  fail  words-not-used: uses "man up"`);
    expect(output).toContain('1 to rewrite, 0 to look at');
    expect(code).toBe(1);
  });

  it('writes findings and numbers as JSON', async () => {
    const content = sampleContent(3);
    content.released.released.push('lost-one');
    await write(content);
    const file = join(folder, 'report.json');
    await run('--json', file);
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(report).toMatchObject({
      stage: 'first 48',
      reflections: 48,
      findings: [{ level: 'fail', check: 'permanent-ids', id: 'lost-one' }],
    });
  });

  it('notices an item that stands twice in a language file', async () => {
    await write(sampleContent(3));
    const file = join(folder, 'en', 'reflections.json');
    const json = await readFile(file, 'utf8');
    await writeFile(file, json.replace('{', '{"item-3": {"text": "lost", "followUp": "lost"},'));
    const { code, output } = await run();
    expect(output).toContain('repeated-key: stands twice in en/reflections.json');
    expect(code).toBe(1);
  });

  it('lets a language leave out a file it has no words for, but not English', async () => {
    await write(sampleContent(3));
    await mkdir(join(folder, 'de'));
    for (const name of ['reflections', 'feelings']) {
      const english = await readFile(join(folder, 'en', `${name}.json`), 'utf8');
      await writeFile(join(folder, 'de', `${name}.json`), english);
    }
    expect(await run()).toMatchObject({ code: 0 });
    await rm(join(folder, 'en', 'body.json'));
    const { code, output } = await run();
    expect(output).toContain('language-ids: has no words');
    expect(code).toBe(1);
  });

  it('says how far a language is, what to write, and what to look at again', async () => {
    await write(sampleContent(3));
    await mkdir(join(folder, 'de'));
    const english = JSON.parse(await readFile(join(folder, 'en', 'reflections.json'), 'utf8'));
    const { 'item-1': _left, ...some } = english;
    await writeJson(join('de', 'reflections'), some);
    expect((await run()).output).toMatch(/ {2}de +47 of \d+ +\d+ +0 +47\n/);
    expect((await run('--translated', 'de')).output).toContain('47 texts of de');
    english['item-2'].followUp = 'Bim bam bum kik zud?';
    await writeJson(join('en', 'reflections'), english);
    const { output } = await run();
    expect(output).toMatch(/ {2}de +47 of \d+ +\d+ +1 +0\n/);
    expect(output).toContain('warn  older-english');
    const toDo = (await run('--language', 'de')).output;
    expect(toDo).toContain(`reflections/item-1\n  en  ${JSON.stringify(english['item-1'])}`);
    expect(toDo).toContain('1 from older English');
    expect(await run('--language', 'fr')).toMatchObject({ code: 1 });
  });

  it('names what was changed after it was last read', async () => {
    const content = sampleContent(3);
    await write(content);
    Object.assign(content.languages.en.reflections['item-7'] ?? {}, {
      followUp: 'Bim bam bum kik zud?',
    });
    await writeJson(join('en', 'reflections'), content.languages.en.reflections);
    const { code, output } = await run();
    expect(output).toContain('fail  readings: is not what was last read');
    expect(code).toBe(1);
  });

  it('says which file is no JSON, and which is absent', async () => {
    await write(sampleContent(3));
    await writeFile(join(folder, 'evidence.json'), '[');
    expect(await run()).toMatchObject({
      code: 1,
      output: expect.stringContaining('evidence.json is not valid JSON'),
    });
    await rm(join(folder, 'evidence.json'));
    expect(await run()).toMatchObject({
      code: 1,
      output: expect.stringContaining('evidence.json'),
    });
  });

  it('says so when the shape is wrong, and judges nothing else', async () => {
    const content = sampleContent(3);
    Object.assign(content.reflections[0] ?? {}, { depth: 4 });
    await write(content);
    const { code, output } = await run();
    expect(output).toContain('The files have the wrong shape');
    expect(output).toContain('fail  schema: reflections.0.depth');
    expect(code).toBe(1);
  });
});

async function write({ languages, released, ...files }: Content): Promise<void> {
  const { otherSide, ...english } = languages.en;
  await mkdir(join(folder, 'en'));
  const readings = sampleReadings(languages.en.reflections);
  const all = { ...files, 'released-ids': released, readings };
  await Promise.all([
    ...Object.entries(all).map(([name, data]) => writeJson(name, data)),
    ...Object.entries({ ...english, 'other-side': otherSide }).map(([name, data]) =>
      writeJson(join('en', name), data),
    ),
  ]);
}

function writeJson(name: string, data: unknown): Promise<void> {
  return writeFile(join(folder, `${name}.json`), JSON.stringify(data));
}

function run(...more: string[]): Promise<{ code: number; output: string }> {
  const command = join(import.meta.dirname, 'content.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [command, '--content', folder, ...more], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}
