// Runs specs inside one process, again and again: what they import stays loaded, unless a changed module is to be read anew.
import { registerHooks } from 'node:module';
import { dirname, resolve as pathOf } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { performance } from 'node:perf_hooks';
import { expect } from 'expect';
import fc from 'fast-check';

/** One test: a sentence in a file. */
const tests = new Map();
let collecting = null;

const describe = (name, work) => {
  const outer = collecting.names;
  collecting.names = [...outer, name];
  work();
  collecting.names = outer;
};
const it = (name, work) => {
  const id = [collecting.path, ...collecting.names, name].join(' › ');
  // Rows of a table may read alike.
  for (let n = 2, own = id; ; own = `${id} (${n++})`) if (!collecting.found.has(own)) return void collecting.found.set(own, { id: own, path: collecting.path, work });
};
/** A row that is no list is the only value of its test. */
const each = (make) => (rows) => (name, work) => rows.forEach((row, index) => make(`${name} #${index}`, () => work(...(Array.isArray(row) ? row : [row]))));
const notHere = (name) => () => {
  throw new Error(`${name} is not known to this harness`);
};
Object.assign(globalThis, { expect, jest: { setTimeout: () => undefined }, describe: Object.assign(describe, { each: each(describe) }), it: Object.assign(it, { each: each(it) }) });
for (const name of ['beforeAll', 'beforeEach', 'afterAll', 'afterEach']) globalThis[name] = notHere(name);
// The same values for each mutant, else a score could not be compared with the next; and what fails is not made smaller first.
fc.configureGlobal({ seed: 20_260_302, endOnFailure: true });

/** Who imports whom, by path, and which are to be read anew how often. */
const importers = new Map();
const generations = new Map();
let generation = 0;
const loaded = new Map();
let sandbox = '';

const plain = (url) => fileURLToPath(url.split('?')[0]);

/** @param folder where the changed sources lie */
export async function begin(folder) {
  sandbox = folder;
  await import('../api-runner/read-typescript.mjs');
  registerHooks({
    resolve(specifier, context, next) {
      // Our library from here, not from where packages are linked to.
      const own = /^@moothall\/domain\/(.+)$/u.exec(specifier)?.[1];
      const found = own ? { url: pathToFileURL(pathOf(sandbox, 'libs/domain/src', own, 'index.ts')).href, shortCircuit: true } : next(specifier, context);
      if (!found.url.startsWith(pathToFileURL(sandbox).href) || found.url.includes('/node_modules/')) return found;
      const path = plain(found.url);
      if (context.parentURL?.startsWith('file:')) importers.set(path, (importers.get(path) ?? new Set()).add(plain(context.parentURL)));
      return generations.has(path) && !found.url.includes('?') ? { ...found, url: `${found.url}?${generations.get(path)}`, shortCircuit: true } : found;
    },
    load(url, context, next) {
      if (!url.startsWith(pathToFileURL(sandbox).href) || url.includes('/node_modules/')) return next(url, context);
      // Nothing in the sandbox changes, and reading TypeScript is most of what reading anew costs.
      const path = plain(url);
      if (!loaded.has(path)) loaded.set(path, next(url, context));
      return loaded.get(path);
    },
  });
}

/** Reads spec files and what they import. */
export async function load(paths) {
  for (const path of paths) {
    collecting = { path: path.slice(sandbox.length + 1), names: [], found: new Map() };
    await import(`${pathToFileURL(path).href}?${generations.get(path) ?? 0}`);
    const before = new Map([...tests].filter(([, one]) => one.path === collecting.path));
    for (const id of before.keys()) tests.delete(id);
    for (const [id, one] of collecting.found) tests.set(id, { ...one, milliseconds: before.get(id)?.milliseconds ?? 0 });
  }
}

/** Has a module read anew when it is next loaded, with all that rests on it. @returns the spec files that do, those beside it first */
export function outdate(path, isSpec) {
  const touched = new Set([path]);
  for (const one of touched) for (const importer of importers.get(one) ?? []) touched.add(importer);
  generation += 1;
  for (const one of touched) generations.set(one, generation);
  const isBeside = (one) => Number(dirname(one) === dirname(path));
  return [...touched].filter(isSpec).toSorted((one, other) => isBeside(other) - isBeside(one));
}

/**
 * @param chosen ids of tests, or null for all
 * @param from only tests of these spec files, or null for all
 * @param begins is told of each test before it runs
 */
export async function run({ chosen, from, untilFirstFailure, begins }) {
  const wanted = (chosen ? chosen.map((id) => tests.get(id)).filter(Boolean) : [...tests.values()]).filter(({ path }) => !from || from.includes(pathOf(sandbox, path)));
  const done = [];
  // Quick ones first.
  for (const test of wanted.toSorted((one, other) => one.milliseconds - other.milliseconds)) {
    begins?.(test.id);
    const began = performance.now();
    const failure = await Promise.resolve()
      .then(() => test.work())
      .then(
        () => null,
        (error) => String(error?.message ?? error),
      );
    test.milliseconds = Math.max(test.milliseconds, performance.now() - began);
    done.push({ id: test.id, path: test.path, failure, milliseconds: performance.now() - began });
    if (failure !== null && untilFirstFailure) break;
  }
  return done;
}
