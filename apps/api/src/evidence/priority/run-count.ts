// Starts the thread that counts, hands its progress on, and answers with the result and the hashes of both ends.
import { Worker } from 'node:worker_threads';
import type { CountProgress } from '@moothall/domain/priority';

export interface Counted {
  readonly method: string;
  readonly inputsHash: string;
  readonly resultHash: string;
  /** Canonical JSON. */
  readonly result: string;
}

export interface RunningCount {
  readonly counted: Promise<Counted>;
  stop(): Promise<unknown>;
}

type Message = { readonly progress: CountProgress; readonly counted?: undefined } | { readonly counted: Counted };

/** Sources are run as they are, and then find the domain's sources; what was built finds what was built. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const execArgv = ENDING === '.ts' ? ['--conditions=@moothall/source', '--no-warnings'] : [];

/** @param inputs their canonical text */
export function runCount(inputs: string, onProgress: (progress: CountProgress) => void = () => undefined): RunningCount {
  const worker = new Worker(new URL(`./count-worker${ENDING}`, import.meta.url), { workerData: inputs, execArgv });
  const counted = new Promise<Counted>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message.counted) resolve(message.counted);
      else onProgress(message.progress);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The count was stopped')));
  });
  return { counted, stop: () => worker.terminate() };
}
