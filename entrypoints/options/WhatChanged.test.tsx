import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHANGED_IN } from '@/lib/core/changes';
import { WhatChanged } from './WhatChanged';

const LINE = /^New in this version/;
const HERE = '0.1.0';

beforeEach(() => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: HERE });
});

/** The version is only noted once it is clear whether there is something to say. */
const noted = () =>
  expect.poll(() => browser.storage.local.get('seenVersion')).toEqual({ seenVersion: HERE });

it('says once, after an older version, what changed', async () => {
  await browser.storage.local.set({ seenVersion: '0.0.9' });
  const { unmount } = render(<WhatChanged />);
  expect((await screen.findByText(LINE)).closest('[role="status"]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(LINE)).toBeNull();
  unmount();
  render(<WhatChanged />);
  await noted();
  expect(screen.queryByText(LINE)).toBeNull();
});

it('says nothing to whoever is new here', async () => {
  render(<WhatChanged />);
  await noted();
  expect(screen.queryByText(LINE)).toBeNull();
});

it.each([CHANGED_IN, '99.0'])('says nothing to whoever was there with %s', async (seenVersion) => {
  await browser.storage.local.set({ seenVersion });
  render(<WhatChanged />);
  await noted();
  expect(screen.queryByText(LINE)).toBeNull();
});
