// Turns rounds into what is said of them: each peer's figures, and how the product stands to the others.
import { isSteady, median, ratioOver } from '../measure/statistics.mjs';

const RAW = ['raw json', 'raw rows'];
const COMPARED = { postgraphile: 'postgraphile', baseline: 'baseline' };
/** Bodies may differ by this share from those of raw, since each writes the same values in its own way, and by what the product says of costs. */
const BODY = 0.15;
const OF_COSTS = 200;

const of = (rounds, name) => rounds.map((round) => round[name]);
const sum = (rounds, name) => rounds.reduce((all, round) => all + round[name], 0);
const total = (round) => round.nodeCpu + round.postgresCpu;

/** The shape of raw that answers more requests is the one that counts. */
export function betterRaw(results) {
  return RAW.filter((name) => results[name]).toSorted((one, other) => median(of(results[other].many, 'perSecond')) - median(of(results[one].many, 'perSecond')))[0];
}

/** @returns `{ peers, ratios, problems }` of one scenario */
export function summaryOf(results, statements) {
  const raw = betterRaw(results) ?? Object.keys(results)[0];
  const peers = Object.fromEntries(Object.entries(results).map(([name, { many, few }]) => [name, {
    perSecond: median(of(many, 'perSecond')),
    p50: median(of(few, 'p50')),
    p99: median(of(few, 'p99')),
    firstByte: median(of(few, 'firstByte')),
    firstByte99: median(of(few, 'firstByte99')),
    p50Many: median(of(many, 'p50')),
    p99Many: median(of(many, 'p99')),
    nodeCpu: median(of(many, 'nodeCpu')),
    postgresCpu: median(of(many, 'postgresCpu')),
    bytes: median(of(many, 'bytes')),
    ...(many[0]?.looked === undefined ? {} : { acknowledged: sum([...many, ...few], 'acknowledged'), looked: sum([...many, ...few], 'looked') }),
    statements: statements[name]?.count ?? null,
    longest: statements[name]?.longest ?? [],
  }]));
  return { raw, peers, ratios: ratiosOf(results, raw), problems: problemsOf(results, peers, raw) };
}

function ratiosOf(results, raw) {
  const to = (other) => other && results[other] && results.product && {
    perSecond: ratioOver(of(results.product.many, 'perSecond'), of(results[other].many, 'perSecond')),
    cpu: ratioOver(results.product.many.map(total), results[other].many.map(total)),
    p50: ratioOver(of(results.product.few, 'p50'), of(results[other].few, 'p50')),
    p99: ratioOver(of(results.product.few, 'p99'), of(results[other].few, 'p99')),
  };
  const ratios = { raw: RAW.includes(raw) ? to(raw) : null, ...Object.fromEntries(Object.entries(COMPARED).map(([key, name]) => [key, to(name)])) };
  return Object.fromEntries(Object.entries(ratios).filter(([, one]) => one));
}

function problemsOf(results, peers, raw) {
  const problems = [];
  if (!isSteady(of(results[raw].many, 'perSecond'))) problems.push('raw differs from itself by more than 2 between rounds: the machine was too busy to say anything');
  for (const [name, { bytes }] of Object.entries(peers)) {
    const wrong = [...results[name].many, ...results[name].few].filter((round) => round.wrong > 0);
    if (wrong.length > 0) problems.push(`${name} gave ${wrong.reduce((sum, round) => sum + round.wrong, 0)} wrong answers, as ${wrong[0].example}`);
    const share = bytes / peers[raw].bytes - 1;
    if (bytes !== null && Math.abs(share) > BODY && Math.abs(bytes - peers[raw].bytes) > OF_COSTS) problems.push(`the bodies of ${name} differ from those of ${raw} by ${(share * 100).toFixed(0)} %`);
  }
  return problems;
}
