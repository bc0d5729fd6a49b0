// Whoever watches a pledge round sees each new pledge, in a short run on a real server.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

it('a hundred who watch a round all see each of five pledges', async () => {
  const program = fileURLToPath(new URL('pledge-watchers.mjs', import.meta.url));
  // Slower than a second is a busy machine and no fault; a change that somebody misses is one.
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } }).catch((failure) => failure);
  expect(JSON.parse(stdout)).toMatchObject({ watchers: 100, pledges: 5, broken: 0, seenMs: { p99: expect.any(Number) } });
}, 120_000);
