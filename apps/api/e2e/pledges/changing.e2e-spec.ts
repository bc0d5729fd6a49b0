// Changing an offered pledge, two people above a limit, values that others check, what-ifs, reminders, and watching all of it.
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, listen } from '@moothall/testing/asking';
import { daysFromNow } from '@moothall/testing/challenges';
import { aMember, type Organisation } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aRound, pledge, readRound, type Round, roundStep, thePledgers } from '@moothall/testing/pledges';
import { createApp } from '../../src/create-app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { Standing } from '../../src/platform/serving/standing.ts';
import { Config } from '../../src/platform/settings.ts';
import { PledgesQueries } from '../../src/pledges/pledges.queries.ts';
import { RemindPledgers } from '../../src/pledges/remind-pledgers.ts';
import { tellAll } from '../notifications/letters.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

/** Two servers on one database read what is locked in it with the same key. */
const SERVER_KEY = randomBytes(32).toString('base64');
const api = useApi({ SERVER_KEY, STREAM_BREATH_SECONDS: '1' });
const close = (id: string) => closeNow(api, id);
const idOf = (answer: Answer) => answer.done().text('makePledge.pledge.id');
type Who = Pick<Person, 'ask'>;
const change = (who: Who, id: string, version: number, terms: object = {}, key?: string) => roundStep(who, 'changePledge', { id, version, amount: '10000', authority: 'Cabinet, 3 March', ...terms }, key);
const confirm = (who: Who, id: string, version: number, agrees = true, key?: string) => roundStep(who, 'confirmPledge', { id, version, agrees }, key);
const check = (who: Who, id: string, version: number, change: object = {}) => roundStep(who, 'checkValuation', { id, version, agrees: true, ...change });
const limit = (who: Who, organisationId: string, amount: string | null, version = 0) =>
  who.ask('mutation ($input: SetPledgeLimitInput!) { setPledgeLimit(input: $input) { organisation { pledgeLimit { amount version } } userErrors { code path } } }', { input: { organisationId, amount, version } });
const firmOf = async ({ roundId }: Round) => (await readRound(aVisitor(api), roundId)).done().text('pledgeRound.totals.firm.amount');
const actsOf = async (id: string) => (await api.sql.query(`select details ->> 'act' as act, is_public as public from journal_entry where details ->> 'subject' = $1 order by seq`, [id])).rows;
const two = async (kind: 'COUNCIL' | 'FUNDER' | 'SUPPLIER') => (await thePledgers(api, kind, 2)) as [Organisation, Organisation];

let round: Round;
beforeAll(async () => {
  round = await aRound(api, close, { milestones: [{ code: 'SIGNED', title: 'The agreement is signed' }] });
}, 60_000);

describe('changing a pledge', () => {
  it('raises, lowers and weakens it, and keeps every step', async () => {
    const [one] = await two('COUNCIL');
    const id = idOf(await pledge(one, round, { condition: { fact: 'SIGNED' } }));
    expect((await change(one.admin, id, 1, { amount: '15000', condition: { fact: 'SIGNED' } })).done().at('changePledge.pledge')).toMatchObject({ version: 2, amount: { amount: '15000.00' }, status: 'WAITING' });
    (await change(one.admin, id, 2, { amount: '4000', condition: { any: [{ fact: 'SIGNED' }, { always: true }] } })).done();
    const last = (await change(one.admin, id, 3, { amount: '4000', condition: { any: [{ fact: 'SIGNED' }, { always: true }] }, validUntil: daysFromNow(5) })).done();
    expect(last.at('changePledge.pledge')).toMatchObject({ status: 'ACTIVE', changedAt: expect.any(String), viewerMayChange: true });
    expect(last.at('changePledge.pledge.history')).toMatchObject([
      { version: 1, step: 'OFFERED', amount: { amount: '10000.00' }, changes: [] },
      { version: 2, step: 'CHANGED', amount: { amount: '15000.00' }, changes: ['RAISED'] },
      { version: 3, step: 'CHANGED', amount: { amount: '4000.00' }, changes: ['LOWERED', 'CONDITION'] },
      { version: 4, step: 'CHANGED', changes: ['EXPIRY'] },
    ]);
    expect(await actsOf(id)).toEqual([{ act: 'pledge.made', public: true }, ...Array(3).fill({ act: 'pledge.changed', public: true })]);
    await expect(api.sql.query('set role moothall_app')).resolves.toBeDefined();
    await expect(api.sql.query('update pledge_step set amount = 1 where pledge_id = $1', [id])).rejects.toThrow('permission denied');
    await api.sql.query('reset role');
  });

  it.each([
    ['what it is already', {}, 'NOTHING_CHANGED', []],
    ['nothing', { amount: '0' }, 'AMOUNT_MISSING', ['amount']],
    ['a day that has passed', { validUntil: daysFromNow(-1) }, 'ALREADY_EXPIRED', ['validUntil']],
    ['blanks for an authority', { authority: '   ' }, 'AUTHORITY_MISSING', ['authority']],
    ['a strange milestone', { condition: { fact: 'NONE' } }, 'INVALID_CONDITION', ['condition', 'fact']],
    ['at most so much', { condition: { atMost: '5000' } }, 'NOT_MONOTONE', ['condition']],
    ['only without somebody', { condition: { all: [{ without: 'org_1' }] } }, 'NOT_MONOTONE', ['condition', 'all', '0']],
    ['only among the first five', { condition: { onlyFirst: 5 } }, 'NOT_MONOTONE', ['condition']],
    ['a checker for money', { verifierId: 'org_1' }, 'VERIFIER_NOT_NEEDED', ['verifierId']],
  ])('is refused to %s, with the reason at its place', async (_what, terms, code, path) => {
    const [one] = await two('COUNCIL');
    const id = idOf(await pledge(one, round));
    expect((await change(one.admin, id, 1, terms)).at('changePledge.userErrors')).toEqual(expect.arrayContaining([expect.objectContaining({ code, path })]));
  });

  it('is for its own pledgers, at the version they read, once for one key, and not once it is taken back', async () => {
    const [one, other] = await two('COUNCIL');
    const [id, key] = [idOf(await pledge(one, round)), randomUUID()];
    expect((await change(other.admin, id, 1, { amount: '1' })).codes).toEqual(['NOT_FOUND']);
    expect((await change(await aMember(api, one, ['AUDITOR']), id, 1)).codes).toEqual(['FORBIDDEN']);
    expect((await change(aVisitor(api), id, 1)).codes).toEqual(['UNAUTHENTICATED']);
    const answers = await Promise.all(Array.from({ length: 8 }, () => change(one.admin, id, 1, { amount: '12000' }, key)));
    expect(new Set(answers.map((answer) => answer.done().at('changePledge.pledge.version')))).toEqual(new Set([2]));
    expect((await change(one.admin, id, 1, { amount: '13000' })).errors).toMatchObject([{ extensions: { code: 'CONFLICT', currentVersion: 2 } }]);
    (await roundStep(one.admin, 'withdrawPledge', { id })).done();
    expect((await change(one.admin, id, 3, { amount: '9' })).userErrors('changePledge')).toEqual(['WRONG_STATE']);
    expect(idOf(await pledge(one, round))).not.toBe(id);
  });

  it('by twenty at once lets one through', async () => {
    const [one] = await two('COUNCIL');
    const id = idOf(await pledge(one, round));
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => change(one.admin, id, 1, { amount: String(20_000 + at) })));
    expect(answers.filter((answer) => answer.codes.length === 0)).toHaveLength(1);
    expect(answers.filter((answer) => answer.codes[0] === 'CONFLICT')).toHaveLength(19);
  });
});

describe('above the limit of an organisation', () => {
  let [owner, second]: [Organisation, Person] = [{} as Organisation, {} as Person];
  beforeAll(async () => {
    [, owner] = await two('FUNDER');
    expect((await limit(owner.admin, owner.id, '25000')).userErrors('setPledgeLimit')).toEqual(['ONE_PLEDGER']);
    second = await aMember(api, owner, ['PLEDGER']);
    expect((await limit(owner.admin, owner.id, '25000')).done().at('setPledgeLimit.organisation.pledgeLimit')).toEqual({ amount: '25000.00', version: 1 });
  });

  it('is set by its administrator alone, at the version that was read, and seen by members only', async () => {
    expect((await limit(second, owner.id, '1', 1)).codes).toEqual(['FORBIDDEN']);
    expect((await limit((await two('COUNCIL'))[0].admin, owner.id, '1', 1)).codes).toEqual(['NOT_FOUND']);
    expect((await limit(owner.admin, owner.id, '1')).errors).toMatchObject([{ extensions: { code: 'CONFLICT', currentVersion: 1 } }]);
    const question = 'query ($id: ID!) { organisation(id: $id) { pledgeLimit { amount version } } }';
    expect((await aVisitor(api).ask(question, { id: owner.id })).at('organisation.pledgeLimit')).toBeNull();
    expect((await second.ask(question, { id: owner.id })).at('organisation.pledgeLimit')).toEqual({ amount: '25000.00', version: 1 });
  });

  it('a pledge waits for another person, is seen by nobody else, and counts from then', async () => {
    const fresh = await aRound(api, close);
    const made = (await pledge(owner, fresh, { amount: '25000.01' })).done();
    const id = idOf(made);
    expect(made.at('makePledge.pledge')).toMatchObject({ status: 'DRAFT', viewerMayConfirm: false });
    expect(await firmOf(fresh)).toBe('0.00');
    expect((await readRound(aVisitor(api), fresh.roundId)).list('pledgeRound.pledges')).toEqual([]);
    expect((await aVisitor(api).ask('query ($id: ID!) { node(id: $id) { id } }', { id })).at('node')).toBeNull();
    expect(await actsOf(id)).toEqual([{ act: 'pledge.drafted', public: false }]);
    expect((await confirm(owner.admin, id, 1)).userErrors('confirmPledge')).toEqual(['SAME_PERSON']);
    expect((await confirm((await two('COUNCIL'))[0].admin, id, 1)).codes).toEqual(['NOT_FOUND']);
    const key = randomUUID();
    const agreed = await Promise.all(Array.from({ length: 4 }, () => confirm(second, id, 1, true, key)));
    expect(agreed.map((answer) => answer.done().at('confirmPledge.pledge.status'))).toEqual(Array(4).fill('ACTIVE'));
    expect(await firmOf(fresh)).toBe('25000.01');
    expect((await confirm(second, id, 2)).userErrors('confirmPledge')).toEqual(['NOTHING_TO_CONFIRM']);
    expect(await actsOf(id)).toEqual([{ act: 'pledge.drafted', public: false }, { act: 'pledge.made', public: true }]);
  });

  it('a raise waits while the pledge stands as it was; lowering needs nobody; pieces are added up', async () => {
    const fresh = await aRound(api, close);
    const id = idOf(await pledge(owner, fresh, { amount: '20000' }));
    expect((await pledge(owner, fresh, { amount: '5001' })).done().at('makePledge.pledge.status')).toBe('DRAFT');
    const raised = (await change(owner.admin, id, 1, { amount: '30000' })).done();
    expect(raised.at('changePledge.pledge')).toMatchObject({ amount: { amount: '20000.00' }, pendingChange: { amount: { amount: '30000.00' }, changes: ['RAISED'] } });
    expect(await firmOf(fresh)).toBe('20000.00');
    expect((await second.ask('query ($id: ID!) { node(id: $id) { ... on Pledge { viewerMayConfirm } } }', { id })).at('node')).toEqual({ viewerMayConfirm: true });
    expect((await aVisitor(api).ask('query ($id: ID!) { node(id: $id) { ... on Pledge { pendingChange { note } history { step } } } }', { id })).at('node')).toEqual({ pendingChange: null, history: [{ step: 'OFFERED' }] });
    (await confirm(second, id, 2)).done();
    expect(await firmOf(fresh)).toBe('30000.00');
    expect((await change(owner.admin, id, 3, { amount: '29000' })).done().at('changePledge.pledge')).toMatchObject({ amount: { amount: '29000.00' }, pendingChange: null });
    (await change(owner.admin, id, 4, { amount: '90000' })).done();
    (await confirm(owner.admin, id, 5, false)).done();
    expect((await readRound(owner.admin, fresh.roundId)).at('pledgeRound.totals.firm.amount')).toBe('29000.00');
  });

  it('a draft that is dropped was never there for others, and is in no outcome', async () => {
    const fresh = await aRound(api, close);
    const [kept, dropped] = [idOf(await pledge(owner, fresh, { amount: '40000' })), idOf(await pledge(owner, fresh, { amount: '50000' }))];
    expect((await confirm(second, dropped, 1, false)).done().at('confirmPledge.pledge.status')).toBe('WITHDRAWN');
    await api.sql.query(`update pledge_round set deadline = clock_timestamp() - interval '1 minute' where id = $1`, [fresh.roundId]);
    expect((await confirm(second, kept, 1)).userErrors('confirmPledge')).toEqual(['ROUND_CLOSED']);
    const version = (await readRound(aVisitor(api), fresh.roundId)).at('pledgeRound.version');
    const locked = (await roundStep(fresh.council.buyer, 'lockPledgeRound', { id: fresh.roundId, version })).done();
    expect(locked.at('lockPledgeRound.round')).toMatchObject({ pledges: [], totals: { firm: { amount: '0.00' } } });
  });
});

describe('the value of something in kind', () => {
  it('is checked by the organisation that was asked, and anew when it changes', async () => {
    const [giver] = await two('SUPPLIER');
    const [, checker] = await two('COUNCIL');
    const terms = { note: 'Sixty days of crews.', verifierId: checker.id };
    expect((await pledge(giver, round, { kind: 'STAFF', ...terms, verifierId: giver.id })).userErrors('makePledge')).toContain('VERIFIER_IS_PLEDGER');
    expect((await pledge(giver, round, { kind: 'STAFF', ...terms, verifierId: 'org_none' })).userErrors('makePledge')).toEqual(['VERIFIER_UNKNOWN']);
    const made = (await pledge(giver, round, { kind: 'STAFF', ...terms })).done();
    expect(made.at('makePledge.pledge.valuation')).toEqual({ state: 'NOT_CHECKED', note: null, verifier: { id: checker.id } });
    const id = idOf(made);
    expect((await checker.admin.ask('{ viewer { valuationsToCheck { id viewerMayCheck } } }')).list('viewer.valuationsToCheck')).toEqual([{ id, viewerMayCheck: true }]);
    expect((await check(giver.admin, id, 1)).codes).toEqual(['NOT_FOUND']);
    expect((await check(await aMember(api, checker, ['AUDITOR']), id, 1)).codes).toEqual(['FORBIDDEN']);
    expect((await check(checker.admin, id, 2)).codes).toEqual(['CONFLICT']);
    expect((await check(checker.admin, id, 1, { agrees: false })).at('checkValuation.userErrors')).toMatchObject([{ code: 'NOTE_MISSING', path: ['note'] }]);
    expect((await check(checker.admin, id, 1)).done().at('checkValuation.pledge.valuation.state')).toBe('CONFIRMED');
    expect((await check(checker.admin, id, 1)).userErrors('checkValuation')).toEqual(['ALREADY_CHECKED']);
    expect((await change(giver.admin, id, 1, { ...terms, amount: '12000' })).done().at('changePledge.pledge.valuation.state')).toBe('NOT_CHECKED');
    expect((await check(checker.admin, id, 2, { agrees: false, note: 'Crews cost £150 a day here.' })).done().at('checkValuation.pledge.valuation')).toMatchObject({ state: 'DISPUTED', note: 'Crews cost £150 a day here.' });
    (await roundStep(giver.admin, 'withdrawPledge', { id })).done();
  });
});

describe('a what-if', () => {
  const preview = (who: Who, input: object) =>
    who.ask(
      `query ($input: PreviewPledgeInput!) { previewPledge(input: $input) { userErrors { code path } preview { status effectiveAmount { amount } conditionText { en } explanation { current needed }
        before { firm { amount } } after { firm { amount } gap { amount } } becomesActive { id } becomesWaiting { id } waitingCycles { en cy } } } }`,
      { input: { kind: 'CASH', ...input } },
    );

  it('says who else would hold, and keeps nothing', async () => {
    const fresh = await aRound(api, close);
    const [one] = await two('COUNCIL');
    const id = idOf(await pledge(one, fresh, { amount: '60000', condition: { count: { k: 1, from: 'COUNCIL', minEach: '40000', excludeOwn: true } } }));
    const entries = async () => (await api.sql.query('select count(*)::int as n from journal_entry')).rows[0].n;
    const before = await entries();
    const enough = (await preview(aVisitor(api), { roundId: fresh.roundId, amount: '40000' })).done();
    expect(enough.at('previewPledge.preview')).toMatchObject({ status: 'ACTIVE', before: { firm: { amount: '0.00' } }, after: { firm: { amount: '100000.00' } }, becomesActive: [{ id }] });
    const less = (await preview(aVisitor(api), { roundId: fresh.roundId, amount: '39999.99' })).done();
    expect(less.at('previewPledge.preview')).toMatchObject({ becomesActive: [], after: { firm: { amount: '39999.99' } } });
    const waiting = (await preview(aVisitor(api), { roundId: fresh.roundId, amount: '39999.99', condition: { total: { min: '100000' } } })).done();
    expect(waiting.at('previewPledge.preview')).toMatchObject({ status: 'WAITING', explanation: [{ current: '39999.99', needed: '100000.00' }] });
    const [, other] = await two('COUNCIL');
    const mutual = await preview(other.admin, { roundId: fresh.roundId, organisationId: other.id, amount: '40000', condition: { organisation: one.id } });
    expect(mutual.done().list('previewPledge.preview.waitingCycles')).toEqual([{
      en: `The pledges of ${one.name} and ${other.name} wait for each other, and hold together.`,
      cy: `Mae addewidion ${one.name} ac ${other.name} yn aros am ei gilydd, ac yn dal gyda’i gilydd.`,
    }]);
    const weaker = await preview(one.admin, { roundId: fresh.roundId, replaces: id, amount: '60000' });
    expect(weaker.done().at('previewPledge.preview.after.firm.amount')).toBe('60000.00');
    expect([await entries(), (await readRound(aVisitor(api), fresh.roundId)).list('pledgeRound.pledges').length]).toEqual([before, 1]);
  });

  it('is refused for what no pledge could be', async () => {
    expect((await preview(aVisitor(api), { roundId: round.roundId, amount: '0' })).at('previewPledge')).toMatchObject({ preview: null, userErrors: [{ code: 'AMOUNT_MISSING' }] });
    expect((await preview(aVisitor(api), { roundId: round.roundId, amount: '1', condition: { without: 'org_1' } })).at('previewPledge.userErrors')).toMatchObject([{ code: 'NOT_MONOTONE', path: ['condition'] }]);
    expect((await preview(aVisitor(api), { roundId: 'rnd_none', amount: '1' })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('ends that are near', () => {
  it('are said once, also by two servers at once, and an expired pledge no longer counts', async () => {
    const fresh = await aRound(api, close);
    const [one] = await two('COUNCIL');
    const [soon, over] = [idOf(await pledge(one, fresh, { validUntil: daysFromNow(9) })), idOf(await pledge(one, fresh, { validUntil: daysFromNow(9) }))];
    await api.sql.query(`update pledge set created_at = clock_timestamp() - interval '9 days', valid_until = clock_timestamp() + interval '2 days' where id = $1`, [soon]);
    await api.sql.query(`update pledge set valid_until = clock_timestamp() - interval '1 minute' where id = $1`, [over]);
    await api.sql.query(`update pledge_round set deadline = clock_timestamp() + interval '60 hours', opened_at = clock_timestamp() - interval '9 days' where id = $1`, [fresh.roundId]);
    const other = await createApp(new Config(readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', DEMO: 'false', DATA_FOLDER: tmpdir(), SERVER_KEY }), api.databaseUrl));
    const clocks = [api.app.get(RemindPledgers), other.get(RemindPledgers)];
    await Promise.all(Array.from({ length: 6 }, (_, at) => clocks[at % 2]!.remindDue()));
    await other.close();
    expect((await actsOf(soon)).map(({ act }) => act)).toEqual(['pledge.made', 'pledge.expires-soon']);
    expect((await actsOf(over)).map(({ act }) => act)).toEqual(['pledge.made', 'pledge.expired']);
    expect((await actsOf(fresh.roundId)).map(({ act }) => act)).toEqual(['round.opened', 'round.closes-soon']);
    expect(await firmOf(fresh)).toBe('10000.00');
    await tellAll(api);
    const told = async (who: Person) => (await api.sql.query('select distinct n.act from notification n where n.person_id = $1 and n.subject = any($2) order by 1', [who.id, [soon, over, fresh.roundId]])).rows.map((row) => row.act);
    expect(await told(one.admin)).toEqual(expect.arrayContaining(['pledge.expired', 'pledge.expires-soon', 'round.closes-soon']));
    expect(await told(fresh.council.buyer)).toEqual(expect.arrayContaining(['pledge.expired', 'round.closes-soon']));
    expect(await told(fresh.council.buyer)).not.toContain('pledge.expires-soon');
    expect((await change(one.admin, over, 1, { validUntil: daysFromNow(1) })).done().at('changePledge.pledge.status')).toBe('ACTIVE');
    expect(await firmOf(fresh)).toBe('20000.00');
  });
});

/** What is said of a round when that much is firm. It may be written out more than once for one change, which says nothing else meanwhile. */
async function until(told: { next(): Promise<unknown> }, amount: string): Promise<unknown> {
  for (;;) {
    const seen = await told.next();
    const { totals } = Object(seen).payload?.data.pledgeRoundChanged.round ?? seen;
    if (totals.firm.amount === amount) return seen;
  }
}

describe('whoever watches a round', () => {
  it('sees it at once and after each change, by subscription and by events', async () => {
    const fresh = await aRound(api, close);
    const [one] = await two('COUNCIL');
    const heard = await listen(api.address, 'subscription ($id: ID!) { pledgeRoundChanged(id: $id) { round { totals { firm { amount } } pledges { organisation { id } } } } }', { id: fresh.roundId });
    const stream = await events(`${api.address}/data/rounds/${fresh.roundId}/live`);
    expect(await heard.next()).toMatchObject({ payload: { data: { pledgeRoundChanged: { round: { totals: { firm: { amount: '0.00' } } } } } } });
    expect(await stream.next()).toMatchObject({ totals: { firm: { amount: '0.00' } }, pledges: [] });
    const id = idOf(await pledge(one, fresh));
    expect(await until(heard, '10000.00')).toMatchObject({ payload: { data: { pledgeRoundChanged: { round: { totals: { firm: { amount: '10000.00' } }, pledges: [{ organisation: { id: one.id } }] } } } } });
    expect(await until(stream, '10000.00')).toMatchObject({ totals: { firm: { amount: '10000.00' } }, pledges: [{ id, status: 'ACTIVE', organisation: { name: { en: one.name } } }] });
    (await change(one.admin, id, 1, { amount: '12000' })).done();
    await until(stream, '12000.00');
    (await pledge((await two('SUPPLIER'))[0], fresh, { kind: 'DATA', note: 'All works orders.', verifierId: one.id, condition: { total: { min: '90000' } } })).done();
    await stream.next();
    // Whoever watches gets what the contract says, and nothing about themselves.
    const asked = await aVisitor(api).ask(`query ($id: ID!) { pledgeRound(id: $id) { ${AS_SEEN_BY_ALL} } }`, { id: fresh.roundId });
    expect(await (await events(`${api.address}/data/rounds/${fresh.roundId}/live`)).next()).toEqual(asked.done().at('pledgeRound'));
    heard.close();
    await stream.close();
  });

  it('sees the name of whoever pledges while the round is being read', async () => {
    const fresh = await aRound(api, close);
    const [one] = await two('COUNCIL');
    const queries = api.app.get(PledgesQueries);
    const { pledges } = queries;
    const [reading, made] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
    queries.pledges = async (ids) => {
      if (ids.includes(fresh.roundId)) {
        reading.resolve(null);
        await made.promise;
      }
      return await pledges.call(queries, ids);
    };
    const opening = events(`${api.address}/data/rounds/${fresh.roundId}/live`);
    await reading.promise;
    queries.pledges = pledges;
    const id = idOf(await pledge(one, fresh));
    made.resolve(null);
    const stream = await opening;
    expect(await stream.next()).toMatchObject({ pledges: [{ id, organisation: { id: one.id, name: { en: one.name } } }] });
    await stream.close();
  });

  it('is told when to come back, not all at once, and gets the whole round again', async () => {
    const fresh = await aRound(api, close);
    const address = `${api.address}/data/rounds/${fresh.roundId}/live`;
    const streams = await Promise.all(Array.from({ length: 12 }, () => events(address)));
    for (const stream of streams) expect(await stream.next()).toMatchObject({ id: fresh.roundId, pledges: [] });
    api.app.get(Standing).sayFarewell();
    const waits = await Promise.all(streams.map((stream) => stream.rest()));
    // One from the beginning, should the server be killed, and one from the end.
    expect(waits.map((each) => each.length)).toEqual(Array(12).fill(2));
    for (const wait of waits.flat()) expect(wait >= 1_000 && wait <= 3_100).toBe(true);
    expect(new Set(waits.flat()).size).toBeGreaterThan(12);
    const [one] = await two('COUNCIL');
    idOf(await pledge(one, fresh));
    const again = await events(address, { 'last-event-id': '1' });
    expect(await again.next()).toMatchObject({ id: fresh.roundId, target: expect.anything(), pledges: [{ organisation: { id: one.id } }] });
    expect(await again.breath()).toBe(':');
    await again.close();
  });

  it('is told that there is no such round', async () => {
    expect((await fetch(`${api.address}/data/rounds/rnd_none/live`)).status).toBe(404);
  });
});

/** What the page of a solution shows of a round, without what concerns the viewer. */
const AS_SEEN_BY_ALL = `id version state deadline lockedAt algorithmVersion inputsHash waitingCycles { en cy } target { amount currency }
  totals { firm { amount currency } conditional { amount currency } gap { amount currency } over { amount currency } inKind { amount currency } }
  milestones { code title met metAt } smallestUnlock { sentence { en cy } }
  pledges { id kind status conditionText { en cy } match { numerator denominator base } matchText { en cy } note authority validUntil amount { amount currency } effectiveAmount { amount currency }
    organisation { id slug name { en cy } } explanation { text { en cy } current needed } valuation { state checkedAt note verifier { id name { en cy } } } }`;

/** Server-sent events, read by hand. */
async function events(address: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const answer = await fetch(address, { signal: stop.signal, headers });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const waits: number[] = [];
  let text = '';
  /** The next block of the stream; null at its end. */
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end !== -1) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        const retry = /^retry: (\d+)$/m.exec(found)?.[1];
        if (retry !== undefined) waits.push(Number(retry));
        return found;
      }
      const { value, done } = await reader.read();
      if (done) return null;
      text += value;
    }
  };
  const next = async (): Promise<unknown> => {
    for (let found = await block(); found !== null; found = await block()) {
      const data = /^data: (.*)$/m.exec(found)?.[1];
      if (data !== undefined) return JSON.parse(data);
    }
    return null;
  };
  const breath = async (): Promise<string | null> => {
    for (let found = await block(); ; found = await block()) if (found === null || found.startsWith(':')) return found;
  };
  /** Reads to the end. @returns every wait that the stream asked for */
  const rest = async (): Promise<readonly number[]> => {
    while ((await block()) !== null);
    return waits;
  };
  return { next, breath, rest, close: async () => stop.abort() };
}
