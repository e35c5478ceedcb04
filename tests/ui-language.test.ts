import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tCount, uiDirection, uiLanguage } from '@/lib/i18n';
import { toStarter } from '@/lib/platform/starter';

/** A browser in one language, and the messages it found for it. */
function speak(browser: string, messages: Record<string, string>): void {
  fakeBrowser.i18n.getUILanguage = () => browser;
  fakeBrowser.i18n.getMessage = (name) => messages[name] ?? '';
}

it.each([
  ['de-AT', 'de', 'de-AT'],
  ['en-GB', 'en', 'en-GB'],
  ['fr', 'en', 'en'],
  ['ar', 'en', 'en'],
])('in a browser in %s, with messages in %s, is %s', (browser, languageTag, language) => {
  speak(browser, { languageTag });
  expect(uiLanguage()).toBe(language);
});

it('runs as the messages do, not as the browser does', () => {
  speak('ar', { languageTag: 'en', textDirection: 'ltr', '@@bidi_dir': 'rtl' });
  expect(uiDirection()).toBe('ltr');
  speak('ar', { languageTag: 'ar', textDirection: 'rtl' });
  expect(uiDirection()).toBe('rtl');
});

it('counts in the language of the messages', () => {
  // One and none are alike in French, but not in the English shown for want of French.
  speak('fr', { languageTag: 'en', packCount_one: 'one', packCount_other: 'other' });
  expect(tCount('packCount', 0)).toBe('other');
  speak('fr', { languageTag: 'fr', packCount_one: 'one', packCount_other: 'other' });
  expect(tCount('packCount', 0)).toBe('one');
});

it('begins with a reflection in the language its words were found in', () => {
  speak('pt-BR', { starterText: 'Oi.', starterLanguage: 'pt-BR' });
  expect(toStarter()).toMatchObject({ text: 'Oi.', language: 'pt-BR' });
});
