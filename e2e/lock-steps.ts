// The lock, in a person's words. A field for a passphrase has no role of its own: it is found by
// its label.
import type { Session } from './session.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export const PASSPHRASE = 'a long walk by the sea';

export async function fill(
  { page, toEnglish }: Surface,
  label: string,
  text: string,
): Promise<void> {
  const field = await until(`the field "${label}"`, async () => {
    for (const input of await page.$$('input')) {
      const names = await input.evaluate(({ labels }) =>
        [...(labels ?? [])].map(({ textContent }) => textContent ?? ''),
      );
      if (names.map(toEnglish).includes(label)) return input;
    }
    return undefined;
  });
  await field.focus();
  await field.evaluate((input) => input.select());
  await page.keyboard.type(text);
}

/** @returns the recovery code */
export async function turnOnLock(session: Session, passphrase = PASSPHRASE): Promise<string> {
  const privacy = await session.open('options.html#/privacy');
  await privacy.press('switch', 'Lock');
  await fill(privacy, 'Passphrase', passphrase);
  await fill(privacy, 'Repeat passphrase', passphrase);
  await privacy.press('button', 'Turn on');
  const shown = privacy.within('', 'dialog', 'Recovery code');
  const code = (await shown.text()).match(/(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/)?.[0] ?? '';
  await privacy.press('button', 'I have kept it');
  await privacy.says('Lock is on', 'status');
  await privacy.close();
  return code;
}

export async function unlock(journal: Surface, passphrase = PASSPHRASE): Promise<void> {
  await fill(journal, 'Passphrase', passphrase);
  await journal.press('button', 'Unlock');
}
