import { expect, test } from 'vitest';
import { toStoredKey } from './stored-key';

test.each([
  ['months', '2026-11', 'months'],
  ['damaged', '1', 'damaged'],
  ['drafts', 'draft', 'draft'],
  ['drafts', 'edit:0190-a', 'edit'],
  ['drafts', 'message:', 'message'],
  ['drafts', 'practice', 'practice'],
  ['drafts', 'from-tomorrow', 'other'],
  ['personal', 'safety', 'safety'],
  ['personal', 'helpCard', 'helpCard'],
  ['personal', 'selfChecks', 'selfChecks'],
  ['personal', 'selfCheckOffer', 'selfCheckOffer'],
  ['personal', 'settings', 'other'],
  ['from-tomorrow', 'draft', 'other'],
  ['__proto__', 'draft', 'other'],
])('%s / %s is %s', (store, key, name) => {
  expect(toStoredKey({ store, key })).toBe(name);
});

test.each([
  ['settings', 'settings'],
  ['welcomed', 'welcomed'],
  ['safety', 'other'],
])('%s beside the database is %s', (key, name) => {
  expect(toStoredKey({ key })).toBe(name);
});
