// A run of what shows that tenants are apart, and two in which it has to find that they are not.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = async (...more) => {
  const call = promisify(execFile)(process.execPath, [fileURLToPath(new URL('tenants.mjs', import.meta.url)), ...more], { env: { ...process.env, NODE_OPTIONS: '' } });
  return JSON.parse((await call.catch((error) => error)).stdout.trim().split('\n').at(-1));
};

describe('row-level security', () => {
  it('keeps each caller to its own rows, and finds a table that does not', async () => {
    const line = await run('--tables', '--then-without', 'score');
    expect(line).toMatchObject({ ok: true, foreignRows: 0, missedRows: 0, foreignWrites: 0, callers: 11, untold: [] });
    expect(line.tables).toBeGreaterThanOrEqual(79);
    expect(line.withoutTenantErrors).toBe(line.tables);
    expect(line.cells).toBe(line.tables * line.callers * 4);
    expect(line.without).toMatchObject({ ok: false, tables: 1, withoutTenantErrors: 0 });
    expect(line.without.foreignRows).toBeGreaterThan(0);
    expect(line.without.foreignWrites).toBeGreaterThan(0);
  });
});
