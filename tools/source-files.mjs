// Reads our own source files and who imports whom, quickly: import lines only, no compiler.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SKIPPED = new Set(['node_modules', 'dist', 'dist-spec', 'dist-counts', '.swc', '.nx', '.data', '.git']);
const CODE = /\.(?:ts|tsx|mts|js|mjs)$/u;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu;

/** All files under a folder, as paths from the root; what is built or installed is left out. */
export function filesUnder(folder) {
  const at = join(ROOT, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesUnder(path);
    return [path];
  });
}

/** Our code with its text and line count. */
export function sourcesUnder(...folders) {
  return folders.flatMap(filesUnder).filter((path) => CODE.test(path)).map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
  });
}

/** The files of ours that a file imports; packages are left out, our own libraries are followed to their door. */
export function importsOf({ path, text }) {
  return [...text.matchAll(IMPORT)].flatMap(([, name]) => {
    const target = ourFile(path, name);
    return target ? [target] : [];
  });
}

function ourFile(path, name) {
  if (name.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(path), name));
  const [, lib, word] = /^@moothall\/(domain|testing|ui)\/([\w-]+)$/u.exec(name) ?? [];
  return lib ? `libs/${lib}/src/${word}/index.ts` : null;
}

/** Groups of files that all import one another, by Tarjan's algorithm; a lone file is no group. */
export function circles(graph) {
  const found = [];
  const state = { index: new Map(), low: new Map(), stack: [], onStack: new Set() };
  const visit = (node) => {
    state.index.set(node, state.index.size);
    state.low.set(node, state.index.get(node));
    state.stack.push(node);
    state.onStack.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!state.index.has(next)) {
        visit(next);
        state.low.set(node, Math.min(state.low.get(node), state.low.get(next)));
      } else if (state.onStack.has(next)) state.low.set(node, Math.min(state.low.get(node), state.index.get(next)));
    }
    if (state.low.get(node) === state.index.get(node)) found.push(popGroup(state, node));
  };
  for (const node of graph.keys()) if (!state.index.has(node)) visit(node);
  return found.filter((group) => group.length > 1);
}

function popGroup({ stack, onStack }, root) {
  const group = [];
  for (let node; node !== root; ) {
    node = stack.pop();
    onStack.delete(node);
    group.push(node);
  }
  return group;
}
