// Everything that is stored, piece by piece: what it is in plain words, then the very thing.
import { useState } from 'react';
import { type StoredKey, toStoredKey } from '@/lib/core/stored-key';
import { t, tCount } from '@/lib/i18n';
import styles from './StoredPieces.module.css';

export interface Piece {
  place: 'database' | 'local' | 'session' | 'page';
  store?: string;
  key: string;
  value: unknown;
}

/** A page is no place for a month of millions of letters; the export holds them all. */
const SHOWN_CHARACTERS = 200_000;

export function StoredPieces({ pieces }: { pieces: readonly Piece[] }) {
  const places = Map.groupBy(pieces, ({ place }) => place);
  return (
    <div className={styles.places}>
      <p>{tCount('storedPieces', pieces.length)}</p>
      {[...places].map(([place, ofPlace]) => (
        <section key={place} className={styles.place}>
          <h3 className={styles.title}>{placeText(place)}</h3>
          {ofPlace.map((piece) => (
            <PieceItem key={`${piece.store}/${piece.key}`} piece={piece} />
          ))}
        </section>
      ))}
    </div>
  );
}

function PieceItem({ piece }: { piece: Piece }) {
  const [open, setOpen] = useState(false);
  const { store, key } = piece;
  return (
    <details className={styles.piece} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {keyText(toStoredKey(piece))}{' '}
        <code className={styles.key}>{store ? `${store} / ${key}` : key}</code>
      </summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it
        <pre className={styles.value} tabIndex={0} data-private="">
          {toText(piece.value)}
        </pre>
      )}
    </details>
  );
}

function toText(value: unknown): string {
  const text = JSON.stringify(value, null, 1) ?? String(value);
  if (text.length <= SHOWN_CHARACTERS) return text;
  return [text.slice(0, SHOWN_CHARACTERS), t('storedCutOff')].join('\n');
}

function placeText(place: Piece['place']): string {
  const texts = {
    database: t('storedInDatabase'),
    local: t('storedInLocal'),
    session: t('storedInSession'),
    page: t('storedInPage'),
  };
  return texts[place];
}

function keyText(key: StoredKey): string {
  const texts: Record<StoredKey, string> = {
    months: t('storedMonths'),
    damaged: t('storedDamaged'),
    inbox: t('storedInbox'),
    lock: t('storedLock'),
    draft: t('storedDraft'),
    edit: t('storedEdit'),
    message: t('storedMessage'),
    practice: t('storedPractice'),
    reflection: t('storedReflection'),
    favourites: t('storedFavourites'),
    hidden: t('storedHidden'),
    seen: t('storedSeen'),
    words: t('storedWords'),
    safety: t('storedSafety'),
    person: t('storedPerson'),
    helpCard: t('storedHelpCard'),
    selfChecks: t('storedSelfChecks'),
    selfCheckOffer: t('storedSelfCheckOffer'),
    reflections: t('storedReflections'),
    packs: t('storedPacks'),
    ownPack: t('storedOwnPack'),
    carried: t('storedCarried'),
    settings: t('storedSettings'),
    nudge: t('storedNudge'),
    pause: t('storedPause'),
    reminders: t('storedReminders'),
    visits: t('storedVisits'),
    next: t('storedNext'),
    welcomed: t('storedWelcomed'),
    backup: t('storedBackup'),
    seenVersion: t('storedSeenVersion'),
    unlocked: t('storedUnlocked'),
    usedAt: t('storedUsedAt'),
    updateReady: t('storedUpdateReady'),
    mirror: t('storedMirror'),
    other: t('storedOther'),
  };
  return texts[key];
}
