// The lint rules sing: each canary breaks one rule, and that rule complains. A rule that fell silent would be seen nowhere else.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const canaries = readdirSync(new URL('canary', import.meta.url)).filter((file) => file.endsWith('.txt'));
const results = new Map();

beforeAll(() => {
  const env = { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };
  // Without a project graph at hand the boundary rule is silent, so it is made first.
  execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root, env, stdio: 'ignore' });
  const said = execFileSync(process.execPath, ['tools/canary/try-canaries.mjs'], { cwd: root, env, encoding: 'utf8' });
  for (const result of JSON.parse(said)) results.set(result.name, result);
});

describe('the lint rules', () => {
  it.each(canaries)('complain about %s', (name) => {
    const { rule, found } = results.get(name);
    expect(found).toContain(rule);
  });
});
