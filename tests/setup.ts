// Runs before every test file: a browser, a database and a localStorage that start empty each time.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessage } from './fake-i18n.ts';

function speakEnglish(): void {
  fakeBrowser.i18n.getMessage = (name, given) => getMessage(name, [given ?? []].flat().map(String));
  fakeBrowser.i18n.getUILanguage = () => 'en';
}

// Some files read the library before their first test.
speakEnglish();
beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
});
