// A field for a file has no role of its own: it is found by its label.
import type { ElementHandle } from 'puppeteer-core';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

export async function findFileField(
  { page, toEnglish }: Surface,
  label: string,
): Promise<ElementHandle<HTMLInputElement>> {
  return until(`the file field "${label}"`, async () => {
    for (const field of await page.$$('input[type="file"]')) {
      const name = await field.evaluate(({ labels }) => labels?.[0]?.textContent ?? '');
      if (toEnglish(name) === label) return field as ElementHandle<HTMLInputElement>;
    }
    return undefined;
  });
}

/** A file that lies on the disk. */
export async function chooseFile(surface: Surface, label: string, path: string): Promise<void> {
  await (await findFileField(surface, label)).uploadFile(path);
}

/** Held by the page: a file on the disk could be gone before a busy page has read it. */
export async function giveFile(
  surface: Surface,
  label: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const field = await findFileField(surface, label);
  const bytes = Buffer.from(content as string).toString('base64');
  await field.evaluate(
    (node, file, base64) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], file));
      node.files = chosen.files;
      node.dispatchEvent(new Event('change', { bubbles: true }));
      node.scrollIntoView({ block: 'center' });
    },
    name,
    bytes,
  );
}
