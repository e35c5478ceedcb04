// The browser's i18n, in English: what `browser.i18n` does with the messages as they ship, and no more.
import { type Message, readShipped } from '../scripts/shipped-messages.ts';

const PREDEFINED: Record<string, string> = {
  '@@ui_locale': 'en',
};

/** Names are found in any case, an unknown one gives an empty text: as in both browsers. */
export function getMessage(name: string, substitutions: readonly string[] = []): string {
  const predefined = PREDEFINED[name];
  if (predefined !== undefined) return predefined;
  const found: Message | undefined = byName.get(name.toLowerCase());
  if (found === undefined) return '';
  const placeholders = new Map(
    Object.entries(found.placeholders ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const filled = found.message.replaceAll(/\$(\w+)\$/g, (whole, key: string) => {
    return placeholders.get(key.toLowerCase())?.content ?? whole;
  });
  return filled
    .replaceAll(/\$([1-9])/g, (_whole, number: string) => substitutions[Number(number) - 1] ?? '')
    .replaceAll('$$', '$');
}

const byName = new Map<string, Message>(
  Object.entries(readShipped().en ?? {}).map(([name, message]) => [name.toLowerCase(), message]),
);
