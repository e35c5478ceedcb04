// Waiting for what a person waits for: asked again until it holds, never slept for.

const LIMIT_MS = 30_000;
const STEP_MS = 15;

/**
 * Asks until the answer is neither undefined nor false. An error counts as "not yet": pages are
 * being loaded, drawn again and left while they are asked.
 * @param what ends the sentence "Waited in vain for ..."
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  limitMs = LIMIT_MS,
): Promise<T> {
  const signal = AbortSignal.timeout(limitMs);
  // A page that has died never answers.
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('It did not answer in time.')));
  });
  late.catch(() => undefined);
  let cause: unknown;
  while (!signal.aborted) {
    try {
      const answer = await Promise.race([ask(), late]);
      if (answer !== undefined && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      if (!signal.aborted) cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`Waited in vain for ${what}.`, { cause });
}
