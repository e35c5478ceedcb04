// One kept self-check. Its shape is a promise: exports of every version hold it.
import * as v from 'valibot';
import { isRecord, laterOf } from './merge';
import { SAFE_ENOUGH_ANSWERS, SELF_CHECK_ANSWERS, type SelfCheckAnswer } from './self-check-lines';
import { EARLIEST_AT, isZone, LATEST_AT } from './time';

const answer = v.picklist(SELF_CHECK_ANSWERS);

/** Loose, and with any line: what a newer version added is kept as it is. */
export const selfCheckSchema = v.looseObject({
  /** Epoch ms. */
  at: v.pipe(v.number(), v.integer(), v.minValue(EARLIEST_AT), v.maxValue(LATEST_AT)),
  zone: v.pipe(v.string(), v.maxLength(64), v.check(isZone)),
  /** By the name of the line; one that was left out is not there. */
  answers: v.pipe(
    v.custom<Record<string, SelfCheckAnswer>>(isRecord),
    v.record(v.pipe(v.string(), v.maxLength(60)), answer),
  ),
  safe: v.exactOptional(v.picklist(SAFE_ENOUGH_ANSWERS)),
});

export type SelfCheck = v.InferOutput<typeof selfCheckSchema>;

/** Unknown data -> self-checks, oldest first; what is none is left out. */
export function parseSelfChecks(data: unknown): SelfCheck[] {
  const items = Array.isArray(data) ? data : [];
  return [
    ...uniteSelfChecks(
      [],
      items.filter((item) => v.is(selfCheckSchema, item)),
    ),
  ];
}

/**
 * Both together, oldest first: of each moment one, the same one in whatever order files come.
 * @param ours as they come from here or from {@link parseSelfChecks}
 * @returns `ours` itself when nothing is new
 */
export function uniteSelfChecks(
  ours: readonly SelfCheck[],
  theirs: readonly SelfCheck[],
): readonly SelfCheck[] {
  const united = new Map(ours.map((check) => [check.at, check]));
  let isNew = false;
  for (const check of theirs) {
    const known = united.get(check.at);
    const later = known ? fuller(known, check) : check;
    if (later === known) continue;
    isNew = true;
    united.set(check.at, later);
  }
  return isNew ? [...united.values()].sort((a, b) => a.at - b.at) : ours;
}

/**
 * An export leaves out whether being open felt safe: it decides nothing, or two that exchange exports
 * would end with different answers; and what came back from one never takes it away.
 */
function fuller(ours: SelfCheck, theirs: SelfCheck): SelfCheck {
  const mine = withoutSafe(ours);
  const later = laterOf(mine, withoutSafe(theirs)) === mine ? ours : theirs;
  const safe = later.safe ?? ours.safe ?? theirs.safe;
  return safe === undefined || safe === later.safe ? later : { ...later, safe };
}

function withoutSafe({ safe: _safe, ...check }: SelfCheck): SelfCheck {
  return check;
}
