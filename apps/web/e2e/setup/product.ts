// Starts the built product as a visitor would meet it, with a database and a port of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const MAIN = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
const READY = /Moothall is ready/;

export class Product {
  private constructor(
    readonly address: string,
    readonly dataFolder: string,
    private readonly port: number,
    private readonly environment: Record<string, string>,
    private child: ChildProcess,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<Product> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'moothall-web-'));
    // PostgreSQL runs under an account of its own where the tests run as root, and would look for another place.
    await chmod(dataFolder, 0o755);
    const port = await freePort();
    const child = await launch(dataFolder, port, environment);
    return new Product(`http://localhost:${port}`, dataFolder, port, environment, child);
  }

  /** As if the machine lost power: no warning to the process, and none to its database either. */
  async killAndRestart(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
    this.child = await launch(this.dataFolder, this.port, this.environment);
  }

  /** Text of the letters to one address, oldest first. */
  async lettersTo(email: string): Promise<string[]> {
    const folder = join(this.dataFolder, 'outbox');
    const names = (await readdir(folder).catch(() => [])).sort();
    const letters = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return letters.filter((letter) => letter.includes(`To: ${email}`));
  }

  /** Runs SQL as the owner; tests use it to let time pass, and for nothing else. */
  async sql(text: string, values: readonly unknown[] = []): Promise<void> {
    const lock = await readFile(join(this.dataFolder, 'postgres', 'postmaster.pid'), 'utf8');
    const client = new pg.Client({ connectionString: `postgres://moothall:moothall@127.0.0.1:${lock.split('\n')[3]}/moothall` });
    await client.connect();
    await client.query(text, [...values]);
    await client.end();
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    await rm(this.dataFolder, { recursive: true, force: true });
  }
}

function launch(dataFolder: string, port: number, environment: Record<string, string>): Promise<ChildProcess> {
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', PORT: String(port), DATA_FOLDER: dataFolder, DEMO: 'false', LOG_LEVEL: 'error', ...environment };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (text: string): void => {
      said += text;
      if (READY.test(said)) resolve(child);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', () => reject(new Error(`The product did not start:\n${said}`)));
  });
}

/** Below the ports that connections going out take, one of which could have it before the product does. */
const PORTS = { from: 20_000, to: 32_000 } as const;

async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
