// Long work in slices: between them the page draws and answers.

const SLICE_MS = 20;

/** What long work awaits now and then; it costs next to nothing until a slice is used up. */
export function createPause(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await nextSlice();
    began = performance.now();
  };
}

/**
 * Resolves as soon as the page has nothing better to do. An idle callback would come only after up to
 * 50 ms in which nothing is done at all.
 */
export function whenFree(): Promise<void> {
  return schedulerOf().postTask?.(() => undefined, { priority: 'background' }) ?? nextTimer();
}

function nextSlice(): Promise<void> {
  return schedulerOf().yield?.() ?? nextTimer();
}

interface Scheduler {
  yield?: () => Promise<void>;
  postTask?: (task: () => void, options: { priority: 'background' }) => Promise<void>;
}

/** Firefox before 142 has none; its timers are slow in a hidden tab, no more. */
function schedulerOf(): Scheduler {
  return (globalThis as { scheduler?: Scheduler }).scheduler ?? {};
}

function nextTimer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
