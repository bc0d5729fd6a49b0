// `decideShortlist`: explained to everybody at one instant, never twice, and where it departs from the order it says so.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { agreeAll, anEvaluation, aRankedEvaluation, assessAll, decide, evaluationStep, type Evaluation, scoreAll, versionOf } from '@moothall/testing/evaluation';
import { aCouncil, aMember } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const SHORTLIST = `query ($id: ID!) { challenge(id: $id) { stage shortlist { reasons overrideReason decidedAt decidedBy { id }
  entries { position computedRank overridden proposal { id title label organisation { id } } solution { id slug title organisation { id } price { amount } claims { value } team { name } } } }
  solutions { title } ranking { rows { rank proposal { id } } } } }`;
const FEEDBACK = 'query ($id: ID!) { proposal(id: $id) { state assessment { strengths improvements total rank issuedAt criteria { criterion { code } score reason } } } }';

const api = useApi();
const close = (id: string) => closeNow(api, id);
/** First, second and third in rank, in this order. */
const SCORES = [{ IMPACT: [5, 5, 5] }, { IMPACT: [4, 4, 4] }, { IMPACT: [3, 3, 3] }];
const aReadyOne = (): Promise<Evaluation> => aRankedEvaluation(api, close, { proposals: ['First', 'Second', 'Third'].map((title) => ({ title })), scores: SCORES });
const idsOf = ({ proposals }: Evaluation): [string, string, string] => [proposals[0]!.id, proposals[1]!.id, proposals[2]!.id];
const shortlistOf = async ({ challengeId }: Evaluation, who: Pick<Person, 'ask'> = aVisitor(api)) => (await who.ask(SHORTLIST, { id: challengeId })).done();

describe('a shortlist', () => {
  it('in the computed order is public with its reasons, names and solutions', async () => {
    const evaluation = await aReadyOne();
    const [first, second] = idsOf(evaluation);
    expect((await decide(evaluation, [first, second])).done().at('decideShortlist.challenge.stage')).toBe('SHORTLISTED');
    const seen = await shortlistOf(evaluation);
    const entry = (title: string, index: number) => ({
      position: index + 1, computedRank: index + 1, overridden: false,
      proposal: { id: evaluation.proposals[index]!.id, title, organisation: { id: evaluation.proposals[index]!.supplier.id } },
      solution: { title, organisation: { id: evaluation.proposals[index]!.supplier.id }, price: { amount: '96500.00' }, claims: [{ value: 11.5 }], team: [{ name: 'Hollin Data Co-op' }] },
    });
    expect(seen.at('challenge')).toMatchObject({
      stage: 'SHORTLISTED',
      shortlist: { reasons: 'The best by the published criteria.', overrideReason: null, decidedBy: { id: evaluation.council.id }, entries: [entry('First', 0), entry('Second', 1)] },
      solutions: [{ title: 'First' }, { title: 'Second' }],
    });
    expect(seen.raw).not.toContain('Third');
    expect(seen.raw).not.toContain(evaluation.proposals[2]!.supplier.id);
  });

  it('brings everybody their feedback at one and the same instant', async () => {
    const evaluation = await aReadyOne();
    const [first] = idsOf(evaluation);
    const read = () => Promise.all(evaluation.proposals.map(async ({ id, supplier }) => (await supplier.admin.ask(FEEDBACK, { id })).done().at('proposal')));
    expect(await read()).toEqual(Array(3).fill({ state: 'MODERATED', assessment: null }));
    (await decide(evaluation, [first])).done();
    const told = (await read()) as { state: string; assessment: { total: string; rank: number; issuedAt: string } }[];
    expect(told.map(({ state, assessment }) => [state, assessment.rank, assessment.total])).toEqual([
      ['SHORTLISTED', 1, '84.00'],
      ['NOT_SHORTLISTED', 2, '72.00'],
      ['NOT_SHORTLISTED', 3, '60.00'],
    ]);
    const decidedAt = (await shortlistOf(evaluation)).text('challenge.shortlist.decidedAt');
    expect(told.map(({ assessment }) => assessment.issuedAt)).toEqual(Array(3).fill(decidedAt));
    const { rows } = await api.sql.query('select 1 from assessment where proposal_id = any($1) group by issued_at', [idsOf(evaluation)]);
    expect(rows).toHaveLength(1);
    expect(told[2]).toMatchObject({ assessment: { strengths: 'It is tried and cheap.', improvements: 'Say who mends it in winter.', criteria: [{ score: 3, reason: 'As the panel has talked it over.' }, {}] } });
    const other = await evaluation.proposals[1]!.supplier.admin.ask(FEEDBACK, { id: first });
    expect(other.at('proposal')).toBeNull();
  });

  it('shows names to the panel, and the losers to nobody outside', async () => {
    const evaluation = await aReadyOne();
    const [first, , third] = idsOf(evaluation);
    (await decide(evaluation, [first])).done();
    const question = 'query ($id: ID!) { proposal(id: $id) { title organisation { id } hiddenBecause profileSent } }';
    expect((await evaluation.panel.evaluators[0].ask(question, { id: third })).at('proposal')).toEqual({ title: 'Third', organisation: { id: evaluation.proposals[2]!.supplier.id }, hiddenBecause: null, profileSent: expect.stringContaining(evaluation.proposals[2]!.supplier.name) });
    for (const who of [aVisitor(api), await aPerson(api), (await aCouncil(api)).buyer, evaluation.proposals[1]!.supplier.admin]) expect((await who.ask(question, { id: third })).at('proposal') ?? null).toBeNull();
  });

  it('that departs from the order needs a reason, which stands beside the computed ranks', async () => {
    const evaluation = await aReadyOne();
    const [first, second, third] = idsOf(evaluation);
    for (const [ids, reason] of [[[third], null], [[third], 'too short'], [[second, first], '']] as const) {
      const answer = await decide(evaluation, ids, { overrideReason: reason });
      expect(answer.userErrors('decideShortlist')).toContain('OVERRIDE_REASON_MISSING');
    }
    (await decide(evaluation, [third, first], { overrideReason: 'The second needs a road closure that we cannot have.' })).done();
    const seen = await shortlistOf(evaluation);
    expect(seen.at('challenge.shortlist')).toMatchObject({
      overrideReason: 'The second needs a road closure that we cannot have.',
      entries: [{ position: 1, computedRank: 3, overridden: true }, { position: 2, computedRank: 1, overridden: true }],
    });
    expect(seen.list('challenge.ranking.rows').map((row) => (row as { proposal: { id: string } }).proposal.id)).toEqual([first, second, third]);
    const log = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { log(first: 100) { nodes { act details } } } }', { id: evaluation.challengeId });
    expect(log.list('challenge.log.nodes')).toContainEqual(expect.objectContaining({ act: 'challenge.shortlisted', details: expect.objectContaining({ data: expect.objectContaining({ override: true, shortlisted: [third, first] }) }) }));
  });

  it('in order keeps no reason to depart from it, although one is given', async () => {
    const evaluation = await aReadyOne();
    (await decide(evaluation, [idsOf(evaluation)[0]], { overrideReason: 'There is nothing to explain here.' })).done();
    expect((await shortlistOf(evaluation)).at('challenge.shortlist')).toMatchObject({ overrideReason: null, entries: [{ overridden: false }] });
  });

  it('is refused without agreed scores, without feedback for all, without reasons, empty, or with a stranger on it', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const [one, two] = [evaluation.proposals[0]!.id, evaluation.proposals[1]!.id];
    await scoreAll(evaluation);
    expect((await decide(evaluation, [one])).userErrors('decideShortlist')).toContain('RANKING_INCOMPLETE');
    await agreeAll(evaluation);
    await assessAll({ ...evaluation, proposals: evaluation.proposals.slice(1) });
    expect((await decide(evaluation, [one, two])).at('decideShortlist.userErrors')).toMatchObject([{ code: 'ASSESSMENT_MISSING', path: ['proposals', one] }]);
    expect((await decide(evaluation, [two])).userErrors('decideShortlist')).toContain('ASSESSMENT_MISSING');
    await assessAll(evaluation);
    expect((await decide(evaluation, [])).at('decideShortlist.userErrors')).toMatchObject([{ code: 'NOTHING_SHORTLISTED', path: ['shortlist'] }]);
    expect((await decide(evaluation, [one], { reasons: ' because ' })).at('decideShortlist.userErrors')).toMatchObject([{ code: 'REASONS_MISSING', path: ['reasons'] }]);
    expect((await decide(evaluation, [one, `prp_${'0'.repeat(32)}`])).userErrors('decideShortlist')).toContain('UNKNOWN_PROPOSAL');
    expect((await decide(evaluation, [one, one])).codes).toEqual(['BAD_USER_INPUT']);
    expect((await decide(evaluation, [one], { version: 1 })).codes).toEqual(['CONFLICT']);
    expect((await shortlistOf(evaluation)).at('challenge')).toMatchObject({ stage: 'EVALUATING', shortlist: null, ranking: null });
  });

  it('is decided by a buyer or the chair, and by programs with the scope', async () => {
    const evaluation = await aReadyOne();
    const { challengeId, council, panel, proposals } = evaluation;
    const input = { challengeId, version: await versionOf(council.buyer, challengeId), proposalIds: [proposals[0]!.id], reasons: 'The best by the published criteria.' };
    const [reader, writer] = [await aKey(council.admin, council.id, ['evaluations:read']), await aKey(await aMember(api, council, ['ADMIN', 'BUYER']), council.id, ['evaluations:write'])];
    for (const who of [panel.evaluators[0], council.approver, proposals[0]!.supplier.admin, await aPerson(api), (await aCouncil(api)).buyer, reader]) {
      expect((await evaluationStep(who, 'decideShortlist', input)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await evaluationStep(aVisitor(api), 'decideShortlist', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await evaluationStep(panel.chair, 'decideShortlist', { ...input, reasons: '' })).userErrors('decideShortlist')).toEqual(['REASONS_MISSING']);
    expect((await evaluationStep(writer, 'decideShortlist', input)).done().at('decideShortlist.challenge.stage')).toBe('SHORTLISTED');
  });
});

describe('two who decide at the same moment', () => {
  it('leave one decision: the other is told that it was taken', async () => {
    const evaluation = await aReadyOne();
    const { challengeId, council, panel } = evaluation;
    const [first, second, third] = idsOf(evaluation);
    const version = await versionOf(council.buyer, challengeId);
    const answers = await Promise.all(
      [[council.buyer, [first]], [panel.chair, [first, second]], [council.buyer, [first, second, third]], [panel.chair, [first]]].map(([who, proposalIds]) =>
        evaluationStep(who as Person, 'decideShortlist', { challengeId, version, proposalIds, reasons: 'The best by the published criteria.' }),
      ),
    );
    const results = answers.map((answer) => answer.codes.join() || answer.userErrors('decideShortlist').join());
    expect(results.filter((result) => result === '')).toHaveLength(1);
    for (const result of results.filter((one) => one !== '')) expect(['CONFLICT', 'WRONG_STAGE']).toContain(result);
    const { rows } = await api.sql.query(
      `select (select count(*)::int from shortlist where challenge_id = $1) as shortlists, (select count(*)::int from solution where challenge_id = $1) as solutions,
         (select count(*)::int from journal_entry where chain = $1 and details ->> 'act' = 'challenge.shortlisted') as entries`,
      [challengeId],
    );
    expect(rows).toEqual([{ shortlists: 1, solutions: [1, 2, 3, 1][results.indexOf('')], entries: 1 }]);
  });

  it('with the same Idempotency-Key get the same answer', async () => {
    const evaluation = await aReadyOne();
    const { challengeId, council } = evaluation;
    const input = { challengeId, version: await versionOf(council.buyer, challengeId), proposalIds: [evaluation.proposals[0]!.id], reasons: 'The best by the published criteria.' };
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => evaluationStep(council.buyer, 'decideShortlist', input, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.done().data))).size).toBe(1);
    expect((await evaluationStep(council.buyer, 'decideShortlist', { ...input, reasons: 'Some other reasons now.' }, key)).errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } }]);
  });

  it('leave no score, agreement or feedback that comes in behind the decision', async () => {
    const evaluation = await aReadyOne();
    (await decide(evaluation, [evaluation.proposals[0]!.id])).done();
    const [{ id: proposalId }, { chair, evaluators }] = [evaluation.proposals[0]!, evaluation.panel];
    const before = (await shortlistOf(evaluation)).at('challenge.ranking');
    expect((await evaluationStep(chair, 'agreeScore', { proposalId, criterionCode: 'IMPACT', value: 0, reason: 'Changed my mind about it.' })).userErrors('agreeScore')).toContain('WRONG_STAGE');
    expect((await evaluationStep(evaluators[0], 'scoreProposal', { proposalId, criterionCode: 'IMPACT', value: 0, reason: 'Changed my mind about it.' })).userErrors('scoreProposal')).toContain('WRONG_STAGE');
    expect((await evaluationStep(chair, 'writeAssessment', { proposalId, strengths: 'None at all, none.', improvements: 'Everything, all of it.' })).userErrors('writeAssessment')).toEqual(['WRONG_STAGE']);
    expect((await decide(evaluation, [proposalId])).userErrors('decideShortlist')).toContain('WRONG_STAGE');
    expect((await shortlistOf(evaluation)).at('challenge.ranking')).toEqual(before);
  });
});

describe('the shortlist of a joint challenge', () => {
  const REQUESTS = `query ($id: ID!) { challenge(id: $id) { stage viewerCan approvalRequests { id gate state problems mayAnswer shortlist { reasons overrideReason entries { label computedRank total position } } } } }`;
  const answer = (who: Pick<Person, 'ask'>, id: string, says = 'APPROVE', reason: string | null = null) =>
    who.ask('mutation ($input: AnswerApprovalRequestInput!) { answerApprovalRequest(input: $input) { approvalRequest { state problems } userErrors { code } } }', { input: { id, says, reason } });
  async function waiting(): Promise<{ evaluation: Evaluation; partner: Awaited<ReturnType<typeof aCouncil>>; request: string }> {
    const [evaluation, partner] = [await aReadyOne(), await aCouncil(api)];
    await api.sql.query(`insert into participation (challenge_id, organisation_id, role) values ($1, $2, 'PARTICIPANT')`, [evaluation.challengeId, partner.id]);
    const asked = (await decide(evaluation, [idsOf(evaluation)[0]])).done();
    expect(asked.at('decideShortlist.challenge.stage')).toBe('EVALUATING');
    const { rows } = await api.sql.query(`select id from approval_request where challenge_id = $1 and state = 'WAITING'`, [evaluation.challengeId]);
    return { evaluation, partner, request: String(rows[0]?.['id']) };
  }

  it('waits for the other councils, shows them the order without names, and is issued to all when they approve', async () => {
    const { evaluation, partner, request } = await waiting();
    const seen = (await partner.approver.ask(REQUESTS, { id: evaluation.challengeId })).done();
    expect(seen.at('challenge.approvalRequests')).toMatchObject([
      { gate: 'SHORTLIST', state: 'WAITING', mayAnswer: true, shortlist: { reasons: 'The best by the published criteria.', overrideReason: null, entries: [{ computedRank: 1, total: '84.00', position: 1 }, { position: null }, { position: null }] } },
      { gate: 'PUBLISH' },
    ]);
    for (const supplier of evaluation.proposals.map((one) => one.supplier)) expect(seen.raw).not.toContain(supplier.id);
    const evaluator = await aMember(api, partner, ['EVALUATOR']);
    expect((await evaluator.ask(REQUESTS, { id: evaluation.challengeId })).done().at('challenge.approvalRequests.0.shortlist')).toBeNull();
    expect((await shortlistOf(evaluation)).at('challenge.shortlist')).toBeNull();
    expect((await decide(evaluation, [idsOf(evaluation)[0]])).userErrors('decideShortlist')).toEqual(['APPROVAL_WAITING']);
    expect((await answer(partner.approver, request)).done().at('answerApprovalRequest.approvalRequest.state')).toBe('PASSED');
    expect((await shortlistOf(evaluation)).at('challenge')).toMatchObject({ stage: 'SHORTLISTED', shortlist: { entries: [{ position: 1 }] } });
  });

  it('is decided anew when a council objects', async () => {
    const { evaluation, partner, request } = await waiting();
    (await answer(partner.approver, request, 'OBJECT', 'The second one should go on as well.')).done();
    expect((await shortlistOf(evaluation)).at('challenge')).toMatchObject({ stage: 'EVALUATING', shortlist: null });
    (await decide(evaluation, idsOf(evaluation).slice(0, 2))).done();
  });

  it('lapses when a score is changed before everybody has answered', async () => {
    const { evaluation, partner, request } = await waiting();
    (await evaluationStep(evaluation.panel.chair, 'agreeScore', { proposalId: idsOf(evaluation)[0], criterionCode: 'IMPACT', value: 2, reason: 'Opened again after a talk.' })).done();
    expect((await answer(partner.approver, request)).done().at('answerApprovalRequest.approvalRequest')).toMatchObject({ state: 'LAPSED', problems: expect.arrayContaining([expect.stringContaining('Decide again')]) });
  });
});
