// The pages of the extension and how to reach them: the only place that may open a tab, and it
// opens none but our own.
import { browser } from 'wxt/browser';

export type Section = 'timeline' | 'library' | 'help';

/** The address of a section of the Journal. Never holds personal words. */
export function journalAddress(section: Section): string {
  return `${browser.runtime.getURL('/options.html')}#/${section}`;
}

/** Opens a section of the Journal in a tab. */
export async function openJournal(section: Section): Promise<void> {
  await browser.tabs.create({ url: journalAddress(section) });
}
