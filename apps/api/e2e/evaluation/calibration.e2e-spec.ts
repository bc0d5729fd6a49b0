// The sample comes first, and until all is sent nothing that anybody else can ask depends on what a scorer has saved.
import { describe, expect, it } from '@jest/globals';
import { aClosedChallenge, anEvaluation, begin, declare, evaluationStep, type Evaluation, score, versionOf } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { schemaOf } from '../setup/printed-schema.ts';
import { useApi } from '../setup/start-api.ts';
import { everythingOf } from './everything.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const CALIBRATION = `query ($id: ID!) { challenge(id: $id) { calibration { state size waitingFor hasSent proposals { id label title }
  cells { spread median values criterion { code } proposal { id } } severities { difference evaluator { id } } } scoresheet { status items { proposal { id title } cells { value } } } } }`;
const see = async (who: Pick<Person, 'ask'>, { challengeId: id }: Evaluation) => (await who.ask(CALIBRATION, { id })).done();

async function aSample(size: number | undefined, sample?: (evaluation: Evaluation) => string[]): Promise<Evaluation> {
  const evaluation = await aClosedChallenge(api, close, { proposals: [{}, {}, {}] });
  const { council, challengeId, panel } = evaluation;
  for (const member of [panel.chair, ...panel.evaluators]) (await declare(member, challengeId)).done();
  const version = await versionOf(council.buyer, challengeId);
  (await evaluationStep(council.buyer, 'beginEvaluation', { challengeId, version, sampleSize: size, sample: sample?.(evaluation) })).done();
  return evaluation;
}

describe('a sample', () => {
  it('is scored alone, talked about by its spread, changed afterwards with both versions kept, and then the rest opens', async () => {
    const evaluation = await aSample(undefined, ({ proposals }) => [proposals[1]!.id]);
    const { challengeId, panel, proposals, criteria, council } = evaluation;
    const [sampled, other] = [proposals[1]!.id, proposals[0]!.id];
    const [first] = panel.evaluators;
    expect((await see(first, evaluation)).at('challenge')).toMatchObject({
      calibration: { state: 'SCORING', size: 1, waitingFor: 3, hasSent: false, cells: null, severities: null, proposals: [{ id: sampled }] },
      scoresheet: { items: [{ proposal: { id: sampled } }] },
    });
    expect((await first.ask('query ($id: ID!) { proposal(id: $id) { title } }', { id: other })).at('proposal')).toBeNull();
    expect((await score(first, other, 'IMPACT', 3)).userErrors('scoreProposal')).toEqual(['SAMPLE_FIRST']);
    expect((await evaluationStep(first, 'sendSample', { challengeId })).userErrors('sendSample')).toEqual(['SCORE_MISSING', 'SCORE_MISSING']);
    for (const [index, evaluator] of panel.evaluators.entries()) {
      for (const code of criteria) (await score(evaluator, sampled, code, code === 'IMPACT' ? index * 2 : 3)).done();
      expect((await see(panel.chair, evaluation)).at('challenge.calibration')).toMatchObject({ state: 'SCORING', waitingFor: 3 - index, cells: null, severities: null });
      expect((await evaluationStep(panel.chair, 'openRest', { challengeId })).userErrors('openRest')).toEqual(['SAMPLE_NOT_SENT']);
      (await evaluationStep(evaluator, 'sendSample', { challengeId }, `sample-${index}`)).done();
      (await evaluationStep(evaluator, 'sendSample', { challengeId }, `sample-${index}`)).done();
    }
    expect((await evaluationStep(first, 'sendSample', { challengeId })).userErrors('sendSample')).toEqual(['ALREADY_SENT']);
    expect((await score(first, sampled, 'IMPACT', 5)).userErrors('scoreProposal')).toEqual(['SAMPLE_SENT']);
    expect((await evaluationStep(first, 'sendScores', { challengeId })).userErrors('sendScores')).toContain('SAMPLE_FIRST');
    const seen = await see(panel.chair, evaluation);
    expect(seen.at('challenge.calibration')).toMatchObject({
      state: 'TALKING',
      cells: [{ spread: 4, median: 2, values: [0, 2, 4], criterion: { code: 'IMPACT' }, proposal: { id: sampled } }, { spread: 0, median: 3, values: [3, 3, 3] }],
      severities: [{ difference: -1, evaluator: { id: first.id } }, { difference: 0 }, { difference: 1, evaluator: { id: panel.evaluators[2].id } }],
    });
    for (const who of [first, council.buyer]) expect((await see(who, evaluation)).at('challenge.calibration')).toMatchObject({ state: 'TALKING', cells: null, severities: null });
    for (const who of [await aPerson(api), aVisitor(api), proposals[0]!.supplier.admin]) expect((await see(who, evaluation)).at('challenge.calibration')).toBeNull();
    for (const who of [first, council.buyer]) expect((await evaluationStep(who, 'openRest', { challengeId })).codes).not.toEqual([]);
    (await evaluationStep(panel.chair, 'openRest', { challengeId })).done();
    expect((await evaluationStep(panel.chair, 'openRest', { challengeId })).userErrors('openRest')).toEqual(['NO_SAMPLE']);
    (await score(first, sampled, 'IMPACT', 3, 'The panel made it plain that this is usual.')).done();
    (await score(first, other, 'IMPACT', 3)).done();
    expect((await see(first, evaluation)).list('challenge.scoresheet.items')).toHaveLength(3);
    const { rows } = await api.sql.query(
      `select s.value, b.value as before from score s join sample_score b using (proposal_id, person_id, criterion_code) where s.person_id = $1 and s.criterion_code = 'IMPACT'`,
      [first.id],
    );
    expect(rows).toEqual([{ value: 3, before: 0 }]);
    await expect(api.sql.query('set role moothall_app')).resolves.toBeDefined();
    await expect(api.sql.query('update sample_score set value = 5')).rejects.toThrow(/permission denied/);
    await api.sql.query('reset role');
  });

  it('can be the ones that were sent earliest, is at most three and never all, and names no stranger', async () => {
    const evaluation = await aSample(2);
    const { rows } = await api.sql.query('select id from proposal where challenge_id = $1 order by submitted_at limit 2', [evaluation.challengeId]);
    expect((await see(evaluation.panel.chair, evaluation)).list('challenge.calibration.proposals')).toMatchObject(rows.map((row) => ({ id: row['id'] })));
    const other = await aClosedChallenge(api, close, { proposals: [{}, {}] });
    const { council, challengeId, panel } = other;
    for (const member of [panel.chair, ...panel.evaluators]) (await declare(member, challengeId)).done();
    const version = await versionOf(council.buyer, challengeId);
    const tryOut = async (how: object) => (await evaluationStep(council.buyer, 'beginEvaluation', { challengeId, version, ...how })).userErrors('beginEvaluation');
    expect(await tryOut({ sampleSize: 2 })).toEqual(['SAMPLE_TOO_LARGE']);
    expect(await tryOut({ sample: [evaluation.proposals[0]!.id] })).toEqual(['UNKNOWN_PROPOSAL']);
    (await begin(other)).done();
    expect((await see(panel.chair, other)).at('challenge.calibration')).toBeNull();
    expect((await evaluationStep(panel.evaluators[0], 'sendSample', { challengeId })).userErrors('sendSample')).toEqual(['NO_SAMPLE']);
  });
});

describe('what a scorer has saved', () => {
  it('changes no answer that anybody else gets to anything in the schema, until all have sent', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const { council, panel, proposals, criteria, challengeId } = evaluation;
    const [scorer, colleague] = panel.evaluators;
    const others = { colleague, chair: panel.chair, buyer: council.buyer, auditor: await aMember(api, council, ['AUDITOR']), supplier: proposals[0]!.supplier.admin };
    const documents = everythingOf(schemaOf(api.app));
    const begun = Date.now() - 1;
    const answers = async () => {
      const found = new Map<string, string>();
      for (const [name, who] of Object.entries(others)) {
        for (const [index, document] of documents.entries()) {
          const answer = await who.ask(document, { challenge: challengeId, proposal: proposals[0]!.id });
          expect(answer.codes.filter((code) => code !== 'NOT_FOUND' && code !== 'UNAUTHENTICATED' && code !== 'FORBIDDEN')).toEqual([]);
          // A report says when it was drawn up, and a session when it was seen last: that is this question itself.
          found.set(`${name} ${index}`, JSON.stringify(answer.data).replace(/"(?:at|lastSeenAt)":"([^"]+)"/g, (text, at) => (Date.parse(String(at)) >= begun ? '"at":"now"' : text)));
        }
      }
      return found;
    };
    const giveAll = async (value: number) => {
      for (const { id } of proposals) for (const code of criteria) (await score(scorer, id, code, value, `A secret reason for ${value}.`)).done();
    };
    const entries = async () => (await api.sql.query('select count(*)::int as n from journal_entry where chain = $1', [challengeId])).rows[0]?.['n'];
    const [before, recorded] = [await answers(), await entries()];
    await giveAll(5);
    const after = await answers();
    expect(await entries()).toBe(recorded);
    expect([...after].filter(([key, text]) => before.get(key) !== text).map(([key, text]) => [key, ...firstDifference(before.get(key) ?? '', text)])).toEqual([]);
    expect([...after.values()].join()).not.toContain('A secret reason');
    // The same questions do find it for the scorer, so they would find a leak.
    const own = await Promise.all(documents.map(async (document) => (await scorer.ask(document, { challenge: challengeId, proposal: proposals[0]!.id })).raw));
    expect(own.join()).toContain('A secret reason for 5.');
  });
});

/** Around the first place where two answers differ, so that a leak is seen and not only felt. */
function firstDifference(one: string, other: string): [string, string] {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 60);
  return [around(one), around(other)];
}
