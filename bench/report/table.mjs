// Prints what was measured as tables that fit on a screen.

const number = (value, digits = 2) => (value === null || value === undefined ? '–' : value.toFixed(digits));
const HEAD = ['peer', 'req/s', 'p50 ms', 'p99 ms', 'node CPU', 'PG CPU', 'SQL', 'KB'];

const line = (cells, widths) => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');

export function tableOf(head, rows) {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at].length)));
  return [line(head, widths), ...rows.map((row) => line(row, widths))].join('\n');
}

/** Where the time of a peer's statements goes. */
export function statementsTable({ peers }, name) {
  return peers[name].longest.map(({ calls, ms, query }) => `${number(ms).padStart(9)} ms  ${number(calls, 1).padStart(5)} ×  ${query}`).join('\n');
}

/** @param summary of one scenario */
export function scenarioTable(title, { peers, ratios, problems, raw }) {
  const rows = Object.entries(peers).map(([name, one]) => [
    name === raw ? `${name} *` : name,
    number(one.perSecond, 0),
    number(one.p50),
    number(one.p99),
    number(one.nodeCpu),
    number(one.postgresCpu),
    number(one.statements, 1),
    number(one.bytes === null ? null : one.bytes / 1024, 1),
  ]);
  const said = Object.entries(ratios).map(([name, { perSecond, cpu, p99 }]) => `product to ${name}: ${range(perSecond)} in requests, ${range(cpu)} in CPU, ${range(p99)} in p99`);
  const fresh = Object.entries(peers).filter(([, { looked }]) => looked !== undefined).map(([name, { acknowledged, looked }]) => `${name}: ${acknowledged} amendments acknowledged, ${looked} times one of them was looked at again`);
  return [`\n${title}`, tableOf(HEAD, rows), ...said, ...fresh, ...problems.map((problem) => `INVALID: ${problem}`)].join('\n');
}

/** What each server holds after a rest, and the most it held while it was measured. */
export function memoryLine({ memory, memoryAtMost }) {
  return `Memory after the run and half a minute of rest, MB (at most, before): ${Object.entries(memory).map(([name, mb]) => `${name} ${mb} (${memoryAtMost[name]})`).join(', ')}`;
}

const range = (ratio) => (ratio ? `${number(ratio.median)} (${number(ratio.min)}–${number(ratio.max)})` : '–');
