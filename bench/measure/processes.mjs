// Reads from the system what processes have used: time of the processor, and memory.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The fields behind the name of the program, which may hold blanks and brackets itself. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

const milliseconds = (ticks) => (ticks * 1000) / TICKS_PER_SECOND;

/** What one process has used so far, its own threads included. */
export function cpuOf(pid) {
  const stat = statOf(pid);
  return stat ? milliseconds(Number(stat[11]) + Number(stat[12])) : 0;
}

/** What a process, all that it has started, and all of those that ended already have used. */
export function cpuOfFamily(pid) {
  const own = statOf(pid);
  if (!own) return 0;
  const gone = milliseconds(Number(own[13]) + Number(own[14]));
  return cpuOf(pid) + gone + childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), 0);
}

export function childrenOf(pid) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((one) => Number(statOf(one)?.[1]) === pid);
}

/** Megabytes that a process holds in memory now, and the most that it ever held. */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

export function parentOf(pid) {
  return Number(statOf(pid)?.[1]);
}
