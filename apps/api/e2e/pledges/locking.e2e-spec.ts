// The end of a round: locked from its deadline on, once, with the very outcome that everybody saw, and for good.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { settle } from '@moothall/domain/pledge';
import type { Answer } from '@moothall/testing/asking';
import { daysFromNow, step } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { versionOf } from '@moothall/testing/evaluation';
import type { Organisation } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { aRound, pledge, readRound, type Round, roundStep, shortlisted, thePledgers } from '@moothall/testing/pledges';
import { verifyRoundFile } from '../../src/commands/verify-round.command.ts';
import { Checkpoints } from '../../src/journal/checkpoints.ts';
import { SigningKey } from '../../src/journal/signing-key.ts';
import { LockForgottenRounds } from '../../src/pledges/lock-round.ts';
import { type PledgeRow, PLEDGES } from '../../src/pledges/pledges.queries.ts';
import { toDomain } from '../../src/pledges/round-outcome.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);

interface Seen {
  readonly version: number;
  readonly state: string;
  readonly inputsHash: string;
  readonly lockedAt: string | null;
  readonly totals: Readonly<Record<string, { amount: string }>>;
  readonly pledges: readonly { id: string; status: string; effectiveAmount: { amount: string } }[];
}
const see = async ({ roundId }: Round) => (await readRound(aVisitor(api), roundId)).done().at('pledgeRound') as Seen;
const made = (answer: Answer) => answer.done().text('makePledge.pledge.id');
const councils = (count: number) => thePledgers(api, 'COUNCIL', count) as Promise<[Organisation, Organisation, Organisation]>;
const pass = ({ roundId }: Round, ago = '1 second') => api.sql.query(`update pledge_round set deadline = clock_timestamp() - $2::interval where id = $1`, [roundId, ago]);
const lock = async (round: Round, who: Pick<Person, 'ask'> = round.council.buyer, key?: string) =>
  roundStep(who, 'lockPledgeRound', { id: round.roundId, version: (await see(round)).version }, key);

/** Two that hold together and one that waits in vain. */
async function aSettledRound(): Promise<Round> {
  const [round, [a, b, c]] = [await aRound(api, close, { milestones: [{ code: 'SIGNED', title: 'Signed' }] }), await councils(3)];
  made(await pledge(a, round, { amount: '20000', condition: { organisation: b.id } }));
  made(await pledge(b, round, { amount: '30000', condition: { organisation: a.id } }));
  made(await pledge(c, round, { amount: '40000', condition: { fact: 'SIGNED' } }));
  return round;
}

/** The firm money stays; what waited ended, and is missing. */
function settled({ totals }: Seen): Seen['totals'] {
  const missing = Number(totals['gap']?.amount) + Number(totals['conditional']?.amount);
  return { ...totals, conditional: { amount: '0.00' }, gap: { amount: missing.toFixed(2) } };
}

describe('locking a round', () => {
  it('is refused before its deadline', async () => {
    const round = await aSettledRound();
    expect((await lock(round)).at('lockPledgeRound.userErrors')).toMatchObject([{ code: 'TOO_EARLY', path: ['closesAt'] }]);
    expect(await see(round)).toMatchObject({ state: 'OPEN', lockedAt: null });
  });

  it('makes binding what everybody saw, with the same hash of the same inputs', async () => {
    const round = await aSettledRound();
    await pass(round);
    const preview = await see(round);
    expect(preview.pledges.map((one) => one.status)).toEqual(['ACTIVE', 'ACTIVE', 'WAITING']);
    expect((await lock(round)).done().at('lockPledgeRound.round.state')).toBe('LOCKED');
    const locked = await see(round);
    expect(locked).toMatchObject({ state: 'LOCKED', inputsHash: preview.inputsHash, totals: settled(preview), lockedAt: expect.any(String) });
    expect(locked.pledges.map((one) => one.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'FAILED']);
    const log = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { log(first: 100) { nodes { act subject details } } } }', { id: round.challengeId });
    const entry = (log.list('challenge.log.nodes') as { act: string; subject: string; details: { data: object } }[]).find((one) => one.act === 'round.locked' && one.subject === round.roundId);
    expect(entry?.details.data).toMatchObject({ inputsHash: preview.inputsHash, cash: '5000000', inKind: '0', active: preview.pledges.slice(0, 2).map((one) => one.id) });
    const { rows } = await api.sql.query('select inputs_hash, algorithm, outcome from pledge_round where id = $1', [round.roundId]);
    expect(rows).toMatchObject([{ inputs_hash: preview.inputsHash, outcome: { active: preview.pledges.slice(0, 2).map((one) => one.id), milestones: [] } }]);
  });

  it('ends all change: no pledge, no withdrawal, no milestone, no second lock', async () => {
    const round = await aSettledRound();
    await pass(round);
    (await lock(round)).done();
    const before = await see(round);
    const [a] = await councils(1);
    expect((await pledge(a, round)).userErrors('makePledge')).toEqual(['ROUND_CLOSED']);
    expect((await roundStep(a.admin, 'withdrawPledge', { id: before.pledges[0]?.id })).userErrors('withdrawPledge')).toContain('ROUND_CLOSED');
    expect((await roundStep(round.council.buyer, 'recordMilestone', { roundId: round.roundId, code: 'SIGNED', met: true, note: 'Signed at last.' })).userErrors('recordMilestone')).toEqual(['ROUND_CLOSED']);
    expect((await lock(round)).userErrors('lockPledgeRound')).toEqual(['ALREADY_LOCKED']);
    // Whatever is written beside it since, what was locked is read from what was stored with it.
    await api.sql.query('update pledge_milestone set met = true where round_id = $1', [round.roundId]);
    expect(await see(round)).toEqual({ ...before, milestones: [{ code: 'SIGNED', met: true }] });
  });

  it('has ended pledging, withdrawing and milestones before anybody pressed the button', async () => {
    const round = await aSettledRound();
    await pass(round);
    const [a] = await councils(1);
    expect((await pledge(a, round)).at('makePledge.userErrors')).toMatchObject([{ code: 'ROUND_CLOSED', path: ['round'] }]);
    expect((await roundStep(a.admin, 'withdrawPledge', { id: (await see(round)).pledges[0]?.id })).userErrors('withdrawPledge')).toEqual(['ROUND_CLOSED']);
    expect((await roundStep(round.council.buyer, 'recordMilestone', { roundId: round.roundId, code: 'SIGNED', met: true, note: 'Signed at last.' })).userErrors('recordMilestone')).toEqual(['ROUND_CLOSED']);
  });

  it('counts pledges that were valid at the deadline, and the preview says the same', async () => {
    const [round, [a, b]] = [await aRound(api, close), await councils(2)];
    const [late, early] = [made(await pledge(a, round, { validUntil: daysFromNow(30) })), made(await pledge(b, round, { validUntil: daysFromNow(30) }))];
    await pass(round, '1 hour');
    await api.sql.query(`update pledge set valid_until = clock_timestamp() - interval '30 minutes' where id = $1`, [late]);
    await api.sql.query(`update pledge set valid_until = clock_timestamp() - interval '90 minutes' where id = $1`, [early]);
    expect((await see(round)).pledges.map((one) => one.status)).toEqual(['ACTIVE', 'EXPIRED']);
    (await lock(round)).done();
    expect((await see(round)).pledges.map((one) => one.status)).toEqual(['CONFIRMED', 'EXPIRED']);
    const { rows } = await api.sql.query('select state from pledge where round_id = $1 order by id', [round.roundId]);
    expect(rows).toEqual([{ state: 'CONFIRMED' }, { state: 'EXPIRED' }]);
  });

  it('is done once by two who press at the same moment, and answers a repeated request alike', async () => {
    const round = await aSettledRound();
    await pass(round);
    const answers = await Promise.all([1, 2, 3].map(() => lock(round)));
    expect(answers.map((answer) => answer.codes.join() || answer.userErrors('lockPledgeRound').join()).toSorted()[0]).toBe('');
    expect(answers.filter((answer) => answer.codes.length === 0 && answer.userErrors('lockPledgeRound').length === 0)).toHaveLength(1);
    const again = await aSettledRound();
    await pass(again);
    const [key, version] = [randomUUID(), (await see(again)).version];
    const same = await Promise.all([1, 2, 3].map(() => roundStep(again.council.buyer, 'lockPledgeRound', { id: again.roundId, version }, key)));
    expect(new Set(same.map((answer) => JSON.stringify(answer.done().data))).size).toBe(1);
  });

  it('is for buyers of the council that leads, with the version they read', async () => {
    const round = await aSettledRound();
    await pass(round);
    const { council, supplier } = round;
    for (const who of [council.approver, supplier.admin, (await councils(1))[0].admin, await aPerson(api), await aKey(council.admin, council.id, ['pledges:read'])]) {
      expect((await lock(round, who)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await lock(round, aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
    expect((await roundStep(council.buyer, 'lockPledgeRound', { id: round.roundId, version: 1 })).codes).toEqual(['CONFLICT']);
    expect((await council.buyer.ask('query ($id: ID!) { pledgeRound(id: $id) { viewerMayLock } }', { id: round.roundId })).at('pledgeRound.viewerMayLock')).toBe(true);
    expect((await lock(round, await aKey(council.admin, council.id, ['pledges:write']))).done().at('lockPledgeRound.round.state')).toBe('LOCKED');
  });
});

describe('a round that nobody locks', () => {
  const lockDue = () => api.app.get(LockForgottenRounds).lockDue();

  it('is locked by the clock an hour after its deadline, with the same outcome', async () => {
    const [due, soon] = [await aSettledRound(), await aSettledRound()];
    await pass(due, '61 minutes');
    await pass(soon, '59 minutes');
    const preview = await see(due);
    await lockDue();
    expect(await see(due)).toMatchObject({ state: 'LOCKED', totals: settled(preview), inputsHash: preview.inputsHash });
    expect((await see(soon)).state).toBe('OPEN');
  });

  it('and cannot be read keeps no other waiting', async () => {
    const [broken, whole] = [await aSettledRound(), await aSettledRound()];
    await pass(broken, '3 hours');
    await pass(whole, '2 hours');
    await api.sql.query(`update pledge set condition = '{"type":"never"}' where round_id = $1`, [broken.roundId]);
    await lockDue();
    expect((await see(whole)).state).toBe('LOCKED');
    await api.sql.query(`update pledge set condition = '{"type":"always"}' where round_id = $1`, [broken.roundId]);
  });

  it('of a challenge that was terminated binds nobody', async () => {
    const [solution] = await shortlisted(api, close, 1);
    const { council, challengeId } = solution!;
    const opened = await roundStep(council.buyer, 'openPledgeRound', { solutionId: solution!.id, target: '1000', deadline: daysFromNow(5) });
    const round: Round = { ...solution!, roundId: opened.done().text('openPledgeRound.round.id') };
    made(await pledge((await councils(1))[0], round));
    (await step(council.buyer, 'terminateChallenge', { id: challengeId, version: await versionOf(council.buyer, challengeId) }, { reason: { en: 'The budget was cut by the council.' } })).done();
    await pass(round, '2 hours');
    await lockDue();
    expect((await see(round)).lockedAt).toBeNull();
    expect((await lock(round)).userErrors('lockPledgeRound')).toEqual(['ROUND_NOT_OPEN']);
    const may = 'query ($id: ID!) { pledgeRound(id: $id) { viewerMayLock viewerMayPledge } }';
    expect((await council.buyer.ask(may, { id: round.roundId })).at('pledgeRound')).toEqual({ viewerMayLock: false, viewerMayPledge: false });
    const tasks = await council.buyer.ask('{ viewer { tasks { kind challenge { id } } } }');
    expect(tasks.list('viewer.tasks')).not.toContainEqual({ kind: 'LOCK_PLEDGE_ROUND', challenge: { id: challengeId } });
  });
});

describe('many who pledge and withdraw at the same moment', () => {
  it('leave the outcome that the rules give for what is stored, and every change in the log', async () => {
    const [round, pledgers] = [await aRound(api, close), await thePledgers(api, 'COUNCIL', 8)];
    const conditions = [{ always: true }, { count: { k: 4, from: 'COUNCIL' } }, { total: { min: '30000' } }, { count: { k: 2, excludeOwn: true, minEach: '5000' } }];
    const first = await Promise.all(pledgers.map((who, index) => pledge(who, round, { amount: String(5_000 + index), condition: conditions[index % 4] })));
    const ids = first.map(made);
    const second = await Promise.all(
      pledgers.map((who, index) => (index % 2 === 0 ? roundStep(who.admin, 'withdrawPledge', { id: ids[index] }) : pledge(who, round, { amount: '7000', condition: conditions[(index + 2) % 4] }))),
    );
    for (const answer of second) answer.done();
    const { rows } = await api.sql.query(`${PLEDGES} where p.round_id = $1 order by p.id`, [round.roundId]);
    const stored = rows as unknown as PledgeRow[];
    expect(stored.map((row) => row.state).toSorted()).toEqual([...Array(8).fill('OFFERED'), ...Array(4).fill('WITHDRAWN')]);
    const expected = settle(stored.filter((row) => row.state !== 'WITHDRAWN').map(toDomain), { milestones: new Set() });
    const seen = await see(round);
    expect(seen.pledges.filter((one) => one.status === 'ACTIVE').map((one) => one.id).toSorted()).toEqual([...expected.active].toSorted());
    expect(Number(seen.totals['firm']?.amount) * 100).toBe(Number(expected.totals.cash));
    expect(seen.version).toBe(1 + 8 + 4 + 4);
    const { rows: log } = await api.sql.query(
      `select details ->> 'act' as act, count(*)::int as n from journal_entry where chain = $1 and details -> 'data' ->> 'roundId' = $2 group by 1 order by 1`,
      [round.challengeId, round.roundId],
    );
    expect(log).toEqual([{ act: 'pledge.made', n: 12 }, { act: 'pledge.withdrawn', n: 4 }]);
  });

  it('while it is locked are either in the locked outcome or refused', async () => {
    const [round, pledgers] = [await aRound(api, close), await thePledgers(api, 'COUNCIL', 8)];
    const racing = pledgers.map((who) => pledge(who, round, { amount: '1000' }));
    await Promise.race(racing);
    await pass(round);
    let locked = await lock(round);
    while (locked.codes.includes('CONFLICT')) locked = await lock(round);
    locked.done();
    const answers = await Promise.all(racing);
    const kept = answers.filter((answer) => answer.userErrors('makePledge').length === 0).map(made);
    for (const answer of answers) expect([[], ['ROUND_CLOSED']]).toContainEqual(answer.userErrors('makePledge'));
    const seen = await see(round);
    expect(seen.pledges.map((one) => one.id).toSorted()).toEqual(kept.toSorted());
    expect(seen.pledges.every((one) => one.status === 'CONFIRMED')).toBe(true);
    expect(Number(seen.totals['firm']?.amount)).toBe(1_000 * kept.length);
  });
});

describe('reading rounds', () => {
  const READ = `query ($id: ID!) { pledgeRound(id: $id) { totals { firm { amount } } solution { title challenge { id } organisation { name { en } } }
    pledges { id status mine organisation { id name { en } } round { id } } smallestUnlock { sentence { en } } } }`;

  it('costs as many statements for thirty pledges as for three, one by one as well', async () => {
    const [few, many, pledgers] = [await aRound(api, close), await aRound(api, close), await thePledgers(api, 'COUNCIL', 8)];
    for (const [round, count] of [[few, 3], [many, 30]] as const) {
      for (let index = 0; index < count; index += 1) made(await pledge(pledgers[index % 8]!, round, { condition: { count: { k: 2 } } }));
    }
    const costs: number[] = [];
    for (const round of [few, many]) {
      const { statements } = await countStatements(() => aVisitor(api).ask(READ, { id: round.roundId }));
      const ids = (await see(round)).pledges.map((one) => one.id);
      const nodes = await countStatements(() => aVisitor(api).ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Pledge { status } } }', { ids }));
      expect(nodes.result.done().list('nodes')).toHaveLength(ids.length);
      costs.push(statements.length, nodes.statements.length);
    }
    expect(costs.slice(2)).toEqual(costs.slice(0, 2));
  });

  it('is for everybody, and shows no person', async () => {
    const round = await aSettledRound();
    const [a] = await councils(1);
    for (const who of [aVisitor(api), await aPerson(api), round.supplier.admin, await aKey(a.admin, a.id, ['challenges:read'])]) {
      const answer = (await who.ask(READ, { id: round.roundId })).done();
      expect(answer.list('pledgeRound.pledges')).toHaveLength(3);
      for (const { id, name, email } of [a.admin]) expect(answer.raw).not.toMatch(new RegExp(`${id}|${name}|${email}`, 'u'));
    }
    expect((await aVisitor(api).ask(READ, { id: `rnd_${'0'.repeat(32)}` })).done().at('pledgeRound')).toBeNull();
  });
});

describe('the file of a locked round', () => {
  const fileOf = (round: Round) => fetch(`${api.address}/data/rounds/${round.roundId}.json`);

  /** A round with a change, a withdrawal, a match, something in kind, a milestone and a draft that was never offered. */
  async function aLivelyRound(): Promise<Round> {
    const [round, [a, b, c], [fund], [firm]] = [await aRound(api, close, { milestones: [{ code: 'SIGNED', title: 'Signed' }] }), await councils(3), await thePledgers(api, 'FUNDER', 1), await thePledgers(api, 'SUPPLIER', 1)];
    const first = made(await pledge(a, round, { amount: '10000', condition: { organisation: b.id } }));
    (await roundStep(a.admin, 'changePledge', { id: first, version: 1, amount: '20000.01', authority: 'Cabinet, 4 March', condition: { organisation: b.id }, validUntil: daysFromNow(30) })).done();
    made(await pledge(b, round, { amount: '30000', condition: { all: [{ organisation: a.id }, { fact: 'SIGNED' }] } }));
    (await roundStep(c.admin, 'withdrawPledge', { id: made(await pledge(c, round)) })).done();
    made(await pledge(c, round, { amount: '40000', condition: { total: { min: '900000' } } }));
    made(await pledge(fund!, round, { kind: 'MATCH', amount: '9000', match: { numerator: 1, denominator: 2, base: 'COUNCIL_CASH' } }));
    made(await pledge(firm!, round, { kind: 'STAFF', amount: '8000', note: 'Crews.', verifierId: a.id }));
    (await roundStep(round.council.buyer, 'recordMilestone', { roundId: round.roundId, code: 'SIGNED', met: true, note: 'The letter.' })).done();
    await pass(round);
    (await lock(round)).done();
    return round;
  }

  it('is there once the round is locked, and everything in it fits', async () => {
    const open = await aSettledRound();
    expect((await fileOf(open)).status).toBe(404);
    const round = await aLivelyRound();
    await api.app.get(Checkpoints).sign();
    const text = await (await fileOf(round)).text();
    const folder = await mkdtemp(join(tmpdir(), 'moothall-round-'));
    const check = async (content: string, key = api.app.get(SigningKey).publicJwk.x) => {
      await writeFile(join(folder, 'round.json'), content);
      return verifyRoundFile(join(folder, 'round.json'), { key });
    };
    const { isOk, lines } = await check(text);
    expect(lines.slice(1)).toEqual(['Everything fits.']);
    expect([isOk, JSON.parse(lines[0]!)]).toMatchObject([true, { ok: true, round: round.roundId, pledges: 5, active: 4, cash: '5900001', checkpoints: 1, problems: 0 }]);
    expect(text).not.toContain('The letter.');

    type File = { inputs: { pledges: Record<string, unknown>[]; milestones: string[]; target: string }; inputsHash: string; result: { active: string[]; amounts: Record<string, string>; cash: string }; journal: { hash: string; details: { act: string; data: Record<string, unknown> } | null }[]; checkpoints: { signature: string }[] };
    const tampers: [string, (file: File) => unknown, RegExp][] = [
      ['an amount', ({ inputs }) => (inputs.pledges[0]!['amount'] = '9999999'), /its amount is not the one in the log/],
      ['a condition', ({ inputs }) => (inputs.pledges[2]!['condition'] = { type: 'always' }), /its condition is not the one in the log/],
      ['whom a pledge is of', ({ inputs }) => (inputs.pledges[0]!['organisationId'] = 'org_x'), /its organisationId is not the one in the log/],
      ['a ratio', ({ inputs }) => (inputs.pledges[3]!['match'] = { numerator: '1', denominator: '1', base: 'COUNCIL_CASH' }), /its match is not the one in the log/],
      ['a last day', ({ inputs }) => (inputs.pledges[0]!['validUntil'] = null), /its validUntil is not the one in the log/],
      ['a pledge that is left out', ({ inputs }) => inputs.pledges.pop(), /it is in the log and not in the file/],
      ['a pledge that is made up', ({ inputs }) => inputs.pledges.push({ ...inputs.pledges[0], id: 'plg_x' }), /the log does not know it/],
      ['the target', ({ inputs }) => (inputs.target = '1'), /the target is not the one in the log/],
      ['a milestone', ({ inputs }) => (inputs.milestones = []), /the milestones that are met are not those in the log/],
      ['who holds', ({ result }) => result.active.pop(), /it holds, and the file says that it does not/],
      ['what one is worth', ({ result }) => (result.amounts[result.active[0]!] = '1'), /it is worth 2000001 pence, and the file says 1/],
      ['the sum', ({ result }) => (result.cash = '1'), /the money comes to 5900001 pence/],
      ['the hash', (file) => (file.inputsHash = '0'.repeat(64)), /it is not the hash of/],
      ['a line of the log', ({ journal }) => (journal.find(({ details }) => details?.act === 'pledge.changed')!.details!.data['amount'] = '1'), /The details of the entry were changed/],
      ['a line that is left out', ({ journal }) => journal.splice(3, 1), /^journal: .*\(entry 4\)$/],
      ['the signature', ({ checkpoints }) => (checkpoints[0]!.signature = checkpoints[0]!.signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))), /the signature is not by the key/],
    ];
    for (const [what, tamper, says] of tampers) {
      const file = JSON.parse(text) as File;
      tamper(file);
      const found = await check(JSON.stringify(file));
      expect([what, found.isOk, found.lines.slice(1).some((line) => says.test(line))]).toEqual([what, false, true]);
    }
    expect((await check(text, 'x'.repeat(43))).isOk).toBe(false);
    expect((await check('no json')).lines[1]).toContain('This is no file of the format');
    await rm(folder, { recursive: true });
  });
});
