// Short runs of what shows promises of the journal and of the packages; and each checker can fail.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = async (file, ...more) => {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const call = promisify(execFile)(process.execPath, [program, ...more], { env: { ...process.env, NODE_OPTIONS: '' } });
  return JSON.parse((await call.catch((error) => error)).stdout.trim().split('\n').at(-1));
};

describe('the journal', () => {
  it('gives every committed entry to each reader once and in order, while many write', async () => {
    const line = await run('feed.mjs', '--quick', '--writes', '600');
    expect(line).toMatchObject({ ok: true, missed: 0, doubled: 0, takenBackSeen: 0, outOfOrder: 0 });
    expect(line.writes).toBeGreaterThan(400);
  });

  it('says where it was changed behind its back, in each of six ways', async () => {
    const line = await run('tampering.mjs', '--quick', '--tampers', '60');
    expect(line).toMatchObject({ ok: true, tampers: 60, missed: 0, misplaced: 0, falseAlarms: 0 });
    expect(Object.values(line.ways).map(({ tried }) => tried)).toEqual([10, 10, 10, 10, 10, 10]);
  });
});

describe('the umbrella', () => {
  it('fails where nothing is run, and where a program fails', async () => {
    const all = fileURLToPath(new URL('all.mjs', import.meta.url));
    await expect(promisify(execFile)(process.execPath, [all, '--only', 'R99'])).rejects.toMatchObject({ code: 1 });
    const nothing = await run('specs.mjs', 'S1', 'e2e/no-such-spec');
    expect(nothing).toMatchObject({ ok: false, passed: 0 });
  });
});
