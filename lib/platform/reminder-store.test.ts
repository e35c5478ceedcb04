import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newNudgeState } from '@/lib/core/nudge-state';
import { RECONCILE_LOCK } from './locks';
import { readKnown, writeNudgeState } from './nudge-store';
import { createReminderStore } from './reminder-store';

const NOW = Date.UTC(2026, 10, 24, 12);

it('holds what was set until it is cancelled, and tells those who listen', async () => {
  const store = createReminderStore();
  const heard: string[][] = [];
  const stop = store.subscribe((all) => heard.push(all.map(({ id }) => id)));
  await store.set({ id: 'late', at: NOW + 2 });
  await store.set({ id: 'soon', at: NOW + 1 });
  await store.cancel('late');
  stop();
  await store.cancel('soon');
  expect(heard).toEqual([['late'], ['soon', 'late'], ['soon']]);
  expect(await store.read()).toEqual([]);
});

it('loses none that are set at once', async () => {
  const store = createReminderStore();
  const all = ['a', 'b', 'c'].map((id, index) => ({ id, at: NOW + index }));
  await Promise.all(all.map(store.set));
  expect(await store.read()).toEqual(all);
});

it('waits for a look that is under way, so that what came is not set again', async () => {
  const store = createReminderStore();
  await store.set({ id: 'came', at: NOW });
  let set: Promise<void> | undefined;
  await navigator.locks.request(RECONCILE_LOCK, async () => {
    set = store.set({ id: 'new', at: NOW + 1 });
    await readKnown(NOW, 1);
    await writeNudgeState(newNudgeState(NOW, 1), []);
  });
  await set;
  expect(await store.read()).toEqual([{ id: 'new', at: NOW + 1 }]);
});

it('stores moments and ids, and no word', async () => {
  await createReminderStore().set({ id: 'one', at: NOW });
  const { reminders } = await fakeBrowser.storage.local.get('reminders');
  expect(reminders).toEqual([{ id: 'one', at: NOW }]);
});
