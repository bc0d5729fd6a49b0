// What Stryker needs to know of our specs: how they are run for a mutant, and which texts are not to be changed.
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PluginKind, commonTokens, declareClassPlugin, declareValuePlugin, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { begin, load, outdate, run } from './mutation-harness.mjs';

const isSpec = (path) => path.endsWith('.spec.ts');

/** Jest loads all that a spec imports for each run of it; our modules are pure, so that they may stay, and a run takes milliseconds. */
class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #specs;

  constructor(options) {
    this.#specs = options.moothall.specs;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await begin(process.cwd());
  }

  /** All specs of the sandbox, each named once. */
  async #all() {
    const found = await Array.fromAsync(glob(this.#specs, { cwd: process.cwd() }));
    return found.map((path) => resolve(path)).toSorted();
  }

  #isLoaded = false;
  async #load() {
    if (this.#isLoaded) return;
    await load(await this.#all());
    this.#isLoaded = true;
  }

  async dryRun() {
    const ours = globalThis.__stryker__ ?? (globalThis.__stryker__ = {});
    await this.#load();
    const done = await run({ chosen: null, from: null, untilFirstFailure: false, begins: (id) => (ours.currentTestId = id) });
    ours.currentTestId = undefined;
    const results = done.map(({ id, path, failure, milliseconds }) => ({
      id,
      name: id,
      fileName: resolve(path),
      timeSpentMs: milliseconds,
      ...(failure === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: failure }),
    }));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: ours.mutantCoverage };
  }

  /** The module that was last read with a mutant in it. */
  #changed = null;

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName, disableBail }) {
    const ours = globalThis.__stryker__ ?? (globalThis.__stryker__ = {});
    ours.activeMutant = undefined;
    await this.#load();
    const isStatic = mutantActivation === 'static';
    // With no mutant in it again.
    if (this.#changed !== null && !(isStatic && this.#changed === sandboxFileName)) await load(outdate(this.#changed, isSpec));
    this.#changed = isStatic ? sandboxFileName : null;
    Object.assign(ours, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      const done = isStatic ? await anew(sandboxFileName, !disableBail) : await run({ chosen: testFilter ?? null, from: null, untilFirstFailure: !disableBail });
      const hit = determineHitLimitReached(ours.hitCount, hitLimit);
      if (hit) return { status: MutantRunStatus.Timeout, reason: hit.reason };
      const failed = done.filter(({ failure }) => failure !== null);
      if (failed.length === 0) return { status: MutantRunStatus.Survived, nrOfTests: done.length };
      return { status: MutantRunStatus.Killed, killedBy: failed.map(({ id }) => id), failureMessage: failed[0].failure, nrOfTests: done.length };
    } catch (error) {
      // A module that cannot even be loaded is noticed by everybody.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      ours.activeMutant = undefined;
    }
  }
}

/** Reads a module with the mutant in it, and asks one spec file after another: mostly one beside it notices. */
async function anew(path, untilFirstFailure) {
  const done = [];
  for (const spec of outdate(path, isSpec)) {
    await load([spec]);
    done.push(...(await run({ chosen: null, from: [spec], untilFirstFailure })));
    if (untilFirstFailure && done.some(({ failure }) => failure !== null)) break;
  }
  return done;
}

const SENTENCE = /\S \S.*[.?!]$/su;
const textOf = (node) => (node.type === 'StringLiteral' ? node.value : node.quasis.map(({ value }) => value.cooked).join('x'));

/** What people read when something is refused. `tools/welsh.spec.mjs` holds each of these sentences. */
const sentences = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    if (!SENTENCE.test(textOf(path.node))) return undefined;
    let outer = path.parentPath;
    while (outer?.isConditionalExpression()) outer = outer.parentPath;
    return outer?.isCallExpression() || outer?.isNewExpression() ? 'A sentence for people, which the spec of its translation holds.' : undefined;
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'moothall', InProcessRunner), declareValuePlugin(PluginKind.Ignore, 'sentences', sentences)];
export const strykerValidationSchema = { properties: { moothall: { type: 'object', properties: { specs: { type: 'array', items: { type: 'string' } } } } } };
