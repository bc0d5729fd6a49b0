// A place on a panel is a person's: seen once the challenge may be seen, lent to no program of another organisation, and cheap to list.
import { describe, expect, it } from '@jest/globals';
import { anApprovedChallenge } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aClosedChallenge, anEvaluation, appoint, declare, evaluationStep, type Evaluation, score, scoreAll } from '@moothall/testing/evaluation';
import { aCouncil, aMember, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const OWN = '{ viewer { person { id } scoresheets { role status challenge { id stage } declarations { name } items { scored } } } }';
const EVERYTHING = ['challenges:read', 'proposals:read', 'evaluations:read', 'evaluations:write'];

describe('the score sheets of an evaluator from elsewhere', () => {
  it('leave out a challenge that is not published yet', async () => {
    const [council, other] = [await theCouncil(api), await aCouncil(api)];
    const evaluator = await aMember(api, other, ['EVALUATOR']);
    (await appoint(council, (await anApprovedChallenge(council)).id, evaluator, 'EVALUATOR')).done();
    expect((await evaluator.ask(OWN)).done().at('viewer')).toEqual({ person: { id: evaluator.id }, scoresheets: [] });
  });

  it('hold it for a member of the council', async () => {
    const council = await theCouncil(api);
    const [evaluator, { id }] = [await aMember(api, council, ['EVALUATOR']), await anApprovedChallenge(council)];
    (await appoint(council, id, evaluator, 'EVALUATOR')).done();
    expect((await evaluator.ask(OWN)).done().list('viewer.scoresheets')).toEqual([{ role: 'EVALUATOR', status: 'PENDING_DECLARATION', challenge: { id, stage: 'APPROVED' }, declarations: [], items: [] }]);
  });
});

describe('a panel', () => {
  it('of a challenge that is not published answers to strangers as none, and so does a place on it', async () => {
    const [council, other] = [await theCouncil(api), await aCouncil(api)];
    const [evaluator, stranger, { id }] = [await aMember(api, council, ['EVALUATOR']), await aMember(api, other, ['BUYER', 'EVALUATOR']), await anApprovedChallenge(council)];
    (await appoint(council, id, evaluator, 'EVALUATOR')).done();
    const { rows } = await api.sql.query('select id from panel_member where challenge_id = $1', [id]);
    const told = async (verb: string, input: object) => (await evaluationStep(stranger, verb, input)).errors;
    for (const [verb, more] of [['declareConflict', { declarations: [] }], ['sendScores', {}], ['sendSample', {}], ['openRest', {}]] as const) {
      expect(await told(verb, { challengeId: id, ...more })).toEqual(await told(verb, { challengeId: `chl_${'0'.repeat(32)}`, ...more }));
    }
    expect(await told('removePanelMember', { id: rows[0]?.['id'], reason: 'I would like to.' })).toEqual(await told('removePanelMember', { id: `pnl_${'0'.repeat(32)}`, reason: 'I would like to.' }));
    expect(await told('sendScores', { challengeId: id })).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('a program', () => {
  /** Somebody who judges for one council and administers another, with a key of that other one. */
  async function aJudgeElsewhere(role: 'CHAIR' | 'EVALUATOR'): Promise<Evaluation & { readonly judge: Person; readonly key: Pick<Person, 'ask'> }> {
    const evaluation = await aClosedChallenge(api, close);
    const { council, challengeId, panel } = evaluation;
    const other = await aCouncil(api);
    const judge = await aMember(api, other, ['ADMIN', 'EVALUATOR']);
    if (role === 'CHAIR') {
      const { rows } = await api.sql.query(`select id from panel_member where challenge_id = $1 and role = 'CHAIR'`, [challengeId]);
      (await evaluationStep(council.buyer, 'removePanelMember', { id: rows[0]?.['id'], reason: 'Somebody else will.' })).done();
    }
    (await appoint(council, challengeId, judge, role)).done();
    for (const member of [judge, ...(role === 'CHAIR' ? [] : [panel.chair]), ...panel.evaluators]) (await declare(member, challengeId)).done();
    const version = (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { version } }', { id: challengeId })).whole('challenge.version');
    (await evaluationStep(council.buyer, 'beginEvaluation', { challengeId, version })).done();
    return { ...evaluation, judge, key: await aKey(judge, other.id, EVERYTHING) };
  }

  const SEEN = 'query ($id: ID!) { challenge(id: $id) { panel { id } scoresheet { id } moderation { agreedCount } ranking { complete } } viewer { scoresheets { id } } }';

  it('of another organisation neither sees nor uses the seat of whoever made its key', async () => {
    const { challengeId, judge, key, proposals } = await aJudgeElsewhere('EVALUATOR');
    expect((await key.ask(SEEN, { id: challengeId })).data).toEqual({ challenge: { panel: null, scoresheet: null, moderation: null, ranking: null }, viewer: { scoresheets: [] } });
    expect((await score(key, proposals[0]!.id, 'IMPACT', 3)).codes).toEqual(['NOT_FOUND']);
    expect((await evaluationStep(key, 'sendScores', { challengeId })).codes).toEqual(['NOT_FOUND']);
    expect((await evaluationStep(key, 'declareConflict', { challengeId, declarations: [] })).codes).toEqual(['NOT_FOUND']);
    (await score(judge, proposals[0]!.id, 'IMPACT', 3)).done();
  });

  it('of another organisation does not chair', async () => {
    const evaluation = await aJudgeElsewhere('CHAIR');
    const { challengeId, judge, key, proposals } = evaluation;
    await scoreAll(evaluation);
    expect((await key.ask(SEEN, { id: challengeId })).data).toEqual({ challenge: { panel: null, scoresheet: null, moderation: null, ranking: null }, viewer: { scoresheets: [] } });
    const cell = { proposalId: proposals[0]!.id, criterionCode: 'IMPACT', value: 3, reason: 'As the panel has talked it over.' };
    expect((await evaluationStep(key, 'agreeScore', cell)).codes).toEqual(['NOT_FOUND']);
    expect((await evaluationStep(key, 'writeAssessment', { proposalId: cell.proposalId, strengths: 'Tried in winter.', improvements: 'Say who mends it.' })).codes).toEqual(['NOT_FOUND']);
    expect((await evaluationStep(key, 'proposeShortlist', { challengeId, version: 1, proposalIds: [], reasons: 'None.' })).codes).toEqual(['FORBIDDEN']);
    (await evaluationStep(judge, 'agreeScore', cell)).done();
  });

  it('of the council that leads scores for the evaluator who made its key', async () => {
    const { council, challengeId, panel, proposals } = await aClosedChallenge(api, close);
    const scorer = await aMember(api, council, ['ADMIN', 'EVALUATOR']);
    (await appoint(council, challengeId, scorer, 'EVALUATOR')).done();
    for (const member of [scorer, panel.chair, ...panel.evaluators]) (await declare(member, challengeId)).done();
    const version = (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { version } }', { id: challengeId })).whole('challenge.version');
    (await evaluationStep(council.buyer, 'beginEvaluation', { challengeId, version })).done();
    const key = await aKey(scorer, council.id, EVERYTHING);
    (await score(key, proposals[0]!.id, 'IMPACT', 4)).done();
    expect((await key.ask('{ viewer { scoresheets { items { scored } } } }')).list('viewer.scoresheets')).toEqual([{ items: [{ scored: 1 }] }]);
  });
});

describe('a list of challenges with their evaluations', () => {
  it('costs as many statements for four as for one', async () => {
    const person = await aPerson(api);
    const LIST = 'query ($first: Int!) { challenges(first: $first) { nodes { id panel { id } scoresheet { id } moderation { agreedCount } ranking { complete } shortlist { id } solutions { id } } } }';
    const all = [];
    for (let index = 0; index < 4; index += 1) all.push(await anEvaluation(api, close));
    const [{ panel, council }] = all as [Evaluation];
    const cost = async (who: Person, first: number) => (await countStatements(async () => (await who.ask(LIST, { first })).done().list('challenges.nodes').length)).statements.length;
    for (const who of [person, council.buyer, panel.chair]) expect(await cost(who, 4)).toBe(await cost(who, 1));
    const sheets = (await countStatements(() => panel.evaluators[0].ask(OWN))).statements.length;
    expect(sheets).toBeLessThan(20);
  }, 60_000);
});
