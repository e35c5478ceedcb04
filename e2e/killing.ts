// The whole browser killed: right after "Kept" was said, and at a moment of chance during work that
// touches everything there is. And what has to be true afterwards.
import { compare, lookIntoJournal, type Victim } from './kill-victim.ts';
import type { KillWork } from './kill-works.ts';
import { keepInPopup, keepNote } from './steps.ts';
import { readEntries, readStored } from './stored.ts';

/**
 * Keeps so many, and kills the browser as soon as the last is said to be kept.
 * @param kept what was said to be kept before; what is kept now is added
 * @returns what was not as it has to be; nothing: good
 */
export async function killAfterKept(
  { session, start }: Victim,
  kept: string[],
  saves: number,
): Promise<string[]> {
  for (let save = 1; save <= saves; save += 1) {
    const note = `Said to be kept, ${kept.length}.`;
    if (save < saves) await keepInPopup(session, note);
    else await keepNote(await session.open('popup.html'), note);
    kept.push(note);
  }
  await session.end('kill');
  await start();
  const entries = await readEntries(session);
  const wrong = compare(
    kept,
    entries.map(({ note }) => note),
  );
  if ((await readStored(session)).drafts.length > 0) wrong.push('a draft came back');
  await lookIntoJournal(session, kept.length);
  return wrong;
}

/**
 * Begins the work, kills the browser, starts it again, and looks.
 * @param chance in [0, 1): how far into the work
 * @returns as {@link killAfterKept}
 */
export async function killDuring(
  victim: Victim,
  work: KillWork,
  chance: number,
): Promise<string[]> {
  await victim.session.reset();
  await work.prepare(victim);
  await work.press(victim);
  await new Promise((resolve) => setTimeout(resolve, chance * work.withinMs));
  await victim.session.end('kill');
  await victim.start();
  return work.look(victim);
}
