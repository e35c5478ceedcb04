// Whether something is an entry, told at a glance: a diary of ten years is read by this, in a fraction
// of what its schema takes. Promise: it takes nothing that the schema refuses; what it does not take,
// the schema decides on.
import { type Entry, LIMITS, type Parsed, parseEntry } from './entry';
import { GROUPS } from './feelings';
import { KINDS, THEMES } from './reflection';
import { EARLIEST_AT, isZone, LATEST_AT } from './time';
import { UUID_V7 } from './uuid';

type Check = (value: unknown) => boolean;

const isWord = isText(1, LIMITS.wordLength);
const isAnswer = isOneOf('yes', 'partly', 'no');
const isFelt = isObject({ word: isWord, group: isOneOf(...GROUPS) });
const isReflection = isObject({ id: isText(), text: isText(), language: isText(0, 35) });

const isEntry = isObject({
  id: (value) => typeof value === 'string' && UUID_V7.test(value),
  at: isMoment,
  zone: (value) => typeof value === 'string' && value.length <= 64 && isZone(value),
  editedAt: isMoment,
  reflection: (value) => isReflection(value) && has(value, 'id', 'text', 'language'),
  theme: isOneOf(...THEMES),
  kind: isOneOf(...KINDS),
  feelings: isList(
    LIMITS.feelings,
    (felt) => isFelt(felt) && (has(felt, 'word') || has(felt, 'group')),
  ),
  notSure: isOneOf(true),
  body: isList(LIMITS.body, isWord),
  want: (value) => typeof value === 'number' && value >= -1 && value <= 1,
  known: isAnswer,
  note: isText(0, LIMITS.noteLength),
  outcome: isOneOf('kept', 'said', 'asked-for-room'),
  // Few have one.
  plan: () => false,
  share: isOneOf(true),
  revisit: isOneOf('never'),
  favourite: isOneOf(true),
});

/** The same as {@link parseEntry}, but an entry comes back as it is, not as a copy. */
export function readEntry(data: unknown): Parsed<Entry> {
  const isPlain = isEntry(data) && has(data, 'id', 'at', 'zone', 'feelings', 'note');
  return isPlain ? { ok: true, value: data as Entry } : parseEntry(data);
}

/** Keys of other names are those of a newer version. */
function isObject(checks: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(checks));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const key in value) {
      if (known.get(key)?.(value[key as keyof typeof value]) === false) return false;
    }
    return true;
  };
}

function has(value: unknown, ...keys: string[]): boolean {
  return keys.every((key) => key in (value as object));
}

function isList(most: number, isItem: Check): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(isItem);
}

function isText(least = 0, most = 1_000): Check {
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most;
}

function isOneOf(...values: unknown[]): Check {
  return (value) => values.includes(value);
}

function isMoment(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= EARLIEST_AT && Number(value) <= LATEST_AT;
}
