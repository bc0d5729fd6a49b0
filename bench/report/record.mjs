// Writes the figures of a run into the documents: the ratios as JSON, the tables between two marks of docs/performance.md.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { memoryLine } from './table.mjs';
import { standings } from './targets.mjs';

const at = (path) => fileURLToPath(new URL(`../../docs/${path}`, import.meta.url));
const MARKS = ['<!-- figures -->', '<!-- end of figures -->'];

/** What others read: ratios by scenario and peer, and where each target stands. */
export function figuresOf(report) {
  const ratios = Object.fromEntries(Object.entries(report.scenarios).map(([name, { ratios: to }]) => [name, Object.fromEntries(Object.entries(to).map(([peer, { perSecond }]) => [peer, perSecond && round(perSecond.median)]))]).filter(([, to]) => Object.keys(to).length > 0));
  return {
    date: report.date,
    size: report.size,
    machine: report.machine,
    ratios,
    sockets: report.sockets?.ratios ?? null,
    growth: report.growth ?? null,
    targets: standings(report).map(({ name, measured, standing }) => ({ name, measured: measured === null ? null : round(measured), standing })),
  };
}

export async function record(report) {
  await writeFile(at('performance.json'), `${JSON.stringify(figuresOf(report), null, 2)}\n`);
  const text = await readFile(at('performance.md'), 'utf8');
  const [before, rest] = text.split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (after === undefined) throw new Error('docs/performance.md has lost the marks between which the figures stand.');
  await writeFile(at('performance.md'), `${before}${MARKS[0]}\n\n${asMarkdown(report)}\n${MARKS[1]}${after}`);
}

const round = (value) => Number(value.toFixed(3));
const shown = (value, digits = 2) => (value === null || value === undefined ? '–' : value.toFixed(digits));
const table = (head, rows) => [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function asMarkdown(report) {
  const problems = Object.values(report.scenarios).flatMap(({ problems: found }) => found.map((one) => `- ${one.slice(0, 200)}`));
  return [
    `Measured on ${report.date}, the world ${report.size === 1 ? 'once' : `${report.size} times`} over, on ${report.machine}.`,
    targetTable(report),
    ...Object.values(report.scenarios).map(scenarioTable),
    ...(report.sockets ? [socketTable(report.sockets)] : []),
    `${memoryLine(report)}.`,
    ...(problems.length > 0 ? [`What makes figures of this run invalid:\n\n${problems.join('\n')}`] : []),
    '',
  ].join('\n\n');
}

function targetTable(report) {
  const sign = (isMost) => (isMost ? '≤' : '≥');
  return table(['target', 'must', 'goal', 'measured', 'stands'], standings(report).map(({ name, measured, must, goal, isMost, standing }) => [name, `${sign(isMost)} ${must}`, `${sign(isMost)} ${goal}`, shown(measured), standing]));
}

function scenarioTable({ title, peers, ratios, problems }) {
  const rows = Object.entries(peers).map(([name, one]) => [name, shown(one.perSecond, 0), shown(one.p50), shown(one.p99), shown(one.nodeCpu), shown(one.postgresCpu), shown(one.statements, 1), shown(one.bytes === null ? null : one.bytes / 1024, 1)]);
  const said = Object.entries(ratios).map(([name, { perSecond, cpu }]) => `to ${name} ${range(perSecond)} in requests and ${range(cpu)} in processor time`);
  const fresh = problems.length > 0 ? [] : Object.entries(peers).flatMap(([name, { looked }]) => (looked === undefined ? [] : [`${name} ${looked} times`]));
  return [`### ${title.charAt(0).toUpperCase()}${title.slice(1)}`, table(['peer', 'requests/s', 'p50 ms', 'p99 ms', 'node CPU ms', 'PostgreSQL CPU ms', 'statements', 'KB'], rows), ...(said.length > 0 ? [`The product: ${said.join('; ')}.`] : []), ...(fresh.length > 0 ? [`Looked at again after an amendment was acknowledged, and never found older: ${fresh.join(', ')}.`] : [])].join('\n\n');
}

function socketTable({ figures }) {
  const rows = Object.entries(figures).map(([name, { p50, p99, cpu, told, of }]) => [name, shown(p50, 0), shown(p99, 0), shown(cpu, 0), `${told} of ${of}`]);
  return ['### Sockets that watch one challenge', table(['peer and sockets', 'p50 ms', 'p99 ms', 'CPU ms for each event', 'told'], rows)].join('\n\n');
}

const range = (ratio) => (ratio ? `${shown(ratio.median)} (${shown(ratio.min)}–${shown(ratio.max)})` : '–');
