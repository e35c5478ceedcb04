// The help card as one open page holds it. Promise: once it was on screen it stays until it is
// closed or the page is, and no page shows it again within a week.
import type { Entry, Felt } from '@/lib/core/entry';
import type { FeelingFact } from '@/lib/core/feelings';
import { decideHelpCard, HELP_CARD_WEEK_MS, type HelpCard } from '@/lib/core/help-card';
import type { LastShown } from '@/lib/core/last-shown';
import { monthOf } from '@/lib/core/time';
import type { LogStore } from './log-store';
import { createObservable } from './observable';
import type { PersonalStore } from './personal-store';

export interface HelpCardSession {
  get(): HelpCard;
  subscribe(listener: () => void): () => void;
  /** Decides anew, here and whenever the log changes. Never rejects. */
  look(felt: readonly Felt[], vocabulary: readonly FeelingFact[]): Promise<void>;
  /** It was really seen, or its link was followed: from now on it rests. */
  seen(): Promise<void>;
  close(): Promise<void>;
}

interface Surroundings {
  log: Pick<LogStore, 'months' | 'read' | 'subscribe'>;
  personal: PersonalStore;
  now: () => number;
}

export function createHelpCardSession(surroundings: Surroundings): HelpCardSession {
  const { log, personal, now } = surroundings;
  const { get, set, subscribe } = createObservable<HelpCard>(QUIET);
  let looking: { felt: readonly Felt[]; vocabulary: readonly FeelingFact[] } | undefined;
  /** As it was before this page showed it: what it shows itself is no reason to take it away. */
  let last: LastShown | null = null;
  /** What this page stored of the card that stands there now. */
  let shownHere: LastShown | undefined;
  const reading = personal.read('helpCard').then(
    (stored) => {
      last = stored;
    },
    () => undefined,
  );

  log.subscribe(() => void decide());
  personal.subscribe((key) => {
    if (key === 'helpCard') hearOfOthers().catch(() => undefined);
  });

  async function decide(): Promise<void> {
    const asked = looking;
    if (!asked) return;
    const [recent] = await Promise.all([readWeek(log, now()).catch(() => []), reading]);
    // Something else was chosen meanwhile.
    if (asked !== looking) return;
    const card = decideHelpCard({ ...asked, recent, now: now(), last });
    if (card.kind === 'quiet') {
      last = shownHere ?? last;
      shownHere = undefined;
    }
    set(card);
  }

  /** Closed on another page, it goes here too; only shown there, it stays. */
  async function hearOfOthers(): Promise<void> {
    const stored = await personal.read('helpCard');
    if (!stored?.closed && get().kind === 'show') return;
    last = stored;
    await decide();
  }

  async function write(value: LastShown): Promise<void> {
    shownHere = value;
    await personal.update('helpCard', () => value);
  }

  return {
    get,
    subscribe,
    look(felt, vocabulary) {
      looking = { felt, vocabulary };
      return decide();
    },
    async seen() {
      if (!shownHere) await write({ at: now(), closed: false });
    },
    async close() {
      last = { at: now(), closed: true };
      const writing = write(last);
      await decide();
      await writing;
    },
  };
}

const QUIET: HelpCard = { kind: 'quiet', reason: 'not-needed' };

/** The pages of the months that a week can reach into: one or two, and what lies ahead. */
async function readWeek(log: Surroundings['log'], now: number): Promise<Entry[]> {
  const oldest = monthOf(now - HELP_CARD_WEEK_MS);
  const months = (await log.months()).filter((month) => month >= oldest);
  const pages = await Promise.all(months.map((month) => log.read(month)));
  return pages.flatMap(({ entries }) => entries);
}
