// Tells a database that cannot be reached at this moment from a statement that is wrong.

/** Shutting down, starting, out of connections; and all of class 08, connection exceptions. */
const STATES = /^(?:57P0[1-3]|53300|08\w{3})$/u;
const SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** How pg says so itself, without a code. */
const SAID = /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout|fell silent|Client was closed|not queryable/u;

export function isDatabaseUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return STATES.test(code) || SYSTEM.has(code) || SAID.test(error.message);
}
