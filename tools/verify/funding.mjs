// `npm run verify:money`: random sequences of calls, payments, withdrawals, deliveries and releases against a model, by sixteen workers on a real PostgreSQL.
// `--quick` for a short run, `--sequences=N` for another length. Prints one line of JSON; exit code 1 unless every balance is what the model says, and the database refused all that does not balance.
import { dueAt, play, potOf } from './funding-model.mjs';
import { fundingWorld } from './funding-world.mjs';
import { program } from './program.mjs';

const IS_QUICK = process.argv.includes('--quick');
const ASKED = process.argv.find((one) => one.startsWith('--sequences='))?.split('=')[1];
const SEQUENCES = Number(ASKED ?? (IS_QUICK ? 100 : 10_000));
/** Pots on which all workers act at the same moment, beside the sequences that have a pot each. */
const SHARED = IS_QUICK ? 4 : 200;
const WORKERS = 16;
const ACCOUNTS = ['PROMISED', 'COMMITTED', 'CALLED', 'PAID', 'RELEASED'];
const ORGANISATIONS = ['org_a', 'org_b', 'org_c', 'org_d'];

const upTo = (most) => Math.floor(Math.random() * (most + 1));
const oneOf = (list) => list[upTo(list.length - 1)];

const began = Date.now();
const { database, sql: connect, keep, pool: poolOf, run } = await program('money');
await run(verify);

async function verify() {
  const { url } = await database();
  const owner = await connect(url);
  const world = keep(await fundingWorld({ url, sql: owner, workers: WORKERS }));
  // One connection for each worker that looks.
  const sql = poolOf(url, WORKERS);
  const tally = { operations: 0, done: 0, refused: 0, unbalancedTried: 0 };
  const faults = { wrongAnswers: 0, lostUpdates: 0, endedTwice: 0, unbalancedAccepted: 0, wrongRefusals: 0 };
  const seen = [];
  const note = (kind, what) => {
    faults[kind] += 1;
    if (seen.length < 5) seen.push(`${kind}: ${what}`);
  };
  const rounds = Array.from({ length: SEQUENCES + SHARED }, (_, number) => roundByChance(number));
  rounds.forEach((round, index) => (round.stranger = rounds[(index + 1) % rounds.length].pledges[0].id));
  for (let at = 0; at < rounds.length; at += 1_000) await world.storeRounds(rounds.slice(at, at + 1_000));
  await all(rounds.slice(0, SEQUENCES), (round) => alone(world, sql, round, tally, note));
  for (const round of rounds.slice(SEQUENCES)) await together(world, sql, round, tally, note);
  const swept = await sweep(sql);
  const isClean = Object.values({ ...faults, ...swept }).every((count) => count === 0);
  const isRich = tally.done > SEQUENCES && tally.refused > SEQUENCES / 10 && tally.unbalancedTried > 0;
  const seconds = Math.round((Date.now() - began) / 1000);
  return { name: 'verify money', ok: isClean && isRich, sequences: SEQUENCES, shared: SHARED, workers: WORKERS, ...tally, ...swept, ...faults, faults: seen, seconds };
}

/** Sixteen at a time, each taking the next one that is left. */
async function all(items, work) {
  const left = items.values();
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    for (const item of left) await work(item);
  }));
}

function roundByChance(number) {
  const pledges = Array.from({ length: 1 + upTo(4) }, (_, index) => {
    const kind = index > 0 && Math.random() < 0.3 ? oneOf(['IN_KIND', 'STAFF']) : 'CASH';
    return { id: `plg_${String(number).padStart(6, '0')}_${index}`, organisation: oneOf(ORGANISATIONS), kind, unit: kind === 'CASH' ? 'GBP' : 'IN_KIND', committed: 1 + upTo(oneOf([20, 5_000, 25_000_000])) };
  });
  const cash = pledges.filter(({ unit }) => unit === 'GBP').reduce((sum, { committed }) => sum + committed, 0);
  const cap = Math.max(1, Math.floor(cash * oneOf([0.3, 0.9, 1, 2])));
  return { number, cap, pledges, weights: Array.from({ length: 1 + upTo(3) }, () => 1 + upTo(9_999)) };
}

function opByChance(pot) {
  const kind = oneOf(['call', 'call', 'pay', 'pay', 'pay', 'void', 'verify', 'deliver', Math.random() < 0.5 ? 'release' : 'pay']);
  if (kind === 'call') return { kind, step: upTo(pot.weights.length - 1) };
  if (kind === 'deliver') {
    const { id, COMMITTED } = oneOf(pot.accounts);
    return { kind, pledge: id, amount: upTo(COMMITTED + 2) };
  }
  if (kind === 'release') return { kind };
  if (pot.calls.length === 0) return { kind: 'call', step: upTo(pot.weights.length - 1) };
  const call = upTo(pot.calls.length - 1);
  return { kind, call, amount: oneOf([pot.calls[call].amount, upTo(pot.calls[call].amount), pot.calls[call].amount + 1, 0]) };
}

async function callIds(sql, { number }) {
  return (await sql.query(`select k.id from money_call k join money_pot m on m.id = k.pot_id where m.round_id = $1 order by k.id`, [`rnd_${number}`])).rows.map(({ id }) => id);
}

/** A sequence of its own pot: each answer, and in the end each balance, is what the model says. */
async function alone(world, sql, round, tally, note) {
  await world.planned(round);
  const pot = potOf(round);
  let ids = [];
  for (let count = 3 + upTo(7); count > 0; count -= 1) {
    const op = opByChance(pot);
    const expected = play(pot, op);
    const codes = await world.steps[op.kind](`rnd_${round.number}`, { ...op, id: ids[op.call] });
    tally.operations += 1;
    tally[codes.length === 0 ? 'done' : 'refused'] += 1;
    if (codes.join() !== expected.join()) note('wrongAnswers', JSON.stringify({ op, codes, expected }));
    if (codes.length === 0 && ['call', 'deliver'].includes(op.kind)) ids = await callIds(sql, round);
  }
  if (!(await isAs(sql, round, pot))) note('lostUpdates', `pot of round ${round.number}`);
  if (round.number % 50 === 0) await tryToSmuggle(world, round, tally, note);
}

async function tryToSmuggle(world, round, tally, note) {
  const { tried, taken, odd } = await world.smuggle(round);
  tally.unbalancedTried += tried;
  for (const name of taken) note('unbalancedAccepted', name);
  for (const what of odd) note('wrongRefusals', what);
}

/** All workers on one pot: the same calls are made once, each call ends once, and the balances are what those who were told "done" did. */
async function together(world, sql, round, tally, note) {
  const name = `rnd_${round.number}`;
  const pot = potOf(round);
  const burst = async (ops) => {
    const answers = await Promise.all(ops.map(async (op) => ({ op, codes: await world.steps[op.kind](name, op) })));
    tally.operations += ops.length;
    for (const { codes } of answers) tally[codes.length === 0 ? 'done' : 'refused'] += 1;
    return answers.filter(({ codes }) => codes.length === 0).map(({ op }) => op);
  };
  await world.planned(round);
  const isDue = dueAt(pot, 0).length > 0;
  const called = await burst(Array.from({ length: WORKERS }, () => ({ kind: 'call', step: 0 })));
  if (called.length !== (isDue ? 1 : 0)) note('endedTwice', `a step was called ${called.length} times`);
  if (isDue) play(pot, { kind: 'call', step: 0 });
  const ids = await callIds(sql, round);
  if (ids.length === 0) return;
  const ended = await burst(Array.from({ length: WORKERS }, (_, index) => {
    const call = index % ids.length;
    return { kind: oneOf(['pay', 'void']), call, id: ids[call], amount: 1 + upTo(pot.calls[call].amount - 1) };
  }));
  for (const op of ended) if (play(pot, op).length > 0) note('endedTwice', `a call of round ${round.number} ended more than once`);
  if (!(await isAs(sql, round, pot))) note('lostUpdates', `shared pot of round ${round.number}`);
}

async function isAs(sql, { number }, pot) {
  const { rows } = await sql.query(
    `select l.pledge_id || ' ' || l.account as key, sum(l.amount)::text as amount from money_line l join money_entry e on e.id = l.entry_id join money_pot m on m.id = e.pot_id where m.round_id = $1 group by 1 having sum(l.amount) <> 0`,
    [`rnd_${number}`],
  );
  const found = new Map(rows.map(({ key, amount }) => [key, Number(amount)]));
  return pot.accounts.every((account) => ACCOUNTS.every((name) => (found.get(`${account.id} ${name}`) ?? 0) === account[name]));
}

/** What must be nowhere in the books, whoever wrote them. */
async function sweep(sql) {
  const count = async (text) => (await sql.query(`select count(*)::int as n from (${text}) as found`)).rows[0].n;
  return {
    sumNotZero: await count('select unit from money_line group by unit having sum(amount) <> 0'),
    entryNotZero: await count('select entry_id from money_line group by entry_id, pledge_id, unit having sum(amount) <> 0'),
    overCap: await count(`select m.id from money_pot m join money_entry e on e.pot_id = m.id join money_line l on l.entry_id = e.id where l.unit = 'GBP' and l.account in ('COMMITTED', 'CALLED', 'PAID') group by m.id having sum(l.amount) > m.cap`),
    overdrawn: await count(`select pledge_id from money_line group by pledge_id, unit, account having sum(amount) < 0 and account <> 'PROMISED' or sum(amount) > 0 and account = 'PROMISED'`),
    callsNotInBooks: await count(`select k.id from money_call k where (select coalesce(sum(l.amount), 0) from money_entry e join money_line l on l.entry_id = e.id where e.call_id = k.id and l.account = 'CALLED') <> case k.state when 'PENDING' then k.amount else 0 end`),
    unfulfilled: await count(`select g.id from pledge g join money_line l on l.pledge_id = g.id where g.state = 'CONFIRMED' group by g.id having sum(l.amount) filter (where l.account in ('COMMITTED', 'CALLED')) = 0 and sum(l.amount) filter (where l.account = 'PAID') > 0`),
  };
}
