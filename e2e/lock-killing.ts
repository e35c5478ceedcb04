// The whole browser killed while the lock is turned on, changed, opened or turned off, at a moment
// of chance; and what has to be true afterwards.
import { fill, PASSPHRASE, turnOnLock, unlock } from './lock-steps.ts';
import type { Session } from './session.ts';
import { keepInPopup } from './steps.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export const WORKS = ['on', 'change', 'unlock', 'off'] as const;
export type Work = (typeof WORKS)[number];

/** Milliseconds within which each is done, and a little more. */
const WITHIN: Record<Work, number> = { on: 2_500, change: 2_500, unlock: 1_200, off: 400 };

export interface Victim {
  session: Session;
  /** What was acknowledged, oldest first. */
  kept: string[];
  /** Either may stand after a change that was killed. */
  passphrases: string[];
}

export async function startVictim(session: Session): Promise<Victim> {
  await session.start();
  const kept = ['One.', 'Two.', 'Three.'];
  for (const note of kept) await keepInPopup(session, note);
  return { session, kept, passphrases: [PASSPHRASE] };
}

/**
 * Begins the work, kills the browser, starts it again, and looks.
 * @param chance in [0, 1): how far into the work
 * @returns what was not as it has to be; nothing: good
 */
export async function killDuring(victim: Victim, work: Work, chance: number): Promise<string[]> {
  const { session } = victim;
  await make(victim, work === 'on' ? 'off' : 'on');
  const page = await begin(victim, work);
  await new Promise((resolve) => setTimeout(resolve, chance * WITHIN[work]));
  void page;
  await session.end('kill');
  await session.start();
  return look(victim);
}

/** Gets as far as the press that begins it, and presses. */
async function begin(victim: Victim, work: Work): Promise<Surface> {
  const { session, passphrases } = victim;
  const [passphrase = PASSPHRASE] = passphrases;
  if (work === 'unlock') {
    await session.end('quit');
    await session.start();
    const note = `While locked, ${victim.kept.length}.`;
    await keepInPopup(session, note);
    victim.kept.push(note);
    const journal = await session.open('options.html#/timeline');
    await unlock(journal, passphrase);
    return journal;
  }
  const privacy = await session.open('options.html#/privacy');
  if (work === 'on') {
    victim.passphrases = [PASSPHRASE];
    await privacy.press('switch', 'Lock');
    await fill(privacy, 'Passphrase', PASSPHRASE);
    await fill(privacy, 'Repeat passphrase', PASSPHRASE);
    await privacy.press('button', 'Turn on');
    await privacy.press('button', 'I have kept it');
  } else if (work === 'change') {
    const next = `${PASSPHRASE} ${victim.kept.length}`;
    victim.passphrases = [passphrase, next];
    await privacy.press('button', 'Change passphrase');
    await fill(privacy, 'Current passphrase', passphrase);
    await fill(privacy, 'New passphrase', next);
    await fill(privacy, 'Repeat new passphrase', next);
    await privacy.press('button', 'Change it');
  } else {
    await privacy.press('switch', 'Lock');
    await privacy.press('button', 'Turn off');
  }
  return privacy;
}

/** Brings the lock to where the work begins, as a person would. */
async function make(victim: Victim, wanted: 'on' | 'off'): Promise<void> {
  const { session } = victim;
  const privacy = await session.open('options.html#/privacy');
  const isOn = (await privacy.attribute('aria-checked', 'switch', 'Lock')) === 'true';
  if (isOn && wanted === 'off') {
    await privacy.press('switch', 'Lock');
    await privacy.press('button', 'Turn off');
    await until('the lock to be off', async () => {
      return (await privacy.attribute('aria-checked', 'switch', 'Lock')) === 'false';
    });
  }
  await privacy.close();
  if (!isOn && wanted === 'on') {
    await turnOnLock(session);
    victim.passphrases = [PASSPHRASE];
  }
}

async function look(victim: Victim): Promise<string[]> {
  const { session, kept } = victim;
  const journal = await session.open('options.html#/timeline');
  await until('the Journal', async () => {
    return (await journal.count('button', 'Unlock')) + (await journal.count('article')) > 0;
  });
  if ((await journal.count('button', 'Unlock')) > 0) {
    victim.passphrases = [await openWithAny(journal, victim.passphrases)];
  }
  await until('the entries', async () => (await journal.count('article')) > 0);
  const said = `${kept.length} entries`;
  const wrong = await journal.says(said, 'status').then(
    () => [],
    (error: Error) => [error.message],
  );
  // The first screen shows the newest; how many there are may be said before all of them are drawn.
  const newest = kept.slice(-20);
  let text = '';
  const times = (note: string): number => text.split(note).length - 1;
  const isAll = async (): Promise<boolean> => {
    text = await journal.text();
    return newest.every((note) => times(note) > 0);
  };
  // What is not there by then is lost, and said below.
  await until('the newest entries', isAll).catch(() => undefined);
  await journal.close();
  const lost = newest.filter((note) => times(note) === 0);
  const doubled = newest.filter((note) => times(note) > 1);
  return [
    ...wrong,
    ...lost.map((note) => `lost: ${note}`),
    ...doubled.map((note) => `doubled: ${note}`),
  ];
}

async function openWithAny(journal: Surface, passphrases: readonly string[]): Promise<string> {
  for (const passphrase of passphrases) {
    await unlock(journal, passphrase);
    const opened = await until('an answer', async () => {
      if ((await journal.count('article')) > 0) return 'yes';
      return (await journal.count('alert')) > 0 ? 'no' : undefined;
    });
    if (opened === 'yes') return passphrase;
    await journal.reload();
  }
  throw new Error('No passphrase opens the lock.');
}
