// Lets Node run our sources: they import each other without ".ts", and from the root by "@/", as
// bundlers like.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const root = pathToFileURL(`${import.meta.dirname}/../`);

registerHooks({
  resolve(specifier, context, next) {
    // Packages know their own way.
    if (context.parentURL?.includes('/node_modules/')) return next(specifier, context);
    const ours = /^@\//.test(specifier) ? new URL(specifier.slice(2), root).href : specifier;
    const bare = /^(\.|file:)/.test(ours) && !/\.\w+$/.test(ours);
    return next(bare ? `${ours}.ts` : ours, context);
  },
});
