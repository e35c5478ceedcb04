import { afterEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { draft, entry, newProfile, openPage } from '@/lib/testing/open-page';
import { readEverythingStored } from './everything-stored';

const page = openPage(newProfile());
afterEach(() => page.close());

test('shows what every store holds, also what no owner knows of', async () => {
  await page.log.add(entry(1));
  await page.draft.save(draft(2));
  await page.personal.update('safety', () => 'no');
  const db = await page.database.open();
  await db.put('damaged', 'a page');
  await db.put('drafts', { of: 'an older version' }, 'forgotten');
  await browser.storage.local.set({ nudge: { shown: [] }, unknown: 1 });
  await browser.storage.session.set({ key: 'open' });
  localStorage.setItem('mirror', '{"settings":{}}');
  localStorage.setItem('plain', 'no { json');

  const pieces = await readEverythingStored(page.database);
  const at = (place: string, key: string, store?: string) =>
    pieces.find((piece) => piece.place === place && piece.key === key && piece.store === store)
      ?.value;
  expect(at('database', '2026-11', 'months')).toMatchObject({ entries: [entry(1)] });
  expect(at('database', 'draft', 'drafts')).toBeDefined();
  expect(at('database', 'forgotten', 'drafts')).toEqual({ of: 'an older version' });
  expect(at('database', 'safety', 'personal')).toMatchObject({ value: 'no' });
  expect(at('database', '1', 'damaged')).toBe('a page');
  expect(at('local', 'nudge')).toEqual({ shown: [] });
  expect(at('local', 'unknown')).toBe(1);
  expect(at('session', 'key')).toBe('open');
  expect(at('page', 'mirror')).toEqual({ settings: {} });
  expect(at('page', 'plain')).toBe('no { json');
  expect(pieces).toHaveLength(10);
});
