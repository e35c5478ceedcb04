// Words of one's own that were written while locked: they came sealed with the entry or the draft,
// and count among own words from the unlocking on.
import type { Felt } from '@/lib/core/entry';
import { withUnknown } from '@/lib/core/own-words';
import { loadFeelingFacts } from './feelings';
import type { PersonalStore } from './personal-store';

/** Idempotent. To be done before the entries are joined: killed in between, it is done again. */
export async function keepOwnWords(
  personal: Pick<PersonalStore, 'read' | 'update'>,
  felt: readonly Felt[],
): Promise<void> {
  if (felt.every(({ word }) => word === undefined)) return;
  const vocabulary = await loadFeelingFacts();
  const own = await personal.read('words');
  if (withUnknown(own, felt, vocabulary) === own) return;
  await personal.update('words', (words) => withUnknown(words, felt, vocabulary));
}
