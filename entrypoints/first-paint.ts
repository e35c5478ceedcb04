// Runs before the page paints, in the way on purpose: puts on language and look, and writes the
// prepared reflection into the heading, so that the first paint already has the words. No parser,
// and of the browser's API only the messages: what it cannot read it leaves to the page that follows.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Prepared, toOpen } from '@/lib/core/prepared';
import type { Settings } from '@/lib/core/settings';
import { applyLanguage, applyLook, isDiscreet } from '@/lib/platform/look';
import { readStored } from '@/lib/platform/mirror';
import { hasApi, readMessage, sayCannotSave } from '@/lib/platform/no-api';
import { toStarter } from '@/lib/platform/starter';

export default defineUnlistedScript(() => {
  if (!hasApi()) {
    sayCannotSave();
    return;
  }
  try {
    paint();
  } catch {
    // A damaged mirror: the page paints its defaults.
  }
});

function paint(): void {
  const { prepared, settings, language, direction } = readStored();
  if (typeof language === 'string') applyLanguage(language, direction === 'rtl' ? 'rtl' : 'ltr');
  if (settings) applyLook(settings as Settings);
  if (isDiscreet()) document.title = '';

  const heading = document.getElementById('first-paint');
  if (!heading) return;
  const shown = prepared ? toOpen(prepared as Prepared, Date.now()) : toStarter(readMessage);
  heading.textContent = shown.text;
  heading.lang = shown.language;
  heading.dir = 'auto';
}
