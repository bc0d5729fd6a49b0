// Moderation together: opened again with a reason, handed to an approver, told to the slower of two, and seen live by whoever is present.
import { describe, expect, it } from '@jest/globals';
import { isRecord, listen } from '@moothall/testing/asking';
import { agreeAll, anEvaluation, aRankedEvaluation, decide, evaluationStep, type Evaluation, scoreAll } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { PanelPresence } from '../../src/evaluation/panel-presence.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const CELLS = `query ($id: ID!) { challenge(id: $id) { stage ranking { complete } moderation { agreedCount
  cells { state version agreed { value by { id } } criterion { code } proposal { id title organisation { id } } steps { version kind value reason by { id } } } } } }`;
interface Cell {
  readonly state: string;
  readonly version: number;
  readonly agreed: { value: number } | null;
  readonly criterion: { code: string };
  readonly proposal: { id: string };
  readonly steps: readonly { kind: string; value: number | null }[];
}

const ask = async (who: Pick<Person, 'ask'>, { challengeId: id }: Evaluation) => (await who.ask(CELLS, { id })).done();
const cellsFor = async (who: Pick<Person, 'ask'>, evaluation: Evaluation) => ((await ask(who, evaluation)).at('challenge.moderation') as { cells: Cell[] } | null)?.cells;
const impact = async (evaluation: Evaluation) => (await cellsFor(evaluation.panel.chair, evaluation))?.find((one) => one.criterion.code === 'IMPACT');
const cellStep = ({ panel, proposals }: Evaluation, verb: string, change: object = {}, who: Pick<Person, 'ask'> = panel.chair, key?: string) =>
  evaluationStep(who, verb, { proposalId: proposals[0]!.id, criterionCode: 'IMPACT', reason: 'As the panel has talked it over.', ...change }, key);

async function scored(): Promise<Evaluation> {
  const evaluation = await anEvaluation(api, close);
  await scoreAll(evaluation, [{ IMPACT: [1, 3, 4] }]);
  return evaluation;
}

describe('an agreed score', () => {
  it('is opened again with a reason of its own, which is a version of its own, and ranks nothing until it is agreed anew', async () => {
    const evaluation = await scored();
    await agreeAll(evaluation);
    expect((await cellStep(evaluation, 'reopenScore', { reason: 'short' })).userErrors('reopenScore')).toEqual(['REASON_MISSING']);
    (await cellStep(evaluation, 'reopenScore', {}, undefined, 'again')).done();
    (await cellStep(evaluation, 'reopenScore', {}, undefined, 'again')).done();
    expect((await cellStep(evaluation, 'reopenScore')).userErrors('reopenScore')).toEqual(['NOT_AGREED']);
    expect(await impact(evaluation)).toMatchObject({ state: 'UNDER_MODERATION', version: 2, agreed: null, steps: [{ version: 2, kind: 'REOPENED', value: null }, { version: 1, kind: 'AGREED' }] });
    expect((await ask(evaluation.panel.chair, evaluation)).at('challenge.ranking')).toBeNull();
    const tasks = async () => (await evaluation.panel.chair.ask('{ viewer { tasks { kind challenge { id } } } }')).list('viewer.tasks');
    expect(await tasks()).toContainEqual({ kind: 'AGREE_SCORES', challenge: { id: evaluation.challengeId } });
    (await cellStep(evaluation, 'agreeScore', { value: 3, reason: '' })).done();
    expect(await tasks()).toContainEqual({ kind: 'DECIDE_SHORTLIST', challenge: { id: evaluation.challengeId } });
    expect((await ask(evaluation.panel.chair, evaluation)).at('challenge.ranking')).toEqual({ complete: true });
    expect((await cellStep(evaluation, 'agreeScore', { value: 3, reason: '' })).userErrors('agreeScore')).toEqual(['REASON_MISSING']);
  });

  it('away from the median has a reason that no scorer wrote', async () => {
    const evaluation = await scored();
    const copied = await cellStep(evaluation, 'agreeScore', { value: 4, reason: ' it says so on its  second page. ' });
    expect(copied.at('agreeScore.userErrors')).toMatchObject([{ code: 'REASON_NOT_OWN', path: ['reason'] }]);
    (await cellStep(evaluation, 'agreeScore', { value: 3, reason: 'It says so on its second page.' })).done();
  });

  it('is recorded once for each version that was read, and the slower is told the current one', async () => {
    const evaluation = await scored();
    const answers = await Promise.all([1, 2, 4, 5].map((value) => cellStep(evaluation, 'agreeScore', { value, version: 0 })));
    expect(answers.filter((one) => one.errors.length === 0)).toHaveLength(1);
    for (const one of answers.filter(({ errors }) => errors.length > 0)) expect(one.errors).toMatchObject([{ extensions: { code: 'CONFLICT', currentVersion: 1 } }]);
    expect(await impact(evaluation)).toMatchObject({ version: 1, state: 'AGREED' });
    for (const verb of ['reopenScore', 'escalateScore']) expect((await cellStep(evaluation, verb, { version: 0 })).codes).toEqual(['CONFLICT']);
  });

  it('is opened and handed on by the chair alone, and not once the shortlist is issued', async () => {
    const evaluation = await aRankedEvaluation(api, close);
    const { panel, council, proposals } = evaluation;
    for (const verb of ['reopenScore', 'escalateScore']) {
      expect((await cellStep(evaluation, verb, {}, panel.evaluators[0])).codes).toEqual(['FORBIDDEN']);
      for (const who of [council.buyer, proposals[0]!.supplier.admin, await aPerson(api)]) expect((await cellStep(evaluation, verb, {}, who)).codes).toEqual(['NOT_FOUND']);
      expect((await cellStep(evaluation, verb, {}, aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
      expect((await cellStep(evaluation, verb, { criterionCode: 'PRICE' })).userErrors(verb)).toEqual(['UNKNOWN_CELL']);
    }
    (await decide(evaluation, [proposals[0]!.id])).done();
    expect((await cellStep(evaluation, 'reopenScore')).userErrors('reopenScore')).toEqual(['WRONG_STAGE']);
  });
});

describe('a score that is handed on', () => {
  it('is read and settled by an approver without an interest, and by nobody else meanwhile', async () => {
    const evaluation = await scored();
    const { council, panel, challengeId, proposals } = evaluation;
    expect(await cellsFor(council.approver, evaluation)).toBeUndefined();
    (await cellStep(evaluation, 'escalateScore', { reason: 'Two of us read the trial otherwise.' })).done();
    expect((await cellStep(evaluation, 'escalateScore')).userErrors('escalateScore')).toEqual(['ESCALATED']);
    expect((await cellStep(evaluation, 'agreeScore', { value: 3 })).userErrors('agreeScore')).toEqual(['ESCALATED']);
    expect(await cellsFor(council.approver, evaluation)).toMatchObject([{ state: 'ESCALATED', version: 1, criterion: { code: 'IMPACT' }, proposal: { title: expect.any(String), organisation: null } }]);
    const settle = (who: Pick<Person, 'ask'>, change: object = {}) => cellStep(evaluation, 'settleScore', { value: 3.5, hasNoInterest: true, reason: 'The trial was half as long.', ...change }, who);
    expect((await settle(council.approver, { hasNoInterest: false })).userErrors('settleScore')).toEqual(['HAS_INTEREST']);
    expect((await settle(council.approver, { value: 6, reason: 'short' })).userErrors('settleScore')).toEqual(['NOT_ON_SCALE', 'REASON_MISSING']);
    expect((await settle(council.approver, { criterionCode: 'DELIVER' })).userErrors('settleScore')).toEqual(['NOT_ESCALATED']);
    for (const who of [panel.chair, await aMember(api, council, ['BUYER']), proposals[0]!.supplier.admin, await aPerson(api)]) expect((await settle(who)).codes).toEqual(['NOT_FOUND']);
    const partial = await aMember(api, council, ['APPROVER']);
    await api.sql.query(`insert into membership (id, person_id, organisation_id, roles) values ('mem_partial', $1, $2, '{PROPOSER}')`, [partial.id, proposals[0]!.supplier.id]);
    expect((await settle(partial)).userErrors('settleScore')).toEqual(['HAS_INTEREST']);
    (await settle(council.approver)).done();
    expect(await impact(evaluation)).toMatchObject({ state: 'AGREED', version: 2, agreed: { value: 3.5, by: { id: council.approver.id } } });
    expect(await cellsFor(council.approver, evaluation)).toBeUndefined();
    (await cellStep(evaluation, 'reopenScore')).done();
    const { rows } = await api.sql.query(`select details ->> 'act' as act, details -> 'data' as data from journal_entry where chain = $1 and details ->> 'act' like 'score.%' order by seq`, [challengeId]);
    expect(rows.map((row) => row['act'])).toEqual(['score.escalated', 'score.settled', 'score.reopened']);
    expect(JSON.stringify(rows)).not.toContain('half as long');
  });
});

describe('whoever looks at a moderation', () => {
  const WATCH = 'subscription ($id: ID!) { moderationChanged(challengeId: $id) { present { id } challenge { moderation { agreedCount } } } }';
  const watch = (who: Person, { challengeId }: Evaluation) => listen(api.address, WATCH, { id: challengeId }, who.browser.credentials);
  /** Waits for the change that holds; each next one is awaited with the patience of the listener. */
  const until = async (listener: Awaited<ReturnType<typeof listen>>, holds: (change: { present: { id: string }[]; challenge: { moderation: { agreedCount: number } | null } }) => boolean) => {
    for (;;) {
      const message = await listener.next();
      if (!isRecord(message) || !isRecord(message['payload']) || !isRecord(message['payload']['data'])) throw new Error(`Refused: ${JSON.stringify(message)}`);
      if (holds(message['payload']['data']['moderationChanged'] as never)) return;
    }
  };

  it('sees who else is there, each change within three seconds, and who leaves', async () => {
    const evaluation = await scored();
    const { panel, council } = evaluation;
    const chair = await watch(panel.chair, evaluation);
    await until(chair, ({ present }) => present.length === 1);
    const buyer = await watch(council.buyer, evaluation);
    for (const one of [chair, buyer]) await until(one, ({ present }) => present.map(({ id }) => id).join() === [panel.chair.id, council.buyer.id].join());
    const begun = performance.now();
    (await cellStep(evaluation, 'agreeScore', { value: 3 })).done();
    await until(buyer, ({ challenge }) => challenge.moderation?.agreedCount === 1);
    expect(performance.now() - begun).toBeLessThan(3_000);
    chair.close();
    await until(buyer, ({ present }) => present.map(({ id }) => id).join() === council.buyer.id);
    buyer.close();
  });

  it('counts those who look at it through another process, until that one falls silent', async () => {
    const evaluation = await scored();
    const { panel, council, challengeId } = evaluation;
    const chair = await watch(panel.chair, evaluation);
    await until(chair, ({ present }) => present.length === 1);
    await api.sql.query(`insert into panel_presence (visit, challenge_id, person_id) values ('vis_z', $1, $2)`, [challengeId, council.buyer.id]);
    await api.sql.query(`select pg_notify('panel', $1)`, [challengeId]);
    await until(chair, ({ present }) => present.length === 2);
    await api.sql.query(`update panel_presence set seen_at = seen_at - interval '1 minute' where visit = 'vis_z'`);
    await api.sql.query(`select pg_notify('panel', $1)`, [challengeId]);
    await until(chair, ({ present }) => present.length === 1);
    chair.close();
  });

  it('is nobody who may not read it', async () => {
    const evaluation = await scored();
    for (const who of [evaluation.panel.evaluators[0], evaluation.proposals[0]!.supplier.admin, await aPerson(api)]) {
      const listener = await watch(who, evaluation);
      await expect(until(listener, () => true)).rejects.toThrow(/NOT_FOUND/);
      listener.close();
    }
    expect(await api.app.get(PanelPresence).present(evaluation.challengeId)).toEqual([]);
  });
});
