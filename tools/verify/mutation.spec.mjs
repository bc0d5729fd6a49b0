// A sample of what decides is changed in small ways, and our specs notice; without them nobody does.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { GROUPS, groupOf, LEAST_SCORE, QUICK } from './mutation-modules.mjs';
import { scoreOf } from './mutation-score.mjs';

async function mutation(...more) {
  const program = fileURLToPath(new URL('mutation.mjs', import.meta.url));
  const { stdout, code = 0 } = await promisify(execFile)(process.execPath, [program, '--quick', ...more], { env: { ...process.env, NODE_OPTIONS: '' } }).catch((failure) => failure);
  return { code, ...JSON.parse(stdout.trim().split('\n').at(-1)) };
}

describe('the sample', () => {
  it('is noticed by our specs in every group', async () => {
    const line = await mutation();
    expect(line).toMatchObject({ code: 0, ok: true, modules: QUICK.length });
    expect(Object.keys(line.byGroup).toSorted()).toEqual(Object.keys(GROUPS).toSorted());
    for (const { score, killed } of Object.values(line.byGroup)) expect(score >= LEAST_SCORE && killed > 0).toBe(true);
  });

  it('is noticed by nobody when other specs are asked, and that is a failure', async () => {
    expect(await mutation('--specs', 'libs/domain/src/decision/*.spec.ts')).toMatchObject({ code: 1, ok: false, killed: 0 });
  });
});

describe('the list of modules', () => {
  it('names files that are there, each once', () => {
    const all = Object.values(GROUPS).flat();
    expect(all.filter((path) => !existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(QUICK.filter((path) => !all.includes(path))).toEqual([]);
  });
});

describe('the score', () => {
  const mutant = (status) => ({ status, location: { start: { line: 1, column: 1 } }, mutatorName: 'BooleanLiteral', replacement: 'false' });
  const [policy, seal] = [GROUPS.policy[0], GROUPS.seal[0]];
  const of = (statuses) => ({ source: 'const a = true;', mutants: statuses.map(mutant) });

  it('counts what was noticed or hung, against all that is not left out, by group', () => {
    const figures = scoreOf({ [policy]: of(['Killed', 'Timeout', 'Survived', 'Ignored']), [seal]: of(['Killed', 'NoCoverage', 'RuntimeError']) }, groupOf);
    expect(figures).toMatchObject({ modules: 2, mutants: 5, killed: 2, timeout: 1, survived: 1, noCoverage: 1, ignored: 1, failed: 1, score: 60 });
    expect(figures.byGroup).toMatchObject({ policy: { score: 66.6 }, seal: { score: 50, failed: 1 } });
    expect(figures.survivors).toHaveLength(2);
  });
});
