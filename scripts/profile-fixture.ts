// Writes what a used profile of this version has in its stores into e2e/profiles/<version>.json and
// <version>-locked.json, for the tests of all later versions. Once with each release; what is there
// already stays as it was released. Chromium has to be built.
// node scripts/profile-fixture.ts
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtExtension } from '../e2e/built-extension.ts';
import { liveInProfile } from '../e2e/lived-profile.ts';
import { createSession } from '../e2e/session.ts';

const FOLDER = resolve(import.meta.dirname, '../e2e/profiles');

const session = createSession('chromium', { extension: builtExtension('chromium') });
try {
  await session.start();
  for (const locked of [false, true]) {
    await session.reset();
    const fixture = await liveInProfile(session, locked);
    const file = join(FOLDER, `${fixture.version}${locked ? '-locked' : ''}.json`);
    if (existsSync(file)) throw new Error(`${file} is there: what was released is not changed.`);
    writeFileSync(file, `${JSON.stringify(fixture, null, 2)}\n`);
    console.log(file);
  }
} finally {
  await session.dispose();
}
