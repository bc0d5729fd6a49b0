// Opening a round, pledging on conditions, and taking back: each refusal, each kind, each condition, and many at once.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '@moothall/testing/asking';
import { daysFromNow, step } from '@moothall/testing/challenges';
import { aRankedEvaluation, versionOf } from '@moothall/testing/evaluation';
import { aCouncil, aMember, type Organisation } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { aRound, aSolution, pledge, readRound, type Round, roundStep, shortlisted, type Solution, thePledgers } from '@moothall/testing/pledges';
import { proposalStep } from '@moothall/testing/proposals';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);

const open = (who: Pick<Person, 'ask'>, solution: Pick<Solution, 'id'>, change: object = {}, key?: string) =>
  roundStep(who, 'openPledgeRound', { solutionId: solution.id, target: '180000', deadline: daysFromNow(20), ...change }, key);
const pledger = async (kind: 'COUNCIL' | 'FUNDER' | 'SUPPLIER' = 'COUNCIL') => (await thePledgers(api, kind, 1))[0] as Organisation;
const made = (answer: Answer) => answer.done().text('makePledge.pledge.id');

describe('opening a round', () => {
  it('moves the challenge on to PLEDGING, and each further solution may get a round of its own', async () => {
    const [first, second] = (await shortlisted(api, close, 2)) as [Solution, Solution];
    const { council, challengeId } = first;
    const question = 'query ($id: ID!) { challenge(id: $id) { stage solutions { pledgeRound { id state } } } }';
    expect((await open(council.buyer, first, { milestones: [{ code: 'SIGNED', title: 'The agreement is signed' }] })).done().at('openPledgeRound.round')).toMatchObject({
      state: 'OPEN', target: { amount: '180000.00' }, milestones: [{ code: 'SIGNED', met: false }], pledges: [], totals: { gap: { amount: '180000.00' } }, lockedAt: null,
    });
    expect((await aVisitor(api).ask(question, { id: challengeId })).at('challenge')).toMatchObject({ stage: 'PLEDGING', solutions: [{ pledgeRound: { state: 'OPEN' } }, { pledgeRound: null }] });
    (await open(council.buyer, second)).done();
    expect((await aVisitor(api).ask(question, { id: challengeId })).at('challenge.solutions.1')).toMatchObject({ pledgeRound: { state: 'OPEN' } });
  });

  it.each([
    ['no target', { target: '0' }, 'TARGET_MISSING', 'target'],
    ['a deadline that has passed', { deadline: daysFromNow(-1) }, 'DEADLINE_PAST', 'deadline'],
  ])('is refused with %s', async (_what, change, code, path) => {
    const solution = await theSolution();
    expect((await open(solution.council.buyer, solution, change)).at('openPledgeRound.userErrors')).toMatchObject([{ code, path: [path] }]);
  });

  it.each([
    ['a target below zero', { target: '-1' }],
    ['a milestone in small letters', { milestones: [{ code: 'signed', title: 'Signed' }] }],
    ['a milestone without a title', { milestones: [{ code: 'SIGNED', title: '' }] }],
  ])('is not understood with %s', async (_what, change) => {
    const solution = await theSolution();
    expect((await open(solution.council.buyer, solution, change)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('happens once for a solution, also at the same moment, and once for one key', async () => {
    const solution = await aSolution(api, close);
    const { buyer } = solution.council;
    const answers = await Promise.all(Array.from({ length: 5 }, () => open(buyer, solution)));
    expect(answers.map((answer) => answer.userErrors('openPledgeRound').join()).toSorted()).toEqual(['', ...Array(4).fill('ALREADY_OPEN')]);
    const [other, key, deadline] = [await aSolution(api, close), randomUUID(), daysFromNow(9)];
    const same = await Promise.all(Array.from({ length: 5 }, () => open(buyer, other, { deadline }, key)));
    expect(new Set(same.map((answer) => answer.done().text('openPledgeRound.round.id'))).size).toBe(1);
  });

  it('is refused once the challenge was terminated, and for a solution that was withdrawn', async () => {
    const [kept, withdrawn] = (await shortlisted(api, close, 2)) as [Solution, Solution];
    const { council, challengeId } = kept;
    const mine = await withdrawn.supplier.admin.ask('query ($id: ID!) { challenge(id: $id) { myProposal { id version } } }', { id: challengeId });
    (await proposalStep(withdrawn.supplier.admin, 'withdrawProposal', mine.at('challenge.myProposal') as object)).done();
    expect((await open(council.buyer, withdrawn)).userErrors('openPledgeRound')).toEqual(['NOTHING_SHORTLISTED']);
    (await step(council.buyer, 'terminateChallenge', { id: challengeId, version: await versionOf(council.buyer, challengeId) }, { reason: { en: 'The budget was cut by the council.' } })).done();
    expect((await open(council.buyer, kept)).userErrors('openPledgeRound')).toEqual(['WRONG_STAGE']);
  });

  it('is for buyers of the council that leads', async () => {
    const solution = await theSolution();
    const { council, supplier } = solution;
    for (const who of [council.approver, supplier.admin, (await aCouncil(api)).buyer, await aPerson(api), await aKey(council.admin, council.id, ['pledges:read'])]) {
      expect((await open(who, solution)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await open(aVisitor(api), solution)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await open(council.buyer, { id: `sol_${'0'.repeat(32)}` })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a pledge', () => {
  it.each([
    ['CASH', {}],
    ['MATCH', { match: { numerator: 1, denominator: 2, base: 'ALL_CASH' } }],
    ['IN_KIND', { note: 'Sixty days of work.' }],
    ['STAFF', { note: 'An engineer for half a year.' }],
    ['DATA', { note: 'All works orders since 2019.' }],
    ['SITE', { note: 'Two depots.' }],
  ])('can be of %s', async (kind, change) => {
    const round = await theRound();
    const answer = (await pledge(await pledger(), round, { kind, amount: '1234.50', ...change })).done();
    expect(answer.at('makePledge.pledge')).toMatchObject({ status: 'ACTIVE', conditionText: { en: 'Holds in any case.' } });
    expect(answer.list('makePledge.round.pledges')).toContainEqual(expect.objectContaining({ id: answer.text('makePledge.pledge.id'), kind, amount: { amount: '1234.50' } }));
  });

  it.each([
    ['cash of nothing', { amount: '0' }, 'AMOUNT_MISSING', ['amount']],
    ['a match of nothing in particular', { kind: 'MATCH' }, 'MATCH_MISSING', ['match']],
    ['blanks for an authority', { authority: '    ' }, 'AUTHORITY_MISSING', ['authority']],
    ['an end that has passed', { validUntil: daysFromNow(-1) }, 'ALREADY_EXPIRED', ['validUntil']],
    ['something in kind that is not explained', { kind: 'DATA', note: ' ' }, 'NOTE_MISSING', ['note']],
    ['no condition at all', { condition: {} }, 'UNKNOWN_CONDITION', ['condition']],
    ['two conditions in one', { condition: { always: true, fact: 'SIGNED' } }, 'UNKNOWN_CONDITION', ['condition']],
    ['a condition that never holds', { condition: { always: false } }, 'UNKNOWN_CONDITION', ['condition']],
    ['an empty list', { condition: { any: [] } }, 'INVALID_CONDITION', ['condition', 'any']],
    ['three of two parts', { condition: { atLeast: { k: 3, of: [{ always: true }, { fact: 'SIGNED' }] } } }, 'INVALID_CONDITION', ['condition', 'atLeast', 'k']],
    ['a strange milestone', { condition: { fact: 'UNKNOWN' } }, 'INVALID_CONDITION', ['condition', 'fact']],
    ['a strange milestone deep inside', { condition: { all: [{ always: true }, { atLeast: { k: 1, of: [{ fact: 'UNKNOWN' }] } }] } }, 'INVALID_CONDITION', ['condition', 'all', '1', 'atLeast', 'of', '0', 'fact']],
    ['a strange organisation', { condition: { any: [{ organisation: `org_${'0'.repeat(32)}` }] } }, 'INVALID_CONDITION', ['condition', 'any', '0', 'organisation']],
    ['an amount beyond belief', { condition: { all: [{ total: { min: '99999999999999' } }] } }, 'INVALID_CONDITION', ['condition', 'all', '0', 'total', 'min']],
    ['two conditions in one part', { condition: { all: [{ fact: 'SIGNED', always: true }] } }, 'UNKNOWN_CONDITION', ['condition', 'all', '0']],
    ['seven levels', { condition: nested(7) }, 'TOO_DEEP', ['condition', ...Array(6).fill(['all', '0']).flat()]],
  ])('is refused with %s, at its place', async (_what, change, code, path) => {
    const round = await theRound();
    const before = await countOf(round);
    expect((await pledge(await pledger(), round, change)).at('makePledge.userErrors')).toMatchObject([{ code, path }]);
    expect(await countOf(round)).toBe(before);
  });

  it.each([
    ['an upper limit', { atMost: { total: '5' } }],
    ['a condition that something is not there', { not: { always: true } }],
    ['a count of none', { count: { k: 0 } }],
    ['a negative amount', { total: { min: '-5' } }],
  ])('knows no %s: more support could undo it', async (_what, condition) => {
    expect((await pledge(await pledger(), await theRound(), { condition })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['always', { always: true }, 'Holds in any case.', 'ACTIVE'],
    ['a total', { total: { min: '1000000' } }, 'Holds if pledges that hold reach £1,000,000.', 'WAITING'],
    ['a total of one class', { total: { min: '1', from: 'CITIZEN' } }, 'Holds if pledges that hold reach £1 from citizens.', 'WAITING'],
    ['a count', { count: { k: 500 } }, 'Holds if at least 500 organisations take part.', 'WAITING'],
    ['a count with a minimum each', { count: { k: 2, from: 'FUNDER', minEach: '40000', excludeOwn: true } }, 'Holds if at least 2 other funders pledge £40,000 or more each.', 'WAITING'],
    ['a milestone', { fact: 'SIGNED' }, 'Holds if the milestone "The agreement is signed" is met.', 'WAITING'],
    ['all of', { all: [{ always: true }, { fact: 'SIGNED' }] }, 'Holds if in any case and the milestone "The agreement is signed" is met.', 'WAITING'],
    ['any of', { any: [{ fact: 'SIGNED' }, { total: { min: '0' } }] }, 'Holds if the milestone "The agreement is signed" is met or pledges that hold reach £0.', 'ACTIVE'],
    ['at least', { atLeast: { k: 1, of: [{ fact: 'SIGNED' }, { count: { k: 1 } }] } }, 'Holds if at least 1 of these hold: the milestone "The agreement is signed" is met; at least 1 organisation takes part.', 'ACTIVE'],
    ['six levels', nested(6), 'Holds if the milestone "The agreement is signed" is met.', 'WAITING'],
  ])('can wait for %s', async (_what, condition, conditionText, status) => {
    expect((await pledge(await pledger(), await theRound(), { condition })).done().at('makePledge.pledge')).toMatchObject({ conditionText: { en: conditionText }, status });
  });

  it('can wait for an organisation, by its name', async () => {
    const funder = await pledger('FUNDER');
    expect((await pledge(await pledger(), await theRound(), { condition: { organisation: funder.id } })).done().at('makePledge.pledge.conditionText.en')).toBe(`Holds if ${funder.name} takes part.`);
  });

  it('of money towards one’s own proposal is refused; help in kind is not', async () => {
    const round = await theRound();
    for (const change of [{}, { kind: 'MATCH', match: { numerator: 1, denominator: 1, base: 'ALL_CASH' } }]) {
      expect((await pledge(round.supplier, round, change)).at('makePledge.userErrors')).toMatchObject([{ code: 'OWN_PROPOSAL_CASH', path: ['kind'] }]);
    }
    made(await pledge(round.supplier, round, { kind: 'STAFF', note: 'Our own engineer.' }));
  });

  it('is made by members with the role, for their own organisation, and by programs with the scope', async () => {
    const [round, supplier, other] = [await theRound(), await pledger('SUPPLIER'), await pledger('FUNDER')];
    const input = { roundId: round.roundId, organisationId: supplier.id, kind: 'CASH', amount: '1', authority: 'The board, 3 March' };
    const reader = await aMember(api, supplier, ['PROPOSER']);
    const [reading, writing] = [await aKey(supplier.admin, supplier.id, ['pledges:read']), await aKey(supplier.admin, supplier.id, ['pledges:write'])];
    expect((await roundStep(reader, 'makePledge', input)).codes).toEqual(['FORBIDDEN']);
    expect((await roundStep(other.admin, 'makePledge', input)).codes).toEqual(['NOT_FOUND']);
    expect((await roundStep(aVisitor(api), 'makePledge', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await roundStep(reading, 'makePledge', input)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', scope: 'pledges:write' } }]);
    made(await roundStep(writing, 'makePledge', input));
    expect((await roundStep(supplier.admin, 'makePledge', { ...input, roundId: `rnd_${'0'.repeat(32)}` })).codes).toEqual(['NOT_FOUND']);
  });

  it('clicked twenty times with one key is one pledge, and the key is good for nothing else', async () => {
    const [round, council, key] = [await aRound(api, close), await pledger(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => pledge(council, round, { amount: '500' }, key)));
    expect(new Set(answers.map(made)).size).toBe(1);
    expect(await countOf(round)).toBe(1);
    expect((await pledge(council, round, { amount: '501' }, key)).errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } }]);
    expect((await readRound(aVisitor(api), round.roundId)).at('pledgeRound.totals.firm.amount')).toBe('500.00');
  });

  it('is found by its owner and by its id', async () => {
    const [round, council] = [await theRound(), await pledger()];
    const id = made(await pledge(council, round));
    const seen = await council.admin.ask('query ($id: ID!) { node(id: $id) { ... on Pledge { id mine round { id } } } viewer { pledges { id } } }', { id });
    expect(seen.at('node')).toEqual({ id, mine: true, round: { id: round.roundId } });
    expect(seen.list('viewer.pledges')).toContainEqual({ id });
  });
});

describe('taking a pledge back', () => {
  it('is for its own organisation, once', async () => {
    const [round, council, funder] = [await theRound(), await pledger(), await pledger('FUNDER')];
    const id = made(await pledge(council, round));
    const take = (who: Pick<Person, 'ask'>) => roundStep(who, 'withdrawPledge', { id, reason: 'The cabinet changed its mind.' });
    expect((await take(funder.admin)).codes).toEqual(['NOT_FOUND']);
    expect((await take(round.council.buyer)).codes).toEqual(['NOT_FOUND']);
    expect((await take(await aMember(api, council, ['AUDITOR']))).codes).toEqual(['FORBIDDEN']);
    expect((await take(aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
    expect((await take(council.admin)).done().at('withdrawPledge.pledge.status')).toBe('WITHDRAWN');
    expect((await take(council.admin)).at('withdrawPledge.userErrors')).toMatchObject([{ code: 'WRONG_STATE' }]);
    const kept = await aVisitor(api).ask('query ($id: ID!) { node(id: $id) { ... on Pledge { history { step reason } } } }', { id });
    expect(kept.at('node.history')).toEqual([{ step: 'OFFERED', reason: null }, { step: 'WITHDRAWN', reason: 'The cabinet changed its mind.' }]);
    expect((await roundStep(council.admin, 'withdrawPledge', { id: `plg_${'0'.repeat(32)}` })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('milestones', () => {
  it('are recorded by the council that leads, and only those of the round', async () => {
    const round = await theRound();
    const record = (who: Pick<Person, 'ask'>, change: object = {}) => roundStep(who, 'recordMilestone', { roundId: round.roundId, code: 'SIGNED', met: false, note: 'Not signed yet.', ...change });
    expect((await record(round.council.buyer, { code: 'OTHER' })).at('recordMilestone.userErrors')).toMatchObject([{ code: 'NO_SUCH_MILESTONE', path: ['code'] }]);
    expect((await record(round.council.buyer, { note: '' })).codes).toEqual(['BAD_USER_INPUT']);
    for (const who of [(await pledger()).admin, round.supplier.admin, round.council.approver]) expect((await record(who)).codes).toEqual(['FORBIDDEN']);
    expect((await record(round.council.buyer)).done().at('recordMilestone.round.milestones')).toEqual([{ code: 'SIGNED', met: false }]);
  });
});

describe('before the shortlist is issued', () => {
  it('nobody can open a round, so evaluators learn nothing of pledges while they could matter', async () => {
    const { challengeId, council, panel, proposals } = await aRankedEvaluation(api, close);
    const question = 'query ($id: ID!) { challenge(id: $id) { solutions { id pledgeRound { id } } } }';
    for (const who of [council.buyer, panel.chair, panel.evaluators[0]]) expect((await who.ask(question, { id: challengeId })).at('challenge.solutions')).toEqual([]);
    expect((await open(council.buyer, proposals[0]!)).codes).toEqual(['NOT_FOUND']);
    expect((await api.sql.query('select 1 from solution where challenge_id = $1', [challengeId])).rows).toEqual([]);
    const { rows } = await api.sql.query(
      `select r.id from pledge_round r join shortlist s on s.challenge_id = r.challenge_id where r.opened_at < s.decided_at
       union all select r.id from pledge_round r where not exists (select 1 from shortlist s where s.challenge_id = r.challenge_id)`,
    );
    expect(rows).toEqual([]);
  });
});

let round: Promise<Round> | undefined;
/** One that many tests pledge to. */
function theRound(): Promise<Round> {
  return (round ??= aRound(api, close, { milestones: [{ code: 'SIGNED', title: 'The agreement is signed' }] }));
}

let solution: Promise<Solution> | undefined;
/** One without a round, for what is refused. */
function theSolution(): Promise<Solution> {
  return (solution ??= aSolution(api, close));
}

beforeAll(async () => {
  await theRound();
  await theSolution();
}, 60_000);

async function countOf({ roundId }: Round): Promise<number> {
  return (await readRound(aVisitor(api), roundId)).list('pledgeRound.pledges').length;
}

/** A milestone inside so many lists of one. */
function nested(levels: number): object {
  return levels === 1 ? { fact: 'SIGNED' } : { all: [nested(levels - 1)] };
}
