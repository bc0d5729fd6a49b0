// Counts in a thread of its own, so that the server answers others meanwhile; says how far it is, then what it found.
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { canonicalJson } from '@moothall/domain/journal';
import { countConsultation } from '@moothall/domain/priority';

const EVERY_MS = 100;
let told = 0;

const count = countConsultation(JSON.parse(workerData), (progress) => {
  const now = Date.now();
  if (now - told < EVERY_MS) return;
  told = now;
  parentPort?.postMessage({ progress });
});
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const result = canonicalJson(count);
parentPort?.postMessage({ counted: { method: count.method, inputsHash: hashOf(workerData), resultHash: hashOf(result), result } });
