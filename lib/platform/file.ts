// Saves a file the way a person does: by a link that is pressed. It goes to the disk, nowhere else.
import type { ExportedFile } from './data-export';

/** How long the browser may take to read it; then its memory is given back. */
const KEPT_MS = 60_000;

export function saveFile({ name, content }: ExportedFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
