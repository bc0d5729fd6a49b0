// Starts the thread that simulates, hands its progress on, and answers with the result.
import { Worker } from 'node:worker_threads';
import type { Claimed, Simulated } from './store-stability.ts';

export interface RunningSimulation {
  readonly simulated: Promise<Simulated>;
  stop(): Promise<unknown>;
}

type Message = { readonly done: number; readonly simulated?: undefined } | { readonly simulated: Simulated };

/** Sources are run as they are, and then find the domain's sources; what was built finds what was built. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const execArgv = ENDING === '.ts' ? ['--conditions=@moothall/source', '--no-warnings'] : [];

export function runStability(claimed: Claimed, onProgress: (done: number) => void): RunningSimulation {
  const worker = new Worker(new URL(`./stability-worker${ENDING}`, import.meta.url), { workerData: claimed, execArgv });
  const simulated = new Promise<Simulated>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message.simulated) resolve(message.simulated);
      else onProgress(message.done);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The simulation was stopped')));
  });
  return { simulated, stop: () => worker.terminate() };
}
