// Which modules are built into one file. Each file that a page asks for before its first paint costs it
// milliseconds, and a small one is packed worse: what is loaded together is one file.
import { basename, dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Modules = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>;
type Group = Rolldown.CodeSplittingGroup;
type Chunk = Rolldown.OutputChunk;

/** What these have in common with the Journal is not in a file with all the rest of it. */
const OTHERS = ['welcome', 'together'];
/** By `import()`: the way into the database, and what it reads and writes there. */
const RECORDS = ['connect', 'commit', 'log-edits', 'month-pages'].map(
  (name) => `/lib/platform/${name}.ts`,
);

/**
 * Three files beside those of each page's own and of each part that is loaded when it is pressed:
 * - `first`: what the popup loads before it can be pressed, and every page with it;
 * - `second`: what the Journal loads at once, and the popup late or another page, too; and what the first
 *   look into the database loads, which every page takes right after its first paint;
 * - `journal`: what only the Journal loads at once.
 *
 * @returns the groups for the bundler, and the plugin that tells which module is in which
 */
export function fewChunks(): { groups: Group[]; plugin: Plugin } {
  let chunkOf = new Map<string, string>();
  const names = ['first', 'second', 'journal'];
  return {
    groups: names.map((name) => ({ name, test: (id) => chunkOf.get(id) === name })),
    plugin: {
      name: 'few-chunks',
      buildEnd() {
        chunkOf = toChunks(this);
      },
      // The bundler keeps its own few helpers in a file by themselves.
      generateBundle(_options, bundle) {
        const moved = moveHelpers(Object.values(bundle).filter((file) => file.type === 'chunk'));
        if (moved) delete bundle[moved];
      },
    },
  };
}

function toChunks(modules: Modules): Map<string, string> {
  const endingIn = (end: string): string[] =>
    [...modules.getModuleIds()].filter((id) => id.endsWith(end));
  const page = (name: string): string[] => endingIn(`/entrypoints/${name}/index.html`);
  const atOnce = (...names: string[]) => reach(modules, names.flatMap(page), false);
  const [popup, journal] = [atOnce('popup'), atOnce('options')];
  const looked = reach(modules, RECORDS.flatMap(endingIn), false);
  const elsewhere = reach(modules, page('popup'), true)
    .union(atOnce(...OTHERS))
    .union(looked);
  const chunkOf = new Map([
    ...[...looked].map((id) => [id, 'second'] as const),
    ...[...journal].map((id) => [id, elsewhere.has(id) ? 'second' : 'journal'] as const),
    ...[...popup].map((id) => [id, 'first'] as const),
  ]);
  for (const id of ['popup', 'options'].flatMap(page).flatMap((id) => ownOf(modules, id))) {
    chunkOf.delete(id);
  }
  return chunkOf;
}

/**
 * A page, and the styles it names: no other page may show these. But its script, which looks where it is, is
 * a part of `first` or `journal`: so the page loads a file less.
 */
function ownOf(modules: Modules, page: string): string[] {
  const named = modules.getModuleInfo(page)?.importedIds ?? [];
  const own = named.filter((id) => dirname(id) === dirname(page));
  return [page, ...own.filter((id) => !id.endsWith('/main.tsx'))];
}

/** @param late whether what comes by `import()` counts, too */
function reach(modules: Modules, from: readonly string[], late: boolean): Set<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const info = modules.getModuleInfo(id);
    waiting.push(...(info?.importedIds ?? []), ...((late && info?.dynamicallyImportedIds) || []));
  }
  return reached;
}

const HELPERS = /^rolldown-runtime/;
const EXPORTS = /export\{([^}]*)\};?\s*$/;

/**
 * Into `first`, which every page has loaded before anything that needs them: a file less is asked for. They
 * stand there as one object, `$helpers`.
 *
 * @returns the file that is empty now
 */
function moveHelpers(chunks: readonly Chunk[]): string | undefined {
  const helpers = chunks.find(({ name }) => HELPERS.test(name));
  const first = chunks.find(({ name }) => name === 'first');
  if (!helpers || !first) return undefined;
  const file = basename(helpers.fileName).replaceAll('.', '\\.');
  const imported = new RegExp(`import\\{([^}]*)\\}from"\\./${file}";`);
  for (const chunk of chunks) {
    chunk.imports = chunk.imports.filter((name) => name !== helpers.fileName);
    // `a as b` in an import is `a: b` of an object.
    chunk.code = chunk.code.replace(imported, (_whole, names: string) => {
      const taken = `const{${names.replaceAll(' as ', ':')}}=$helpers;`;
      if (chunk !== first) return `import{$helpers}from"./${basename(first.fileName)}";${taken}`;
      return `export const $helpers=${toObject(helpers.code)};${taken}`;
    });
  }
  return helpers.fileName;
}

/** What a file exports, as an object. */
function toObject(code: string): string {
  const exported = EXPORTS.exec(code)?.[1] ?? '';
  const names = exported.split(',').map((pair) => pair.split(' as ').toReversed().join(':'));
  return `(()=>{${code.replace(EXPORTS, '')}return{${names.join(',')}}})()`;
}
