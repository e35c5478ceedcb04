// An almost empty extension without any policy against connections: shows what the browser itself
// sends, and that an attempt which nothing forbids does arrive at the sink.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function writeControlExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'inkling-control-'));
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1.0',
    content_security_policy: { extension_pages: "script-src 'self'" },
    browser_specific_settings: { gecko: { id: 'control@inkling.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="en"><head><title>Control</title></head><body></body></html>',
  );
  return folder;
}
