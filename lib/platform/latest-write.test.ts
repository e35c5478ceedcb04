import { describe, expect, it } from 'vitest';
import { createLatestWrite } from './latest-write';

function heldWrites() {
  const started: string[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const save = createLatestWrite<string>((value) => {
    started.push(value);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
  return { started, ends, save };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('writing the latest', () => {
  it('begins at once, and while it runs keeps only the newest waiting', async () => {
    const { started, ends, save } = heldWrites();
    const first = save('a');
    expect(started).toEqual(['a']);
    const later = [save('ab'), save('abc'), save('abcd')];
    ends[0]?.resolve();
    await settled();
    expect(started).toEqual(['a', 'abcd']);
    ends[1]?.resolve();
    await Promise.all([first, ...later]);
    expect(started).toEqual(['a', 'abcd']);
  });

  it('says that it failed when the last one did, and works again after that', async () => {
    const { started, ends, save } = heldWrites();
    const failing = save('a');
    ends[0]?.reject(new Error('disk full'));
    await expect(failing).rejects.toThrow('disk full');
    const next = save('ab');
    ends[1]?.resolve();
    await next;
    expect(started).toEqual(['a', 'ab']);
  });

  it('minds no failure that a later write made good', async () => {
    const { ends, save } = heldWrites();
    const first = save('a');
    const second = save('ab');
    ends[0]?.reject(new Error('disk full'));
    await settled();
    ends[1]?.resolve();
    await expect(Promise.all([first, second])).resolves.toBeDefined();
  });
});
