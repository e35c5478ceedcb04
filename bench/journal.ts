// The Journal's timeline with a decade of entries, ten a day and more, in Chromium; its first screen
// beside that of a hundred entries. Other work on the machine shows: so does a fixed piece of work.
import { parseArgs } from 'node:util';
import { builtExtension } from '../e2e/built-extension.ts';
import { createSession, type Session } from '../e2e/session.ts';
import { seedEntries } from '../e2e/steps.ts';
import { makeDiary } from './diary.ts';
import {
  type DrawnPicture,
  fling,
  heapOf,
  look,
  openJournal,
  timeFixedWork,
  timePatterns,
  typeTimed,
  waitFor,
} from './journal-page.ts';
import { type Ratio, toRatio } from './ratio.ts';
import { printRows, type Row } from './rows.ts';

export interface JournalMeasured {
  /** Of all the entries, to that of a hundred. The target is 1.3. */
  firstScreen: Ratio;
  rows: Row[];
}

interface Sizes {
  entries: number;
  /** How often each Journal is opened for its first screen. */
  opens: number;
  /** How often the long one is read to the end, flung and searched. */
  uses: number;
}

const USUAL: Sizes = { entries: 100_000, opens: 12, uses: 4 };
/** A decade of an ordinary person. */
const SOME = 10_000;
const DECADE_DAYS = 3_650;
/** Not counted: caches are cold. */
const FIRST_OPENS = 2;
const QUERIES = ['harb', 'mude', 'lonely', 'sit the bal', 'brother'];
const FLUNG_PX = 60_000;

export async function measure({ entries, opens, uses }: Sizes = USUAL): Promise<JournalMeasured> {
  const many = await startWith(entries, DECADE_DAYS);
  const some = await startWith(SOME, DECADE_DAYS);
  const few = await startWith(100, 100);
  try {
    const firstScreen = await measureFirstScreens(many, few, opens);
    const found = { ...noneFound(), ready: await measureReady(some, opens) };
    for (let use = 0; use < uses; use += 1) await measureUse(many, found);
    return { firstScreen, rows: toRows(found) };
  } finally {
    await Promise.all([many, some, few].map((session) => session.dispose()));
  }
}

async function startWith(count: number, days: number): Promise<Session> {
  const session = createSession('chromium', { extension: builtExtension('chromium') });
  await session.start();
  // The database is made by the page.
  await (await session.open('options.html#/timeline')).says(/\d/, 'status');
  await session.closePages();
  await seedEntries(session, makeDiary(count, days, Date.now()));
  return session;
}

/** They take turns, so that what else goes on hits both. */
async function measureFirstScreens(many: Session, few: Session, opens: number): Promise<Ratio> {
  const [ours, control]: [number[], number[]] = [[], []];
  for (let open = -FIRST_OPENS; open < opens; open += 1) {
    const turns = [[many, ours] as const, [few, control] as const];
    for (const [session, values] of open % 2 === 0 ? turns : turns.toReversed()) {
      const journal = await openJournal(session);
      const firstScreen = await waitFor(journal, 'firstScreen');
      if (open >= 0) values.push(firstScreen);
      await waitFor(journal, 'read');
      await journal.page.close();
    }
  }
  return toRatio(ours, control);
}

/** How long after the first screen all of it can be searched. */
async function measureReady(some: Session, opens: number): Promise<number[]> {
  const ready: number[] = [];
  for (let open = -FIRST_OPENS; open < opens; open += 1) {
    const journal = await openJournal(some);
    const read = await waitFor(journal, 'read');
    if (open >= 0) ready.push(read - (await waitFor(journal, 'firstScreen')));
    await journal.page.close();
  }
  return ready;
}

function noneFound() {
  const lists = {
    ...{ ready: [], read: [], reading: [], flungReading: [], flung: [], blank: [], tasks: [] },
    ...{ keys: [], heap: [], fixed: [] },
  };
  const numbers = lists satisfies Record<string, number[]> as Record<keyof typeof lists, number[]>;
  return { ...numbers, year: [] as DrawnPicture[], tenYears: [] as DrawnPicture[] };
}

async function measureUse(many: Session, found: ReturnType<typeof noneFound>): Promise<void> {
  const undisturbed = await openJournal(many);
  found.read.push(await waitFor(undisturbed, 'read'));
  found.reading.push((await look(undisturbed)).longestTask);
  await undisturbed.page.close();

  const journal = await openJournal(many);
  await waitFor(journal, 'firstScreen');
  found.flungReading.push(...(await fling(journal, FLUNG_PX)).frames);
  await waitFor(journal, 'read');
  const { frames, blank, longestTask } = await fling(journal, FLUNG_PX);
  found.flung.push(...frames);
  found.blank.push((100 * blank) / frames.length);
  found.tasks.push(longestTask);
  for (const query of QUERIES) found.keys.push(...(await typeTimed(journal, query)));
  found.year.push(...(await timePatterns(journal, '12-months')));
  found.tenYears.push(...(await timePatterns(journal, 'all')));
  found.heap.push(await heapOf(journal));
  for (let time = 0; time < 5; time += 1) found.fixed.push(await timeFixedWork(journal));
  await journal.page.close();
}

/** The first one includes loading the section and counting everything. */
function toPictureRows(period: string, drawn: readonly DrawnPicture[]): Row[] {
  const byTitle = Map.groupBy(drawn, ({ title }) => title);
  return [...byTitle].map(([title, own]) => ({
    name: `picture of ${period}: ${title}`,
    unit: 'ms',
    values: own.map(({ ms }) => ms),
    target: { part: 0.5, atMost: 300 },
  }));
}

function toRows(found: ReturnType<typeof noneFound>): Row[] {
  const median = (name: string, values: number[], atMost: number): Row => {
    return { name, unit: 'ms', values, target: { part: 0.5, atMost } };
  };
  const nearlyAll = (name: string, values: number[], atMost: number): Row => {
    return { name, unit: 'ms', values, target: { part: 0.95, atMost } };
  };
  return [
    median('search ready, after opening', found.read, 1_500),
    median('the same with 10,000, after the first screen', found.ready, 150),
    median('longest task while reading', found.reading, 50),
    nearlyAll('frames, flung while reading', found.flungReading, 50),
    nearlyAll('frames, flung', found.flung, 50),
    median('longest task while flung', found.tasks, 50),
    { name: 'frames with a hole in the list', unit: '%', values: found.blank },
    median('from key to result', found.keys, 50),
    ...toPictureRows('a year', found.year),
    ...toPictureRows('ten years', found.tenYears),
    { name: 'memory of the page', unit: 'MB', values: found.heap },
    { name: 'a fixed piece of work, to tell a busy machine', unit: 'ms', values: found.fixed },
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { entries: { type: 'string' } } });
  const { firstScreen, rows } = await measure({
    ...USUAL,
    ...(values.entries && { entries: Number(values.entries) }),
  });
  console.table([{ measured: 'first screen, to that of a hundred entries', ...firstScreen }]);
  printRows(rows);
}
