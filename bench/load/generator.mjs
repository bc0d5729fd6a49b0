// The process that asks, from the outside: started on core 1, given one job after another.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pinned } from '../measure/cores.mjs';

const LOOP = fileURLToPath(new URL('loop.mjs', import.meta.url));

/** @returns how to run a job; `onBegin` and `onEnd` are called around what is measured */
export function startGenerator() {
  const [command, ...args] = pinned('generator', [process.execPath, LOOP]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    run: (job, { onBegin = () => undefined, onEnd = () => undefined } = {}) =>
      new Promise((resolve, reject) => {
        const hear = (message) => {
          if (message.begun) onBegin();
          else if (message.ended) onEnd();
          else {
            child.off('message', hear);
            if (message.done) resolve(message.done);
            else reject(new Error(message.failed));
          }
        };
        child.on('message', hear);
        child.send(job);
      }),
    /** Says something to the job that runs. */
    tell: (message) => child.send(message),
    stop: () => child.kill(),
  };
}
