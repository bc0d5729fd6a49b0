// A backup of a running server restores whole, in a short run; and the check that says so finds what is lost and what is doubled.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { checkWritten } from './writers.mjs';

describe('the check of what was written', () => {
  const acknowledged = [{ hash: 'a' }, { hash: 'b' }];

  it('finds nothing where all is there, and more that nobody was told of', () => {
    expect(checkWritten(acknowledged, [{ hash: 'a' }, { hash: 'b' }, { hash: 'c' }])).toEqual({ lost: 0, duplicate: 0 });
  });

  it('finds what is lost', () => {
    expect(checkWritten(acknowledged, [{ hash: 'a' }])).toEqual({ lost: 1, duplicate: 0 });
  });

  it('finds what is stored twice, or acknowledged twice', () => {
    expect(checkWritten(acknowledged, [{ hash: 'a' }, { hash: 'a' }, { hash: 'b' }])).toEqual({ lost: 0, duplicate: 1 });
    expect(checkWritten([...acknowledged, { hash: 'b' }], [{ hash: 'a' }, { hash: 'b' }])).toEqual({ lost: 0, duplicate: 1 });
  });
});

it('a backup taken while twelve people write restores with all that was acknowledged', async () => {
  const program = fileURLToPath(new URL('backup.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } }).catch((failure) => failure);
  expect(JSON.parse(stdout)).toMatchObject({ lost: 0, duplicate: 0, filesLost: 0, boots: true, journalWhole: true, cutOffRefused: true, damageRefused: true, unexpected: 0 });
}, 240_000);
