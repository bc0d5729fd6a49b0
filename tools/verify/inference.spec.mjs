// The list of hidden facts leaves no table out, and the check finds what it is there to find: an answer that differs, a word that got out, a refusal that takes longer.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { TABLES } from '../../apps/api/dist/platform/tenancy/tables.js';
import { compare } from './inference-check.mjs';
import { FACTS, LEFT_OUT } from './inference-facts.mjs';
import { welch } from './inference-timing.mjs';

const run = async (...more) => {
  const call = promisify(execFile)(process.execPath, [fileURLToPath(new URL('inference.mjs', import.meta.url)), ...more], { env: { ...process.env, NODE_OPTIONS: '' } });
  return JSON.parse((await call.catch((error) => error)).stdout.trim().split('\n').at(-1));
};

describe('the list of hidden facts', () => {
  const somebodys = [...TABLES].filter(([, { whose }]) => whose === 'tenant' || whose === 'later').map(([table]) => table);
  const listed = new Set(FACTS.map(({ of }) => of.split('.')[0]));

  it('has a line for each table of somebody’s, or the reason why not', () => {
    expect(somebodys.filter((table) => !listed.has(table) && !(table in LEFT_OUT))).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((table) => listed.has(table) || !somebodys.includes(table))).toEqual([]);
    expect(FACTS.filter(({ seen: [who, what] }) => who === null && what.length < 8)).toEqual([]);
  });
});

describe('the check', () => {
  const question = { name: 'a list' };
  const looked = (one, other, again) => compare('somebody', new Map([[question, one]]), new Map([[question, other]]), new Map([[question, again]]), ['canary1', 'canary2']);

  it('tells an answer that differs from one that differs by itself, and finds words', () => {
    expect(looked('3 of them', '3 of them', undefined)).toEqual({ differences: [], unsteady: [], canaries: [] });
    expect(looked('3 of them', '4 of them', '3 of them')).toMatchObject({ differences: [{ name: 'somebody: a list', one: '3 of them' }], unsteady: [], canaries: [] });
    expect(looked('3 of them', '4 of them', '5 of them')).toMatchObject({ differences: [], unsteady: [{}] });
    expect(looked('a', 'a canary2', 'a').canaries).toMatchObject([{ word: 'canary2' }]);
  });

  it('tells two times apart', () => {
    const around = (middle) => Array.from({ length: 200 }, (_, turn) => middle + (turn % 10) / 10);
    expect(Math.abs(welch(around(5), around(5)))).toBeLessThan(3);
    expect(Math.abs(welch(around(5), around(5.2)))).toBeGreaterThan(3);
  });

  it('finds what the database copies into a public text, and nothing before', async () => {
    const line = await run('--leak');
    expect(line).toMatchObject({ ok: true, differences: 0, unsteady: 0, canaries: 0 });
    expect(line.questions).toBeGreaterThan(5);
    expect(line.leak.differences).toBeGreaterThan(0);
    expect(line.leak.canaries).toBeGreaterThan(0);
  });
});
