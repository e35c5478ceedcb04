import { expect, it } from 'vitest';
import { createPause, whenFree } from './slices';

it('gives others their turn when a slice is used up, and not before', async () => {
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 0);
  const pause = createPause();
  const began = performance.now();
  while (performance.now() - began < 5) await pause();
  expect(turns).toBe(0);
  while (performance.now() - began < 150) await pause();
  expect(turns).toBeGreaterThan(0);
  clearInterval(others);
});

it('goes on when nothing else is due, in every browser', async () => {
  const done: string[] = [];
  setTimeout(() => done.push('a timer'));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await whenFree();
  expect(done).toEqual(['a timer']);
});
