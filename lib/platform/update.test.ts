import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OPEN_PAGE_LOCK } from './locks';
import { onUpdateReady, updateWhenFree } from './update';

const reload = vi.fn();

beforeEach(() => {
  reload.mockReset();
  fakeBrowser.runtime.reload = reload;
});

async function withPageOpen(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request(OPEN_PAGE_LOCK, { mode: 'shared' }, act);
}

describe('a newer version', () => {
  it('takes over at once where no page is open', async () => {
    await onUpdateReady();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('waits for the last page, and then needs a look', async () => {
    await withPageOpen(() =>
      withPageOpen(async () => {
        await onUpdateReady();
        await updateWhenFree();
      }),
    );
    expect(reload).not.toHaveBeenCalled();
    await updateWhenFree();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is tried once: one that could not be taken is not tried for ever', async () => {
    await onUpdateReady();
    await updateWhenFree();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is what a look needs', async () => {
    await updateWhenFree();
    expect(reload).not.toHaveBeenCalled();
  });
});
