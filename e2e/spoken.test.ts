// What a screen reader is given on the ways that people go most, in its order. A change shows up as a
// changed file in spoken/, to be read aloud and committed: `npm run test:e2e -- e2e/spoken -u`.
import { expect, test } from 'vitest';
import { type Control, listControls } from './controls.ts';
import { stateNamed } from './states.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';
import { useSession } from './use-session.ts';

const session = useSession();
const SETTLE_MS = 300;
/** What one is asked there is drawn. */
const BY_CHANCE = ['popup locked', 'together question'];

const WAYS = [
  ...['popup first', 'popup word chosen with cue', 'popup full with dial', 'popup kept'],
  ...[
    'popup more open',
    'popup locked',
    'journal timeline empty',
    'journal timeline three entries',
  ],
  ...['journal editing', 'journal searching in vain', 'journal timeline filtering'],
  ...['journal deleted with undo', 'journal lock turning on', 'journal locked'],
  ...[
    'journal privacy with an import preview',
    'journal practice',
    'journal practice say it by hand',
  ],
  ...[
    'journal practice scene begun',
    'journal settings',
    'journal library item open',
    'journal help',
  ],
  ...['welcome what', 'welcome situation', 'welcome nudges', 'together question'],
];

test.each(WAYS)('%s', async (name) => {
  const state = stateNamed(name);
  const surface = await session.open(state.path);
  await state.steps(surface, session);
  const spoken = await settled(surface);
  const steady = BY_CHANCE.includes(name) ? spoken.replace(/^heading .*$/m, 'heading') : spoken;
  await expect(steady).toMatchFileSnapshot(`spoken/${name.replaceAll(' ', '-')}.txt`);
});

/** Some parts come a moment later: once two looks in a row are the same. */
async function settled(surface: Surface): Promise<string> {
  let before = '';
  return until('the page to settle', async () => {
    const now = `${(await listControls(surface)).map(toLine).join('\n')}\n`;
    if (now === before) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return undefined;
  });
}

function toLine({ role, name, states = [] }: Control): string {
  return [role, name && `"${withoutTime(name)}"`, ...states].filter(Boolean).join(' ');
}

/** It is another day each time. */
function withoutTime(name: string): string {
  return name
    .replaceAll(/(?:\w+day, )?\b[A-Z][a-z]+ \d{1,2}(?:, \d{4})?\b/g, '[day]')
    .replaceAll(/\b\d{1,2}:\d\d\s[AP]M\b/g, '[time]');
}
