import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

test('gives every message of the interface, with nothing left to fill in', () => {
  const names = Object.keys(messages) as (keyof typeof messages)[];
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const shown = t(name, 'one', 'two', 'three', 'four');
    expect(shown, name).not.toBe('');
    expect(shown, name).not.toMatch(/\$\w/);
  }
});

test('gives an empty text for a name it does not know, as browsers do', () => {
  expect(browser.i18n.getMessage('no-such-message' as never)).toBe('');
});
