// Writes what ships that others wrote, for whoever has to know: .output/inkling-<version>-sbom.cdx.json.
// node scripts/sbom.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toBill } from './bill-of-materials.ts';

const ROOT = resolve(import.meta.dirname, '..');
const bill = toBill(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
const { name, version } = bill.metadata.component;
const folder = join(ROOT, '.output');
mkdirSync(folder, { recursive: true });
const file = join(folder, `${name}-${version}-sbom.cdx.json`);
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${bill.components.length} packages in ${file}`);
