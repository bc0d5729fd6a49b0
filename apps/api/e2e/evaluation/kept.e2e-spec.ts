// What stays as it was: the published ranking, why somebody left the panel, and a digest of every judgement in the log.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@moothall/domain/journal';
import { aClosedChallenge, anEvaluation, aRankedEvaluation, assessAll, agreeAll, declare, decide, evaluationStep, type Evaluation, issue, scoreAll } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { proposalStep } from '@moothall/testing/proposals';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const SCORES = [{ IMPACT: [5, 5, 5] }, { IMPACT: [4, 4, 4] }];
const RANKING = 'query ($id: ID!) { challenge(id: $id) { ranking { inputsHash rows { rank total proposal { id title } } crossings { sentence } } } }';
const rankingOf = async ({ challengeId }: Evaluation) => (await aVisitor(api).ask(RANKING, { id: challengeId })).done().at('challenge.ranking');
const entryOf = async (challengeId: string, act: string) => {
  const { rows } = await api.sql.query(`select details -> 'data' as data, is_public as "isPublic" from journal_entry where chain = $1 and details ->> 'act' = $2 order by seq`, [challengeId, act]);
  return rows as { data: Record<string, unknown>; isPublic: boolean }[];
};
const digest = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

describe('the published ranking', () => {
  it('stays as it was decided on when the winner withdraws', async () => {
    const evaluation = await aRankedEvaluation(api, close, { proposals: [{ title: 'Winner' }, { title: 'Second' }], scores: SCORES });
    const [winner] = evaluation.proposals;
    (await decide(evaluation, [winner!.id])).done();
    const before = await rankingOf(evaluation);
    const { rows } = await api.sql.query('select version from proposal where id = $1', [winner!.id]);
    (await proposalStep(winner!.supplier.admin, 'withdrawProposal', { id: winner!.id, version: rows[0]?.['version'] })).done();
    expect(before).toMatchObject({ rows: [{ rank: 1, proposal: { title: 'Winner' } }, { rank: 2 }] });
    expect(await rankingOf(evaluation)).toEqual(before);
    expect(await entryOf(evaluation.challengeId, 'challenge.shortlisted')).toMatchObject([{ data: { inputsHash: (before as { inputsHash: string }).inputsHash } }]);
  });

  it('has the same fingerprint wherever its rows lie in the tables', async () => {
    const evaluation = await aRankedEvaluation(api, close, { proposals: [{ title: 'Winner' }, { title: 'Second' }], scores: SCORES });
    (await decide(evaluation, [evaluation.proposals[0]!.id])).done();
    const before = await rankingOf(evaluation);
    for (const table of ['score', 'agreed_score']) {
      const { rows } = await api.sql.query(`select x.ctid::text as at from ${table} x join proposal p on p.id = x.proposal_id where p.challenge_id = $1 order by x.ctid desc`, [evaluation.challengeId]);
      expect(rows.length).toBeGreaterThan(3);
      // A row that is written anew lies behind all others.
      for (const { at } of rows) await api.sql.query(`update ${table} set value = value where ctid = $1::tid`, [at]);
    }
    expect(await rankingOf(evaluation)).toEqual(before);
  });

  it('stays public when the challenge is terminated later, and stays hidden when it was before', async () => {
    const [decided, undecided] = [await aRankedEvaluation(api, close), await aRankedEvaluation(api, close)];
    (await decide(decided, [decided.proposals[0]!.id])).done();
    for (const { council, challengeId } of [decided, undecided]) {
      const version = (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { version } }', { id: challengeId })).whole('challenge.version');
      const input = { id: challengeId, version, reason: { en: 'The money for it was cut.' } };
      (await council.buyer.ask('mutation ($input: StopChallengeInput!) { terminateChallenge(input: $input) { challenge { stage } userErrors { code } } }', { input })).done();
    }
    expect(await rankingOf(decided)).toMatchObject({ rows: [{ rank: 1 }] });
    expect(await rankingOf(undecided)).toBeNull();
  });
});

describe('who leaves the panel', () => {
  it('is kept with the reason and with what they had declared', async () => {
    const { challengeId, council, panel, proposals } = await aClosedChallenge(api, close);
    const [first] = panel.evaluators;
    (await declare(first, challengeId, [proposals[0]!.supplier.name])).done();
    const { rows } = await api.sql.query('select id from panel_member where challenge_id = $1 and person_id = $2', [challengeId, first.id]);
    const seat = rows[0]?.['id'];
    (await evaluationStep(council.buyer, 'removePanelMember', { id: seat, reason: 'Worked for the firm too long.' })).done();
    const left = await api.sql.query('select person_id as "personId", role, reason, removed_by as "removedBy", declarations from panel_departure where id = $1', [seat]);
    expect(left.rows).toEqual([
      {
        personId: first.id, role: 'EVALUATOR', reason: 'Worked for the firm too long.', removedBy: council.buyer.id,
        declarations: expect.arrayContaining([expect.objectContaining({ party: proposals[0]!.supplier.id, kind: 'PROFESSIONAL', note: 'Worked there until last spring.' })]),
      },
    ]);
    const log = await entryOf(challengeId, 'panel.removed');
    expect(log).toEqual([{ isPublic: false, data: { personId: first.id, role: 'EVALUATOR' } }]);
  });
});

describe('the log of a challenge', () => {
  it('binds what was sent, agreed and written by digests, and says none of it', async () => {
    const evaluation = await anEvaluation(api, close);
    const { challengeId, criteria, proposals } = evaluation;
    const proposalId = proposals[0]!.id;
    await scoreAll(evaluation);
    await agreeAll(evaluation);
    await assessAll(evaluation);
    const scores = criteria.toSorted().map((criterionCode) => ({ criterionCode, proposalId, reason: 'It says so on its second page.', value: 3 }));
    const sent = evaluation.panel.evaluators.map(({ id }) => ({ isPublic: false, data: { scores: criteria.length, digest: digest({ personId: id, scores }) } }));
    expect(await entryOf(challengeId, 'scores.sent')).toEqual(expect.arrayContaining(sent));
    const agreed = criteria.map((criterionCode) => ({
      isPublic: false,
      data: { criterionCode, version: 1, digest: digest({ criterionCode, proposalId, reason: 'As the panel has talked it over.', value: null, version: 1 }) },
    }));
    expect(await entryOf(challengeId, 'score.agreed')).toEqual(agreed);
    const written = digest({ improvements: 'Say who mends it in winter.', proposalId, strengths: 'It is tried and cheap.' });
    expect(await entryOf(challengeId, 'assessment.written')).toEqual([{ isPublic: false, data: { digest: written } }]);
  });
});

describe('feedback without a reason', () => {
  it('keeps the shortlist back, also for a proposal that is on it', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const { panel, proposals } = evaluation;
    const [first, second] = [proposals[0]!.id, proposals[1]!.id];
    await scoreAll(evaluation, SCORES);
    await agreeAll(evaluation);
    await assessAll(evaluation);
    const agree = async (who: Person, proposalId: string, reason: string) => {
      (await evaluationStep(who, 'reopenScore', { proposalId, criterionCode: 'DELIVER', reason: 'We look at it again.' })).done();
      return evaluationStep(who, 'agreeScore', { proposalId, criterionCode: 'DELIVER', value: 3, reason });
    };
    for (const id of [first, second]) (await agree(panel.chair, id, ' ')).done();
    const refused = (await decide(evaluation, [first])).list('issueShortlist.userErrors') as { code: string; path: string[] }[];
    expect(refused.map(({ code, path }) => [code, ...path]).toSorted()).toEqual([first, second].toSorted().map((id) => ['SUMMARY_INCOMPLETE', 'proposals', id, 'DELIVER']));
    for (const id of [first, second]) (await agree(panel.chair, id, 'As good as the trial says.')).done();
    expect((await issue(evaluation)).userErrors('issueShortlist')).toEqual([]);
  });

  it('of a buyer is answered with the proposal and what was written', async () => {
    const evaluation = await anEvaluation(api, close);
    await scoreAll(evaluation);
    await agreeAll(evaluation);
    const input = { proposalId: evaluation.proposals[0]!.id, strengths: 'Tried in three winters.', improvements: 'Say who mends it in winter.' };
    const buyer = await aMember(api, evaluation.council, ['BUYER']);
    const answer = await buyer.ask('mutation ($input: WriteAssessmentInput!) { writeAssessment(input: $input) { proposal { id title organisation { id } assessment { strengths } } userErrors { code } } }', { input });
    expect(answer.done().at('writeAssessment.proposal')).toEqual({ id: input.proposalId, title: null, organisation: null, assessment: { strengths: input.strengths } });
  });
});
