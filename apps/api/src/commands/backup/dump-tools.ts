// PostgreSQL's own pg_dump and pg_restore, where they are installed and of a version that fits.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

export type DumpTool = 'pg_dump' | 'pg_restore';

/**
 * A dump can be taken by tools as new as the server or newer, and read by tools as new as those that took it.
 * @throws Error that says what to install
 */
export async function assertFits(tool: DumpTool, major: number): Promise<void> {
  const found = await majorOf(tool);
  if (found !== null && found >= major) return;
  const seen = found === null ? `${tool} is not on the PATH` : `the ${tool} on the PATH is of version ${found}`;
  throw new Error(
    `This needs ${tool} of PostgreSQL ${major} or newer, and ${seen}. Install the client programs of PostgreSQL ${major} (on Debian: postgresql-client-${major} from apt.postgresql.org), or use the backups of whoever runs the database.`,
  );
}

/** As in `pg_dump (PostgreSQL) 18.1 (Debian 18.1-1)`. */
export function majorIn(version: string): number | null {
  const found = /\(PostgreSQL\) (\d+)/u.exec(version)?.[1];
  return found === undefined ? null : Number(found);
}

async function majorOf(tool: DumpTool): Promise<number | null> {
  const said = await promisify(execFile)(tool, ['--version']).catch(() => null);
  return said ? majorIn(said.stdout) : null;
}

/** What is in an archive, a line for each thing. */
export async function listDump(dump: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('pg_restore', ['--list', dump], { maxBuffer: 64 << 20 });
  return stdout.split('\n');
}

/** Of an address, what libpq takes from its environment under another name. */
const FROM_ADDRESS = { sslmode: 'PGSSLMODE', sslrootcert: 'PGSSLROOTCERT', sslcert: 'PGSSLCERT', sslkey: 'PGSSLKEY' };

/**
 * The address goes through the environment: arguments of a process can be read by every account of the machine. What else
 * is secret of ours is none of the tool's business.
 */
export function environmentFor(url: string, own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const address = new URL(url);
  const { DATABASE_URL: _address, SERVER_KEY: _key, ...rest } = own;
  const encrypted = Object.entries(FROM_ADDRESS).flatMap(([name, variable]) => {
    const value = address.searchParams.get(name);
    return value === null ? [] : [[variable, value] as const];
  });
  return {
    ...rest,
    PGHOST: address.hostname,
    PGPORT: address.port || '5432',
    PGUSER: decodeURIComponent(address.username),
    PGPASSWORD: decodeURIComponent(address.password),
    PGDATABASE: decodeURIComponent(address.pathname.slice(1)),
    // Whoever owns the tables is bound by their policies as well, and a copy needs every row.
    PGOPTIONS: '-c moothall.tenant=system:backup',
    ...Object.fromEntries(encrypted),
  };
}

/** @throws Error with the last lines of what the tool said, or how it was ended */
export function runTool(tool: DumpTool, args: readonly string[], url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, [...args], { env: environmentFor(url, process.env), stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-2000)));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      const last = said.trim().split('\n').filter(Boolean).slice(-3).join(' / ');
      reject(new Error(`${tool} failed: ${[last, signal ? `it was ended by ${signal}` : ''].filter(Boolean).join(' / ') || `it ended with ${code}`}`));
    });
  });
}
