// Lets Node read the TypeScript of the server as the build does, decorators and all, and take our libraries from their sources.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const GLOBALS = new URL('globals.mjs', import.meta.url).href;
const OURS = '@moothall/source';

// A failure names the line that somebody wrote.
process.setSourceMapsEnabled(true);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
    return next(specifier, { ...context, conditions: [OURS, ...context.conditions] });
  },
  load(url, context, next) {
    const [address] = url.split('?');
    if (!address.startsWith('file:') || !address.endsWith('.ts') || address.includes('/node_modules/')) return next(url, context);
    return { format: 'module', shortCircuit: true, source: read(fileURLToPath(address)) };
  },
});

function read(filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return code;
}
