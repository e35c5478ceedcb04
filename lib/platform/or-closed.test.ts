import { describe, expect, it } from 'vitest';
import { toFault } from '@/lib/core/fault';
import { orClosed } from './or-closed';

describe('work on a database', () => {
  const never = new Promise<never>(() => undefined);

  it('ends as closed when the browser takes the database away', async () => {
    const db = new EventTarget();
    const work = orClosed(db as never, never);
    db.dispatchEvent(new Event('close'));
    expect(await work.catch(toFault)).toBe('closed');
  });

  it('ends as it does when nothing comes in between, and listens no longer', async () => {
    let listening = 0;
    const db = {
      addEventListener: () => {
        listening += 1;
      },
      removeEventListener: () => {
        listening -= 1;
      },
    };
    expect(await orClosed(db, Promise.resolve('stored'))).toBe('stored');
    await expect(orClosed(db, Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(listening).toBe(0);
  });
});
