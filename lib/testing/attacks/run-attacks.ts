// Attacks in their number, kind by kind, and what they did.
import fc from 'fast-check';
import type { AttackKind } from './attack';
import { BACKUP_ATTACKS } from './backup-attacks';
import { IMPORT_ATTACKS } from './import-attacks';
import { PACK_ATTACKS } from './pack-attacks';
import { type Harm, startVictim } from './victim';

export const ATTACKS: readonly AttackKind[] = [
  ...IMPORT_ATTACKS,
  ...BACKUP_ATTACKS,
  ...PACK_ATTACKS,
];

export interface Result extends Harm {
  fault: string;
  cases: number;
  /** How many were found to be in order after all. */
  taken: number;
}

/** How often each kind comes so that all together come `cases` times. */
export function share(cases: number): { kind: AttackKind; times: number }[] {
  const rare = ATTACKS.map(({ atMost }) => atMost ?? Number.POSITIVE_INFINITY);
  const each = Math.ceil(cases / ATTACKS.length);
  const left = rare.reduce((sum, most) => sum + Math.max(0, each - most), 0);
  const many = rare.filter((most) => most > each).length;
  return ATTACKS.map((kind, n) => ({
    kind,
    times: Math.min(rare[n] ?? each, each + Math.ceil(left / many)),
  }));
}

/** @param watch told before and after each case; what it returns is one more thing that went wrong */
export async function runAttacks(
  { kind, times }: { kind: AttackKind; times: number },
  seed: number,
  watch: () => () => string | undefined = () => () => undefined,
): Promise<Result> {
  const victim = await startVictim();
  const result = { fault: kind.fault, cases: 0, taken: 0, lost: 0, doubled: 0, changed: 0 };
  const other: string[] = [];
  for (const made of fc.sample(kind.bytes, { seed, numRuns: times })) {
    const bytes = await made;
    const stop = watch();
    const outcome = await victim.offer({ door: kind.door, bytes });
    const wrong = [...outcome.other, stop()].filter((each) => each !== undefined);
    other.push(...wrong.map((each) => `case ${result.cases} of seed ${seed}: ${each}`));
    result.cases += 1;
    result.taken += outcome.taken ? 1 : 0;
    for (const harm of ['lost', 'doubled', 'changed'] as const) result[harm] += outcome[harm];
  }
  await victim.close();
  return { ...result, other };
}
