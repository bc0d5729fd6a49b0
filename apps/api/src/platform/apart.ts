// Long computing in a process of its own: the server answers others meanwhile, and lives on if the computing does not.
import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';

type Message<Progress, Result> = { readonly kind: 'progress'; readonly progress: Progress } | { readonly kind: 'result'; readonly result: Result };

export interface Apart<Result> {
  /** Rejects when the work fails, or is stopped before it is done. */
  readonly result: Promise<Result>;
  stop(): Promise<void>;
}

/** Sources are run as they are, and then find the domain's sources; what was built finds what was built. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const execArgv = ENDING === '.ts' ? ['--conditions=@moothall/source', '--no-warnings'] : [];
/** No settings and no secrets; Windows finds its own libraries by this one. */
const env = process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {};

/**
 * A process and not a thread: a thread that ends can take the whole server with it (V8, "Check failed: jit_page.has_value()"), a process cannot.
 * @param script a file that calls `workApart`, without its ending
 * @param input what `workApart` is given; a copy
 */
export function apart<Progress, Result>(script: URL, input: unknown, onProgress: (progress: Progress) => void = () => undefined): Apart<Result> {
  const child = fork(new URL(`${script.href}${ENDING}`), [], { execArgv, env, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const result = new Promise<Result>((resolve, reject) => {
    child.on('message', (message: Message<Progress, Result>) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message.result);
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error('The work was stopped before it was done')));
  });
  child.send({ input });
  return { result, stop: () => end(child, ended) };
}

function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGKILL');
  return ended;
}

/** The other side of `apart`: takes the input, works, tells how far it is at most ten times a second, answers and ends. */
export function workApart<Input, Progress, Result>(work: (input: Input, tell: (progress: Progress) => void) => Result | Promise<Result>): void {
  const EVERY_MS = 100;
  let told = 0;
  const tell = (progress: Progress): void => {
    const now = Date.now();
    if (now - told < EVERY_MS) return;
    told = now;
    process.send?.({ kind: 'progress', progress });
  };
  // Whoever reads a page goes first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  process.once('message', async ({ input }: { input: Input }) => {
    const result = await work(input, tell);
    process.send?.({ kind: 'result', result }, () => process.disconnect());
  });
}
