// Words onto the clipboard: the only way by which they leave a page, and only by a press.

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
