// The deadline holds in a short run with kills and wrong clocks; and the check that says so finds every kind of fault.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { checkDeadline } from './deadline-check.mjs';

const ZEROS = { lost: 0, duplicate: 0, late: 0, rejectedButStored: 0, addedAfterClose: 0, outboxMissing: 0 };

/** Two proposals: one sent twice, one sent once and then too late. */
const recording = () => ({ outcomes: [{ proposal: 'a', hash: 'a1' }, { proposal: 'a', hash: 'a2' }, { proposal: 'b', hash: 'b1' }, { proposal: 'b', late: true }] });
const version = (proposal, number, at) => ({ proposal, version: number, hash: `${proposal}${number}`, submittedAt: at, loggedAt: at + 1 });
const stored = () => ({
  closesAt: 100,
  closedAt: 110,
  count: 2,
  root: 'r',
  rootAnew: 'r',
  versions: [version('a', 1, 10), version('a', 2, 20), version('b', 1, 30)],
  leaves: [{ proposal: 'a', version: 2, hash: 'a2' }, { proposal: 'b', version: 1, hash: 'b1' }],
  lateEntries: new Set(['b']),
});

describe('the check of a recorded deadline', () => {
  it('finds nothing where everything was kept', () => {
    expect(checkDeadline(recording(), stored())).toEqual(ZEROS);
  });

  const faults = {
    lost: [(one) => one.versions.splice(0, 1)],
    duplicate: [(one) => one.versions.unshift({ ...version('a', 1, 12), version: 0, hash: 'a0' }), (one) => one.versions.unshift({ ...version('a', 1, 10), version: 0 })],
    late: [(one) => Object.assign(one.versions[0], { submittedAt: 100 })],
    rejectedButStored: [(one) => one.versions.unshift({ ...version('b', 1, 31), version: 0, hash: 'b0' })],
    addedAfterClose: [
      (one) => one.leaves.pop() && Object.assign(one, { count: 1 }),
      (one) => Object.assign(one.leaves[0], { hash: 'a1' }),
      (one) => Object.assign(one, { rootAnew: 'another' }),
      (one) => Object.assign(one, { closedAt: null }),
      (one) => Object.assign(one.versions[0], { loggedAt: 111 }),
      (one) => one.leaves.push({ proposal: 'c', version: 1, hash: 'c1' }),
    ],
    outboxMissing: [(one) => Object.assign(one.versions[0], { loggedAt: null }), (one) => one.lateEntries.clear()],
  };
  for (const [name, breaks] of Object.entries(faults)) {
    it(`finds what is ${name}`, () => {
      for (const doBreak of breaks) {
        const one = stored();
        doBreak(one);
        expect(checkDeadline(recording(), one)[name]).toBeGreaterThan(0);
      }
    });
  }

  it('finds an acknowledgement that was given twice for one version', () => {
    const twice = recording();
    twice.outcomes.push({ proposal: 'a', hash: 'a2' });
    expect(checkDeadline(twice, stored())).toEqual({ ...ZEROS, duplicate: 1 });
  });
});

describe('a short run around a deadline, with kills and wrong clocks', () => {
  it('loses, doubles, delays and adds nothing', async () => {
    const program = fileURLToPath(new URL('deadline.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, submissions: 400, apiKills: 2, databaseKills: 1, ...ZEROS });
  });
});
