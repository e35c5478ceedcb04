// Runs before the page paints, in the way on purpose: sets language and look, and writes the
// prepared reflection into the heading, so that the first paint already has the words.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toOpen } from '@/lib/core/prepared';
import { uiDirection, uiLanguage } from '@/lib/i18n';
import { applyLanguage, applyLook } from '@/lib/platform/look';
import { readMirror } from '@/lib/platform/mirror';
import { starter } from '@/lib/platform/starter';

export default defineUnlistedScript(() => {
  const { prepared, settings } = readMirror();
  applyLanguage(uiLanguage(), uiDirection());
  applyLook(settings);

  const heading = document.getElementById('first-paint');
  if (!heading) return;
  const shown = prepared ? toOpen(prepared, Date.now()) : starter;
  heading.textContent = shown.text;
  heading.lang = shown.language;
});
