import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/core/settings';
import { type FakeExtension, fakeExtension } from '@/lib/testing/fake-extension';
import { readPresence } from './presence';

const watching = { ...DEFAULT_SETTINGS, waitForFullScreen: true, waitForSound: true };
let extension: FakeExtension;

beforeEach(() => {
  extension = fakeExtension();
});

describe('someone', () => {
  it.each([
    ['active', true],
    ['idle', false],
    ['locked', false],
  ] as const)('is there when the browser says %s: %s', async (idle, inUse) => {
    extension.idle = idle;
    expect(await readPresence(DEFAULT_SETTINGS)).toEqual({ inUse });
  });

  it('is not known to be there where the browser does not say', async () => {
    fakeBrowser.idle.queryState = () => Promise.reject(new Error('not here'));
    expect(await readPresence(DEFAULT_SETTINGS)).toEqual({ inUse: 'unknown' });
  });
});

describe('busy', () => {
  it.each([
    ['full-screen', { fullScreen: true }],
    ['sound', { sound: true }],
    ['full-screen', { fullScreen: true, sound: true }],
  ])('is %s, where its switch is on', async (busy, change) => {
    Object.assign(extension, change);
    expect(await readPresence(watching)).toEqual({ inUse: true, busy });
    expect(await readPresence(DEFAULT_SETTINGS)).toEqual({ inUse: true });
  });

  it('is nobody who is not there', async () => {
    Object.assign(extension, { idle: 'idle', sound: true });
    expect(await readPresence(watching)).toEqual({ inUse: false });
  });

  it('is whoever has a page of ours in sight', async () => {
    await navigator.locks.request('inkling-page-in-sight', { mode: 'shared' }, async () => {
      expect(await readPresence(DEFAULT_SETTINGS)).toEqual({ inUse: true, busy: 'page-open' });
    });
    expect(await readPresence(DEFAULT_SETTINGS)).toEqual({ inUse: true });
  });

  it('is not known, and counts as no, where there are no windows', async () => {
    fakeBrowser.windows.getLastFocused = () => Promise.reject(new Error('no window'));
    fakeBrowser.tabs.query = () => Promise.reject(new Error('no tabs'));
    expect(await readPresence(watching)).toEqual({ inUse: true });
  });
});
