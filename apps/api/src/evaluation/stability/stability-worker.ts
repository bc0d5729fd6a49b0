// Simulates in a thread of its own, so that the server answers others meanwhile; says how far it is, then what it found.
import { parentPort, workerData } from 'node:worker_threads';
import { readRankingInput, runStability } from '@moothall/domain/evaluation';
import { canonicalJson } from '@moothall/domain/journal';

const EVERY_MS = 100;
let told = 0;

const found = runStability(readRankingInput(workerData.inputs), workerData.plan, ({ done }) => {
  const now = Date.now();
  if (now - told < EVERY_MS) return;
  told = now;
  parentPort?.postMessage({ done });
});
parentPort?.postMessage({ simulated: { method: found.method, result: canonicalJson(found) } });
