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

/** Firefox before 142 has no scheduler that yields; its timers are slow in a hidden tab, no more. */
function nextSlice(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
