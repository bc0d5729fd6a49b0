// A database with many locked rounds, straight in the tables, and the product's own steps on them: what is tried are the books, not the way there.
import { DataSource } from 'typeorm';
import { decideCalling, decideDelivery, decidePayment, decideRelease, decideVerifying, decideVoiding } from '../../libs/domain/dist/funding/index.js';
import { dueOf } from '../../apps/api/dist/funding/call-tranche.js';
import { lockCall, postCall, storeCalls, storeDelivery, storePlan, storeRelease, voidCall } from '../../apps/api/dist/funding/store-call.js';
import { enter, lockPot } from '../../apps/api/dist/funding/store-pot.js';
import { serverConnection } from '../../apps/api/dist/platform/database/data-source.js';
import { migrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { asSystem } from '../../apps/api/dist/platform/tenancy/tenant.js';

const WHO = { personId: 'per_verify', organisationId: 'org_lead' };
const LATER = '2099-01-01';
/** Chains of the journal: each orders its own entries, so that many pots do not wait for one. */
const CHALLENGES = 64;

export async function fundingWorld({ url, sql, workers }) {
  await migrate(url, MIGRATIONS);
  await sql.query(`insert into person (id, name, email, password_hash) values ($1, 'Somebody', 'verify@people.example', 'none')`, [WHO.personId]);
  await sql.query(`insert into organisation (id, slug, name_en, kind, size) select id, id, id, 'COUNCIL', 'LARGE' from unnest(array['org_lead', 'org_a', 'org_b', 'org_c', 'org_d']) as id`);
  await sql.query(
    `insert into challenge (id, slug, lead_id, stage, version, content, author_ids) select 'chl_' || n, 'challenge-' || n, 'org_lead', 'PILOTING', 1, '{}', '{}' from generate_series(0, $1 - 1) as n`,
    [CHALLENGES],
  );
  const database = await new DataSource(patient(serverConnection(url, workers))).initialize();
  // The books are tried as whoever may write all of them: whose they are is for others to show.
  const run = (work) => asSystem('verify-money', () => database.transaction('READ COMMITTED', work));
  return { run, stop: () => database.destroy(), storeRounds: (rounds) => storeRounds(sql, rounds), planned: (round) => run((tx) => plan(tx, round)), steps: stepsIn(run), smuggle: (round) => smuggle(run, round) };
}

/** As the server connects, in its role; but on a machine that does much else nobody is to be cut off for being slow. */
function patient(options) {
  return { ...options, extra: { ...options.extra, statement_timeout: 120_000, lock_timeout: 120_000, idle_in_transaction_session_timeout: 120_000, connectionTimeoutMillis: 120_000 } };
}

/** @param rounds `{ number, cap, pledges: [{ id, organisation, kind, committed }] }` */
async function storeRounds(sql, rounds) {
  const of = (made) => JSON.stringify(rounds.flatMap(made));
  const outcome = ({ pledges }) => ({ at: '2026-01-01T00:00:00Z', milestones: [], active: pledges.map(({ id }) => id), amounts: Object.fromEntries(pledges.map(({ id, committed }) => [id, String(committed)])) });
  const rows = of((round) => [{ n: round.number, challenge: `chl_${round.number % CHALLENGES}`, cap: round.cap, outcome: outcome(round) }]);
  const read = `jsonb_to_recordset($1) as r (n int, challenge text, cap bigint, outcome jsonb)`;
  await sql.query(`insert into proposal (id, challenge_id, organisation_id, state, content, draft) select 'prp_' || n, challenge, 'org_d', 'WITHDRAWN', '{}', '{}' from ${read}`, [rows]);
  await sql.query(`insert into solution (id, slug, challenge_id, proposal_id, position) select 'sol_' || n, 'solution-' || n, challenge, 'prp_' || n, n from ${read}`, [rows]);
  await sql.query(
    `insert into pledge_round (id, solution_id, challenge_id, target, deadline, locked_at, outcome) select 'rnd_' || n, 'sol_' || n, challenge, cap, now(), now(), outcome from ${read}`,
    [rows],
  );
  await sql.query(
    `insert into pledge (id, round_id, organisation_id, class, kind, amount, condition, authority, state, person_id)
     select id, 'rnd_' || n, organisation, 'council', kind, committed, '{"type":"always"}', 'Cabinet', 'CONFIRMED', $2
     from jsonb_to_recordset($1) as r (id text, n int, organisation text, kind text, committed bigint)`,
    [of((round) => round.pledges.map(({ id, organisation, kind, committed }) => ({ id, n: round.number, organisation, kind, committed }))), WHO.personId],
  );
}

async function plan(tx, { number, weights }) {
  const pot = await lockPot(tx, `rnd_${number}`);
  await storePlan(tx, pot, { basis: 'SHARES', tranches: weights.map((weight) => ({ title: 'Step', milestone: null, weight: BigInt(weight) })) }, WHO);
}

const codesOf = (decision) => (decision.allowed ? [] : decision.refusals.map(({ code }) => code));

/** Each step as the verbs take it: lock, decide, write. @returns the codes of the refusal; none: done */
const stepsIn = (run) => ({
  call: (round, { step }) => run(async (tx) => {
    const pot = await lockPot(tx, round);
    const due = await dueOf(tx, pot, step);
    const total = due.reduce((all, { amount }) => all + amount, 0n);
    const codes = codesOf(decideCalling({ isClosed: pot.closedAt !== null, milestone: null, isReached: false, earlyReason: null, due: total, dueOn: LATER, today: '2027-01-01' }));
    if (codes.length === 0) await storeCalls(tx, pot, { trancheId: pot.tranches[step].id, due, dueOn: LATER, earlyReason: null }, WHO);
    return codes;
  }),
  deliver: (round, { pledge, amount }) => run(async (tx) => {
    const pot = await lockPot(tx, round);
    const share = pot.shares.find((one) => one.pledgeId === pledge);
    const codes = codesOf(decideDelivery({ isClosed: pot.closedAt !== null, isInKind: share.unit === 'IN_KIND', value: BigInt(amount), left: share.balances.COMMITTED, note: 'Delivered' }));
    if (codes.length === 0) await storeDelivery(tx, pot, { share, value: BigInt(amount), note: 'Delivered' }, WHO);
    return codes;
  }),
  pay: (_round, { id, amount }) => onCall(run, id, ({ call }) => decidePayment({ state: call.state, called: BigInt(call.amount), paid: BigInt(amount), isInKind: call.unit !== 'GBP' }), (tx, locked) => postCall(tx, locked, BigInt(amount), WHO)),
  verify: (_round, { id }) => onCall(run, id, ({ call }) => decideVerifying({ state: call.state, isInKind: call.unit !== 'GBP', isOwnRecord: false }), (tx, locked) => postCall(tx, locked, BigInt(locked.call.amount), WHO)),
  void: (_round, { id }) => onCall(run, id, ({ call }) => decideVoiding({ state: call.state, reason: 'Not needed' }), (tx, locked) => voidCall(tx, locked, 'Not needed', WHO)),
  release: (round) => run(async (tx) => {
    const pot = await lockPot(tx, round);
    const [{ n }] = await tx.query(`select count(*)::int as n from money_call where pot_id = $1 and state = 'PENDING'`, [pot.id]);
    const codes = codesOf(decideRelease({ isClosed: pot.closedAt !== null, hasEnded: true, pendingCount: n, reason: 'The pilot has ended.' }));
    if (codes.length === 0) await storeRelease(tx, pot, 'The pilot has ended.', WHO);
    return codes;
  }),
});

function onCall(run, id, decide, write) {
  return run(async (tx) => {
    const locked = await lockCall(tx, id);
    const codes = codesOf(decide(locked));
    if (codes.length === 0) await write(tx, locked);
    return codes;
  });
}

/** Tries to write what must never be committed, past all the product's own checks. @returns the names of what was taken, and how many were tried */
async function smuggle(run, round) {
  const pledge = round.pledges[0].id;
  const line = (account, amount, unit = 'GBP') => ({ pledgeId: pledge, unit, account, amount });
  const tries = {
    oneSided: (tx, pot) => enter(tx, pot.id, { kind: 'COMMIT', lines: [line('COMMITTED', 1n)] }),
    unequal: (tx, pot) => enter(tx, pot.id, { kind: 'COMMIT', lines: [line('PROMISED', -2n), line('COMMITTED', 1n)] }),
    acrossUnits: (tx, pot) => enter(tx, pot.id, { kind: 'COMMIT', lines: [line('PROMISED', -1n), line('COMMITTED', 1n, 'IN_KIND')] }),
    overCap: (tx, pot) => enter(tx, pot.id, { kind: 'COMMIT', lines: [line('PROMISED', -BigInt(pot.cap) - 1n), line('COMMITTED', BigInt(pot.cap) + 1n)] }),
    overdrawn: (tx, pot) => enter(tx, pot.id, { kind: 'RELEASE', lines: [line('COMMITTED', -BigInt(round.cap) - 10n ** 12n), line('RELEASED', BigInt(round.cap) + 10n ** 12n)] }),
    ofAnotherPot: (tx, pot) => enter(tx, pot.id, { kind: 'COMMIT', lines: [{ ...line('PROMISED', -1n), pledgeId: round.stranger }, { ...line('COMMITTED', 1n), pledgeId: round.stranger }] }),
    addedLater: (tx, pot) => tx.query(`insert into money_line select id, $2, 'IN_KIND', 'PAID', 1 from money_entry where pot_id = $1 order by id limit 1`, [pot.id, pledge]),
    empty: (tx, pot) => tx.query(`insert into money_entry (id, pot_id, kind) values ('men_' || $1, $1, 'RELEASE')`, [pot.id]),
    changed: (tx) => tx.query('update money_line set amount = amount + 1 where pledge_id = $1', [pledge]),
    deleted: (tx) => tx.query('delete from money_line where pledge_id = $1', [pledge]),
  };
  const taken = [];
  const odd = [];
  for (const [name, attempt] of Object.entries(tries)) {
    const code = await run(async (tx) => attempt(tx, await lockPot(tx, `rnd_${round.number}`))).then(() => null, (error) => error.code ?? error.driverError?.code ?? error.message);
    if (code === null) taken.push(name);
    else if (code !== (name === 'changed' || name === 'deleted' ? '42501' : '23514')) odd.push(`${name}: ${code}`);
  }
  return { tried: Object.keys(tries).length, taken, odd };
}
