// Reads the content folder as it lies on disk: parsed, but not yet judged.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, fail } from '../lib/core/content/finding.ts';
import { repeatedKeys } from '../lib/core/content/json.ts';

export interface ContentFiles {
  data: unknown;
  /** Who read what: judged apart, since it is about the reflections as they stand. */
  readings: unknown;
  /** What parsing would hide: keys that stand twice. */
  findings: Finding[];
}

/** A language may leave out what it has no words for yet. */
const NOTHING = '{}';

/** @throws Error naming the file that is absent or is no JSON */
export async function readContent(folder: string): Promise<ContentFiles> {
  const findings: Finding[] = [];

  /** The file under its name, or nothing where there is none. */
  async function readOptional(language: string, file: string, name = file): Promise<object> {
    const data = await readJson(join(language, `${file}.json`), 'null');
    return data === null ? {} : { [name]: data };
  }

  async function readJson(name: string, whenAbsent?: string): Promise<unknown> {
    const json = await readFile(join(folder, name), 'utf8').catch((error: unknown) => {
      if (whenAbsent === undefined || !isAbsence(error)) throw error;
      return whenAbsent;
    });
    try {
      const data: unknown = JSON.parse(json);
      const keys = repeatedKeys(json);
      findings.push(
        ...keys.map((id) =>
          fail('repeated-key', `stands twice in ${name}; one would be lost`, { id }),
        ),
      );
      return data;
    } catch (error) {
      throw new Error(
        `${name} is not valid JSON: ${error instanceof Error ? error.message : error}`,
      );
    }
  }

  const inside = await readdir(folder, { withFileTypes: true });
  const languages: Record<string, unknown> = {};
  for (const { name } of inside.filter((entry) => entry.isDirectory())) {
    languages[name] = {
      reflections: await readJson(join(name, 'reflections.json'), NOTHING),
      feelings: await readJson(join(name, 'feelings.json'), NOTHING),
      body: await readJson(join(name, 'body.json'), NOTHING),
      layers: await readJson(join(name, 'layers.json'), NOTHING),
      evidence: await readJson(join(name, 'evidence.json'), NOTHING),
      ...(await readOptional(name, 'composer')),
      ...(await readOptional(name, 'scenes')),
      ...(await readOptional(name, 'other-side', 'otherSide')),
      ...(await readOptional(name, 'together')),
    };
  }
  const data = {
    reflections: await readJson('reflections.json'),
    feelings: await readJson('feelings.json'),
    body: await readJson('body.json'),
    layers: await readJson('layers.json'),
    evidence: await readJson('evidence.json'),
    scenes: await readJson('scenes.json'),
    questions: await readJson('questions.json'),
    released: await readJson('released-ids.json'),
    exceptions: await readJson('exceptions.json'),
    languages,
  };
  return { data, readings: await readJson('readings.json'), findings };
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
