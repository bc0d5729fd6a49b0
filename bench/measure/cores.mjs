// Keeps servers on core 0 and what asks them on core 1, where the system can.
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const CORES = { server: '0', generator: '1' };

export const canPin = process.platform === 'linux' && availableParallelism() >= 2 && hasTaskset();

function hasTaskset() {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @returns the command that starts `command` on the core of that part */
export function pinned(part, command) {
  return canPin ? ['taskset', '-c', CORES[part], ...command] : command;
}

/** Moves a process that runs already; what it starts from then on follows it. */
export function pin(part, pid) {
  if (canPin) execFileSync('taskset', ['-a', '-c', '-p', CORES[part], String(pid)], { stdio: 'ignore' });
}
