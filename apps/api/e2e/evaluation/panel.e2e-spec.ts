// The panel: who may judge, what they declare before anything is shown, and what must be true before evaluation begins.
import { describe, expect, it } from '@jest/globals';
import { aDraft, anApprovedChallenge, anOpenChallenge } from '@moothall/testing/challenges';
import { aClosedChallenge, appoint, appointAll, begin, declare, evaluationStep, type Evaluation, partiesFor, thePanel, versionOf } from '@moothall/testing/evaluation';
import { aCouncil, aMember, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { theSuppliers } from '@moothall/testing/proposals';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const PANEL = 'query ($id: ID!) { challenge(id: $id) { panel { id role status person { id name } } scoresheet { status declarations { name kind direct note declaredAt } items { scored } } } }';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const seatOf = async ({ council, challengeId }: Evaluation, person: Person) => {
  const panel = (await council.buyer.ask(PANEL, { id: challengeId })).done().list('challenge.panel') as { id: string; status: string; person: { id: string } }[];
  return panel.find((one) => one.person.id === person.id);
};
const remove = async (evaluation: Evaluation, person: Person) => evaluationStep(evaluation.council.buyer, 'removePanelMember', { id: (await seatOf(evaluation, person))?.id, reason: 'Cannot come.' });

describe('appointing', () => {
  it('puts members of the council on the panel, which only the council and the panel see', async () => {
    const council = await theCouncil(api);
    const [panel, { id }] = [await thePanel(api, council), await anOpenChallenge(council)];
    await appointAll(council, id, panel);
    const seen = (await council.buyer.ask(PANEL, { id })).list('challenge.panel');
    expect(seen).toMatchObject([
      { role: 'CHAIR', status: 'PENDING_DECLARATION', person: { id: panel.chair.id } },
      ...panel.evaluators.map((person) => ({ role: 'EVALUATOR', status: 'PENDING_DECLARATION', person: { id: person.id } })),
    ]);
    expect((await panel.chair.ask(PANEL, { id })).list('challenge.panel')).toEqual(seen);
    for (const who of [aVisitor(api), (await aSupplier(api)).admin, await aPerson(api), (await aCouncil(api)).buyer]) {
      expect((await who.ask(PANEL, { id })).at('challenge')).toEqual({ panel: null, scoresheet: null });
    }
  });

  it('takes evaluators of other organisations, and nobody else from outside', async () => {
    const [council, other] = [await theCouncil(api), await aCouncil(api)];
    const { id } = await anOpenChallenge(council);
    const [evaluator, buyer] = [await aMember(api, other, ['EVALUATOR']), await aMember(api, other, ['BUYER'])];
    (await appoint(council, id, { email: evaluator.email.toUpperCase() }, 'EVALUATOR')).done();
    for (const email of [buyer.email, (await aPerson(api)).email, 'nobody@people.example']) {
      expect((await appoint(council, id, { email }, 'EVALUATOR')).at('appointPanelMember.userErrors')).toMatchObject([{ code: 'NO_SUCH_PERSON', path: ['email'] }]);
    }
  });

  it('is refused for a second chair and for somebody who is on the panel', async () => {
    const council = await theCouncil(api);
    const [{ chair, evaluators }, { id }] = [await thePanel(api, council), await anOpenChallenge(council)];
    (await appoint(council, id, chair, 'CHAIR')).done();
    expect((await appoint(council, id, evaluators[0], 'CHAIR')).at('appointPanelMember.userErrors')).toMatchObject([{ code: 'CHAIR_TAKEN', path: ['role'] }]);
    expect((await appoint(council, id, chair, 'EVALUATOR')).at('appointPanelMember.userErrors')).toMatchObject([{ code: 'ALREADY_ON_PANEL', path: ['email'] }]);
  });

  it('of two chairs at the same moment appoints one', async () => {
    const council = await theCouncil(api);
    const [{ evaluators }, { id }] = [await thePanel(api, council), await anOpenChallenge(council)];
    const answers = await Promise.all(evaluators.map((person) => appoint(council, id, person, 'CHAIR')));
    expect(answers.map((answer) => answer.userErrors('appointPanelMember').join()).toSorted()).toEqual(['', 'CHAIR_TAKEN', 'CHAIR_TAKEN']);
  });

  it('waits for the approval of the challenge', async () => {
    const council = await theCouncil(api);
    const { chair } = await thePanel(api, council);
    expect((await appoint(council, (await aDraft(council)).id, chair, 'CHAIR')).userErrors('appointPanelMember')).toEqual(['WRONG_STAGE']);
    expect((await appoint(council, (await anApprovedChallenge(council)).id, chair, 'CHAIR')).userErrors('appointPanelMember')).toEqual([]);
  });

  it('is for buyers of the council that leads, and for its programs with the scope', async () => {
    const council = await theCouncil(api);
    const [{ chair, evaluators }, { id: challengeId }] = [await thePanel(api, council), await anOpenChallenge(council)];
    const input = { challengeId, email: chair.email, role: 'CHAIR' };
    const [reader, writer] = [await aKey(council.admin, council.id, ['evaluations:read']), await aKey(council.admin, council.id, ['evaluations:write'])];
    for (const who of [(await aSupplier(api)).admin, (await aCouncil(api)).buyer, evaluators[0], council.approver, reader]) {
      expect((await evaluationStep(who, 'appointPanelMember', input)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await evaluationStep(aVisitor(api), 'appointPanelMember', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await evaluationStep((await aCouncil(api)).buyer, 'appointPanelMember', { ...input, challengeId: (await anApprovedChallenge(council)).id })).codes).toEqual(['NOT_FOUND']);
    expect((await evaluationStep(writer, 'appointPanelMember', input)).done().at('appointPanelMember.challenge.id')).toBe(challengeId);
  });
});

describe('removing', () => {
  it('takes a member off with a reason, and they can join again', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const [first] = evaluation.panel.evaluators;
    (await declare(first, evaluation.challengeId)).done();
    (await remove(evaluation, first)).done();
    expect((await first.ask(PANEL, { id: evaluation.challengeId })).at('challenge.scoresheet')).toBeNull();
    (await appoint(evaluation.council, evaluation.challengeId, first, 'EVALUATOR')).done();
    expect(await seatOf(evaluation, first)).toMatchObject({ status: 'PENDING_DECLARATION' });
  });

  it('of an evaluator is refused once scoring has begun, and of anybody without a reason, for the absent, and to others', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { council, challengeId, panel } = evaluation;
    const [id, reason] = [(await seatOf(evaluation, panel.chair))?.id, 'Cannot come.'];
    expect((await evaluationStep(council.buyer, 'removePanelMember', { id, reason: '' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await evaluationStep(council.buyer, 'removePanelMember', { id: `pnl_${'0'.repeat(32)}`, reason })).codes).toEqual(['NOT_FOUND']);
    expect((await evaluationStep(panel.chair, 'removePanelMember', { id, reason })).codes).toEqual(['FORBIDDEN']);
    for (const member of [panel.chair, ...panel.evaluators]) (await declare(member, challengeId)).done();
    (await begin(evaluation)).done();
    expect((await remove(evaluation, panel.evaluators[0])).userErrors('removePanelMember')).toEqual(['WRONG_STAGE']);
  });
});

describe('declaring interests', () => {
  it('asks for everybody who takes part in any proposal, by name, and shows nothing else of them', async () => {
    const secret = 'A secret of the trade';
    const team = [{ name: 'Hollin Data Co-op', role: 'PARTNER', does: secret }];
    const evaluation = await aClosedChallenge(api, close, { proposals: [{ title: secret, team }, { summary: secret, team }, { approach: secret, team: [] }] });
    const names = evaluation.proposals.map(({ supplier }) => supplier.name);
    const answer = await evaluation.panel.evaluators[0].ask(PANEL, { id: evaluation.challengeId });
    expect(answer.list('challenge.scoresheet.declarations').map((row) => (row as { name: string }).name)).toEqual([...names, 'Hollin Data Co-op'].toSorted((a, b) => a.localeCompare(b)));
    expect(answer.at('challenge.scoresheet')).toMatchObject({ status: 'PENDING_DECLARATION', items: [] });
    expect(answer.raw).not.toContain(secret);
    for (const { id } of evaluation.proposals) expect(answer.raw).not.toContain(id);
  });

  it('is empty, and refused, before the challenge has closed', async () => {
    const council = await theCouncil(api);
    const [panel, { id: challengeId }] = [await thePanel(api, council), await anOpenChallenge(council)];
    await appointAll(council, challengeId, panel);
    expect(await partiesFor(panel.chair, challengeId)).toEqual([]);
    expect((await evaluationStep(panel.chair, 'declareConflict', { challengeId, declarations: [] })).userErrors('declareConflict')).toEqual(['WRONG_STAGE']);
  });

  it('is refused when somebody is left out, unknown, or an interest is not explained', async () => {
    const { challengeId, panel } = await aClosedChallenge(api, close);
    const [chair, [known]] = [panel.chair, await partiesFor(panel.chair, challengeId)];
    const send = (declarations: readonly object[]) => evaluationStep(chair, 'declareConflict', { challengeId, declarations });
    expect((await send([])).at('declareConflict.userErrors')).toMatchObject([{ code: 'ORGANISATION_MISSING', path: ['declarations', known?.party] }, { code: 'ORGANISATION_MISSING' }]);
    const all = (await partiesFor(chair, challengeId)).map(({ party }) => ({ party, kind: 'NONE' }));
    expect((await send([...all, { party: 'org_unknown', kind: 'NONE' }])).at('declareConflict.userErrors')).toMatchObject([{ code: 'UNKNOWN_PARTY', path: ['declarations', 'org_unknown'] }]);
    for (const interest of [{ kind: 'FINANCIAL' }, { kind: 'FINANCIAL', direct: false }, { kind: 'PERSONAL', note: 'My sister runs it.' }]) {
      const declarations = all.map((one) => (one.party === known?.party ? { ...one, ...interest } : one));
      expect((await send(declarations)).at('declareConflict.userErrors')).toMatchObject([{ code: 'EXPLANATION_MISSING', path: ['declarations', known?.party] }]);
    }
    expect((await send(all)).done().at('declareConflict.scoresheet.status')).toBe('CLEARED');
  });

  it('can be mended until scores are sent, and is read back as it was declared', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { challengeId, panel, proposals } = evaluation;
    (await declare(panel.chair, challengeId, [proposals[0]!.supplier.name])).done();
    expect(await seatOf(evaluation, panel.chair)).toMatchObject({ status: 'RECUSED' });
    const read = await panel.chair.ask(PANEL, { id: challengeId });
    expect(read.list('challenge.scoresheet.declarations')).toContainEqual({
      name: proposals[0]!.supplier.name, kind: 'PROFESSIONAL', direct: true, note: 'Worked there until last spring.', declaredAt: expect.any(String),
    });
    (await declare(panel.chair, challengeId)).done();
    expect(await seatOf(evaluation, panel.chair)).toMatchObject({ status: 'CLEARED' });
  });

  it('keeps members of a proposing organisation from its proposal, whatever they declare', async () => {
    const council = await theCouncil(api);
    const [supplier] = await theSuppliers(api, 1);
    const insider = await aMember(api, supplier, ['EVALUATOR']);
    const evaluation = await aClosedChallenge(api, close, { proposals: [{}, {}] });
    (await appoint(council, evaluation.challengeId, insider, 'EVALUATOR')).done();
    (await declare(insider, evaluation.challengeId)).done();
    const { rows } = await api.sql.query('select proposal_id as id from recusal where person_id = $1', [insider.id]);
    expect(rows).toEqual([{ id: evaluation.proposals[0]!.id }]);
  });

  it('is for the panel only; to others there is none', async () => {
    const { challengeId, council, proposals } = await aClosedChallenge(api, close);
    for (const who of [council.buyer, proposals[0]!.supplier.admin, await aPerson(api)]) {
      expect((await evaluationStep(who, 'declareConflict', { challengeId, declarations: [] })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await evaluationStep(aVisitor(api), 'declareConflict', { challengeId, declarations: [] })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('beginning', () => {
  it('waits for everybody on the panel to declare', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { chair, evaluators } = evaluation.panel;
    for (const member of evaluators) (await declare(member, evaluation.challengeId)).done();
    expect((await begin(evaluation)).at('beginEvaluation.userErrors')).toMatchObject([{ code: 'DECLARATION_MISSING', path: ['panel', chair.id] }]);
    (await declare(chair, evaluation.challengeId)).done();
    expect((await begin(evaluation)).done().at('beginEvaluation.challenge.stage')).toBe('EVALUATING');
  });

  it('waits for three evaluators without a conflict', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { chair, evaluators } = evaluation.panel;
    for (const member of [chair, ...evaluators.slice(1)]) (await declare(member, evaluation.challengeId)).done();
    (await declare(evaluators[0], evaluation.challengeId, [evaluation.proposals[0]!.supplier.name])).done();
    expect((await begin(evaluation)).at('beginEvaluation.userErrors')).toMatchObject([{ code: 'PANEL_TOO_SMALL', path: ['panel'] }]);
    const fourth = await aMember(api, evaluation.council, ['EVALUATOR']);
    (await appoint(evaluation.council, evaluation.challengeId, fourth, 'EVALUATOR')).done();
    (await declare(fourth, evaluation.challengeId)).done();
    expect((await begin(evaluation)).userErrors('beginEvaluation')).toEqual([]);
  });

  it('waits for a chair, without whom no score could ever be agreed', async () => {
    const evaluation = await aClosedChallenge(api, close);
    for (const member of [evaluation.panel.chair, ...evaluation.panel.evaluators]) (await declare(member, evaluation.challengeId)).done();
    (await remove(evaluation, evaluation.panel.chair)).done();
    expect((await begin(evaluation)).at('beginEvaluation.userErrors')).toMatchObject([{ code: 'PANEL_TOO_SMALL', path: ['panel'] }]);
  });

  it('waits for a chair who is free to agree on every proposal', async () => {
    const evaluation = await aClosedChallenge(api, close, { proposals: [{}, {}] });
    for (const member of evaluation.panel.evaluators) (await declare(member, evaluation.challengeId)).done();
    (await declare(evaluation.panel.chair, evaluation.challengeId, [evaluation.proposals[1]!.supplier.name])).done();
    expect((await begin(evaluation)).at('beginEvaluation.userErrors')).toMatchObject([{ code: 'PANEL_TOO_SMALL', path: ['panel', evaluation.panel.chair.id] }]);
  });

  it('is refused without proposals, before the close, twice, and with an old version', async () => {
    const council = await theCouncil(api);
    const [panel, { id: challengeId }] = [await thePanel(api, council), await anOpenChallenge(council)];
    await appointAll(council, challengeId, panel);
    const start = async (version?: number) => evaluationStep(council.buyer, 'beginEvaluation', { challengeId, version: version ?? (await versionOf(council.buyer, challengeId)) });
    expect((await start()).userErrors('beginEvaluation')).toContain('WRONG_STAGE');
    await closeNow(api, challengeId);
    expect((await start()).userErrors('beginEvaluation')).toContain('NO_PROPOSALS');
    expect((await start(1)).codes).toEqual(['CONFLICT']);
  });

  it('happens once when the buyer and the chair press at the same moment', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { chair, evaluators } = evaluation.panel;
    for (const member of [chair, ...evaluators]) (await declare(member, evaluation.challengeId)).done();
    const answers = await Promise.all([evaluation.council.buyer, chair].map((who) => begin(evaluation, who)));
    expect(answers.map((answer) => answer.codes.join() || answer.userErrors('beginEvaluation').join()).toSorted().at(0)).toBe('');
    expect(['CONFLICT', 'WRONG_STAGE']).toContain(answers.map((answer) => answer.codes.join() || answer.userErrors('beginEvaluation').join()).toSorted().at(1));
    const { rows } = await api.sql.query(`select 1 from journal_entry where chain = $1 and details ->> 'act' = 'proposals.opened'`, [evaluation.challengeId]);
    expect(rows).toHaveLength(1);
  });

  it('is for buyers of the council and the chair', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { council, panel, proposals } = evaluation;
    for (const who of [panel.evaluators[0], council.approver, proposals[0]!.supplier.admin, await aPerson(api), await aKey(council.admin, council.id, ['evaluations:read'])]) {
      expect((await begin(evaluation, who)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await begin(evaluation, aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
  });
});
