import { describe, expect, it } from 'vitest';
import { inSlices, type Pause, partOf } from './long-work';

function listen(): { said: (number | undefined)[]; pause: Pause } {
  const said: (number | undefined)[] = [];
  return { said, pause: async (done) => void said.push(done) };
}

describe('items in slices', () => {
  it('come all, in order, with a pause after each slice', async () => {
    const { said, pause } = listen();
    const slices: (readonly number[])[] = [];
    for await (const slice of inSlices([1, 2, 3, 4, 5], 2, pause)) slices.push(slice);
    expect(slices).toEqual([[1, 2], [3, 4], [5]]);
    expect(said).toEqual([0.4, 0.8, 1]);
  });

  it('end where the pause says so', async () => {
    const seen: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const [item] of inSlices([1, 2, 3], 1, () =>
        Promise.reject(new Error('enough')),
      )) {
        seen.push(item ?? 0);
      }
    };
    await expect(reading()).rejects.toThrow('enough');
    expect(seen).toEqual([1]);
  });
});

it('a part is as far as its share of the whole', async () => {
  const { said, pause } = listen();
  const part = partOf(pause, 0.5, 1);
  await part(0);
  await part(0.5);
  await part();
  await part(1);
  expect(said).toEqual([0.5, 0.75, undefined, 1]);
});
