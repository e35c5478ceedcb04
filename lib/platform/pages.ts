// The addresses of the extension's pages. None holds personal words.
import { browser } from 'wxt/browser';
import { type Section, toHash } from '@/lib/core/sections';

export function journalAddress(section: Section): string {
  return `${browser.runtime.getURL('/options.html')}${toHash({ section })}`;
}

export function welcomeAddress(): string {
  return browser.runtime.getURL('/welcome.html');
}
