// What is looked up about words once they lie open: a module of its own, so that no first load has it.
import type { Depth } from '@/components/check-in/use-depth';
import { loadLayers } from '@/lib/platform/candidates';
import type { LogStore } from '@/lib/platform/log-store';
import { readUsedWords } from '@/lib/platform/used-words';

export async function loadDepth(log: LogStore): Promise<Depth> {
  return { layers: await loadLayers(), readUsed: (words) => readUsedWords(log, words) };
}
