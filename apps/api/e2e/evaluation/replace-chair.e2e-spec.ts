// A chair who falls ill, or finds an interest while scores are given, is replaced; what they agreed with an interest does not count.
import { describe, expect, it } from '@jest/globals';
import { anEvaluation, agreeAll, appoint, aRankedEvaluation, assessAll, decide, declare, evaluationStep, type Evaluation, scoreAll } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import type { Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const SEEN = 'query ($id: ID!) { challenge(id: $id) { viewerCan moderation { agreedCount cells { proposal { id } agreed { value } history { value } } } panel { id role person { id } } } }';
const CELL = { value: 4, reason: 'As the panel has talked it over.' };

const remove = async ({ challengeId, council }: Evaluation, { id }: Person) => {
  const panel = (await council.buyer.ask(SEEN, { id: challengeId })).list('challenge.panel') as { id: string; person: { id: string } }[];
  return evaluationStep(council.buyer, 'removePanelMember', { id: panel.find(({ person }) => person.id === id)?.id, reason: 'Fell ill for months.' });
};
const agree = ({ proposals }: Evaluation, chair: Person, place = 0) => evaluationStep(chair, 'agreeScore', { proposalId: proposals[place]!.id, criterionCode: 'IMPACT', ...CELL });
const tasksOf = async (person: Person, challengeId: string) => {
  const tasks = (await person.ask('{ viewer { tasks { kind challenge { id } } } }')).done().list('viewer.tasks') as { kind: string; challenge: { id: string } }[];
  return tasks.filter(({ challenge }) => challenge.id === challengeId).map(({ kind }) => kind);
};

/** Another member of the council takes the chair, and has yet to declare. */
async function anotherChair(evaluation: Evaluation): Promise<Person> {
  const next = await aMember(api, evaluation.council, ['EVALUATOR']);
  (await remove(evaluation, evaluation.panel.chair)).done();
  (await appoint(evaluation.council, evaluation.challengeId, next, 'CHAIR')).done();
  return next;
}

describe('another chair', () => {
  it('declares first, then agrees scores, and what the first one agreed still counts', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const { challengeId, panel } = evaluation;
    await scoreAll(evaluation);
    (await agree(evaluation, panel.chair)).done();
    const next = await anotherChair(evaluation);
    expect((await agree(evaluation, next, 1)).userErrors('agreeScore')).toEqual(['NOT_DECLARED']);
    expect((await next.ask(SEEN, { id: challengeId })).at('challenge.moderation')).toBeNull();
    expect(await tasksOf(next, challengeId)).toContain('DECLARE_CONFLICTS');
    (await declare(next, challengeId)).done();
    (await agree(evaluation, next, 1)).done();
    expect((await next.ask(SEEN, { id: challengeId })).at('challenge.moderation.agreedCount')).toBe(2);
  });

  it('leaves the one before with nothing to read and nothing to do', async () => {
    const evaluation = await anEvaluation(api, close);
    const { challengeId, panel } = evaluation;
    await anotherChair(evaluation);
    expect((await agree(evaluation, panel.chair)).codes).toEqual(['NOT_FOUND']);
    expect((await panel.chair.ask(SEEN, { id: challengeId })).at('challenge.moderation')).toBeNull();
    const { rows } = await api.sql.query('select 1 from proposal_reader r join proposal p on p.id = r.proposal_id where p.challenge_id = $1 and r.person_id = $2', [challengeId, panel.chair.id]);
    expect(rows).toEqual([]);
  });

  it('cannot be an auditor of the council, who may have read who proposed what, nor a second one', async () => {
    const evaluation = await anEvaluation(api, close);
    const { challengeId, council, panel } = evaluation;
    const [auditor, second] = [await aMember(api, council, ['AUDITOR']), await aMember(api, council, ['EVALUATOR'])];
    expect((await appoint(council, challengeId, second, 'CHAIR')).userErrors('appointPanelMember')).toEqual(['CHAIR_TAKEN']);
    expect((await appoint(council, challengeId, second, 'EVALUATOR')).userErrors('appointPanelMember')).toEqual(['WRONG_STAGE']);
    (await remove(evaluation, panel.chair)).done();
    expect((await appoint(council, challengeId, auditor, 'CHAIR')).userErrors('appointPanelMember')).toEqual(['HAS_SEEN_NAMES']);
  });
});

describe('a chair who finds an interest while scores are given', () => {
  it('agrees and sees no more, and a buyer is asked to appoint another', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const { challengeId, council, panel, proposals } = evaluation;
    await scoreAll(evaluation);
    (await declare(panel.chair, challengeId, [proposals[0]!.supplier.name])).done();
    expect((await agree(evaluation, panel.chair, 1)).userErrors('agreeScore')).toEqual(['RECUSED']);
    expect((await panel.chair.ask(SEEN, { id: challengeId })).at('challenge.moderation')).toBeNull();
    expect(await tasksOf(council.buyer, challengeId)).toContain('REPLACE_CHAIR');
    expect((await council.buyer.ask(SEEN, { id: challengeId })).list('challenge.viewerCan')).toContain('REPLACE_CHAIR');
    (await declare(await anotherChair(evaluation), challengeId)).done();
    expect(await tasksOf(council.buyer, challengeId)).not.toContain('REPLACE_CHAIR');
  });

  it('has agreed nothing on that idea: it is agreed again, and the first version is kept', async () => {
    const evaluation = await aRankedEvaluation(api, close, { proposals: [{}, {}] });
    const { challengeId, criteria, panel, proposals } = evaluation;
    const [touched, free] = [proposals[0]!.id, proposals[1]!.id];
    (await declare(panel.chair, challengeId, [proposals[0]!.supplier.name])).done();
    const next = await anotherChair(evaluation);
    (await declare(next, challengeId)).done();
    expect((await decide(evaluation, [free])).userErrors('proposeShortlist')).toEqual(['RANKING_INCOMPLETE']);
    const read = await next.ask(SEEN, { id: challengeId });
    const cells = read.list('challenge.moderation.cells') as { proposal: { id: string }; agreed: object | null; history: object[] }[];
    expect(read.at('challenge.moderation.agreedCount')).toBe(criteria.length);
    expect(cells.filter(({ proposal }) => proposal.id === touched)).toEqual(criteria.map(() => ({ proposal: { id: touched }, agreed: null, history: [{ value: 3 }] })));
    const again = { ...evaluation, panel: { ...panel, chair: next } };
    await agreeAll(again);
    await assessAll(again);
    expect((await decide(evaluation, [free])).userErrors('issueShortlist')).toEqual([]);
  });
});
