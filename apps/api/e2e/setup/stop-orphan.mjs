// Waits beside a test run; when that was killed without a chance to stop its PostgreSQL, stops it and clears its folder away.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [, , parent = '', folder = ''] = process.argv;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function stopServer() {
  const lock = join(folder, 'postmaster.pid');
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8').split('\n')[0]) : 0;
  if (pid > 1 && isAlive(pid)) process.kill(pid, 'SIGINT');
  return pid;
}

const timer = setInterval(() => {
  // Cleared away by a run that ended well.
  if (!existsSync(folder)) clearInterval(timer);
  if (isAlive(Number(parent))) return;
  clearInterval(timer);
  const pid = stopServer();
  const gone = setInterval(() => {
    if (pid > 1 && isAlive(pid)) return;
    clearInterval(gone);
    rmSync(folder, { recursive: true, force: true });
  }, 200);
}, 1_000);
