// Conflicts: what the records show whatever is declared, who steps in for whoever is kept out, and what is declared again later.
import { describe, expect, it } from '@jest/globals';
import { aClosedChallenge, agreeAll, anEvaluation, begin, declare, evaluationStep, type Evaluation, partiesFor, score, scoreAll, scoreAs } from '@moothall/testing/evaluation';
import { aMember, aSupplier } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const SHEET = 'query ($id: ID!) { challenge(id: $id) { scoresheet { status flags { kind name recuses } pastEmployers { name began ended } declarations { party name kind } items { recused proposal { id label organisation { id } } cells { value } } } } }';
const FLAGS = 'query ($id: ID!) { challenge(id: $id) { slug conflictFlags { kind name proposals recuses person { id } } panelCover { scorers sent needed isShort proposal { id } } panel { status person { id } stepsInFor { id title } } } }';
const ASSESSMENT = 'query ($id: ID!) { challenge(id: $id) { slug conflictAssessment { declarations { name kind note mitigation person { id } } flags { kind name } laterParties { name reason } } } }';

const sheetOf = async (who: Pick<Person, 'ask'>, { challengeId: id }: Evaluation) => (await who.ask(SHEET, { id })).done().at('challenge.scoresheet');
const flagsFor = async (who: Pick<Person, 'ask'>, { challengeId: id }: Evaluation) => (await who.ask(FLAGS, { id })).done();
const withEmployer = async (who: Person, challengeId: string, name: string, note?: string) => {
  const parties = await partiesFor(who, challengeId);
  const declarations = parties.map((one) => ({ party: one.party, kind: 'NONE', ...(one.name === name && note ? { note } : {}) }));
  return evaluationStep(who, 'declareConflict', { challengeId, declarations, pastEmployers: [{ name: `The ${name} Ltd`, began: '2019-04-01', ended: '2022-09-30' }] });
};

describe('what the records show', () => {
  it('keeps a member of an organisation out of its proposal, by account or by the same name, whatever they declare', async () => {
    const team = [{ name: 'Hollin Data Co-op Ltd.', role: 'SUBCONTRACTOR', sharePct: 15, does: 'The dashboard.' }];
    const evaluation = await aClosedChallenge(api, close, { proposals: [{ team: [] }, { team }, { team: [] }] });
    const [first, second] = evaluation.panel.evaluators;
    const [mine] = evaluation.proposals;
    await api.sql.query(`insert into membership (id, person_id, organisation_id, roles) values ('mem_same', $1, $2, '{EVALUATOR}')`, [first.id, mine!.supplier.id]);
    const { rows } = await api.sql.query(`insert into organisation (id, slug, name_en, kind) values ('org_' || md5('hollin'), 'hollin', 'The Hollin Data Co-op', 'VCSE') returning id`);
    await api.sql.query(`insert into membership (id, person_id, organisation_id, roles) values ('mem_named', $1, $2, '{EVALUATOR}')`, [second.id, rows[0]?.['id']]);
    expect(await sheetOf(first, evaluation)).toMatchObject({ flags: [{ kind: 'SAME_ORGANISATION', name: mine!.supplier.name, recuses: true }] });
    for (const member of [evaluation.panel.chair, ...evaluation.panel.evaluators]) (await declare(member, evaluation.challengeId)).done();
    (await begin(evaluation)).done();
    const recused = async (who: Person) => ((await sheetOf(who, evaluation)) as { items: { recused: boolean; proposal: { id: string } }[] }).items.filter((one) => one.recused).map((one) => one.proposal.id);
    expect(await recused(first)).toEqual([mine!.id]);
    expect(await recused(second)).toEqual([evaluation.proposals[1]!.id]);
    expect(await recused(evaluation.panel.evaluators[2])).toEqual([]);
    const seen = await flagsFor(evaluation.panel.chair, evaluation);
    // While names are hidden, the chair learns of whom there is a flag and not whose proposal it is.
    expect(seen.list('challenge.conflictFlags')).toEqual(expect.arrayContaining([{ kind: 'SAME_ORGANISATION', name: null, proposals: 1, recuses: true, person: { id: first.id } }]));
    expect(seen.raw).not.toContain(mine!.supplier.name);
    expect((seen.list('challenge.panelCover') as { scorers: number; isShort: boolean }[]).map(({ scorers, isShort }) => [scorers, isShort]).toSorted()).toEqual([[2, true], [2, true], [3, false]]);
    const { rows: entries } = await api.sql.query(`select details::jsonb -> 'data' as data from journal_entry where chain = $1 and details::jsonb ->> 'act' = 'conflict.flagged'`, [evaluation.challengeId]);
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain('Hollin');
    await api.sql.query(`delete from membership where id = any($1)`, [['mem_same', 'mem_named']]);
  });

  it('asks for an answer about a past employer, which is stored with its dates', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { challengeId, panel, proposals } = evaluation;
    const [first] = panel.evaluators;
    const { name } = proposals[0]!.supplier;
    expect((await withEmployer(first, challengeId, name)).at('declareConflict.userErrors')).toMatchObject([{ code: 'FLAG_UNANSWERED' }]);
    expect(await sheetOf(first, evaluation)).toMatchObject({ status: 'PENDING_DECLARATION', pastEmployers: [] });
    (await withEmployer(first, challengeId, name, 'Left four years ago, on good terms.')).done();
    expect(await sheetOf(first, evaluation)).toMatchObject({
      status: 'CLEARED',
      flags: [{ kind: 'PAST_EMPLOYER', name, recuses: false }],
      pastEmployers: [{ name: `The ${name} Ltd`, began: '2019-04-01', ended: '2022-09-30' }],
    });
    const declarations = (await partiesFor(first, challengeId)).map(({ party }) => ({ party, kind: 'NONE' }));
    (await evaluationStep(first, 'declareConflict', { challengeId, declarations, pastEmployers: [] })).done();
    expect(await sheetOf(first, evaluation)).toMatchObject({ flags: [], pastEmployers: [] });
  });

  it('tells buyers and auditors who is on two bids and who pledges, evaluators and the chair never who pledges', async () => {
    const team = [{ name: 'Twice There Ltd', role: 'SUBCONTRACTOR', sharePct: 15, does: 'The dashboard.' }];
    const evaluation = await anEvaluation(api, close, { proposals: [{ team }, { team: [{ ...team[0], name: 'twice there' }] }] });
    const { council, challengeId, panel, proposals } = evaluation;
    const pledger = proposals[0]!.supplier;
    await api.sql.query(`insert into solution (id, slug, challenge_id, proposal_id, position) values ('sol_x', 'x', $1, $2, 1)`, [challengeId, proposals[0]!.id]);
    await api.sql.query(`insert into pledge_round (id, solution_id, challenge_id, target, deadline) values ('rnd_x', 'sol_x', $1, 1, clock_timestamp())`, [challengeId]);
    await api.sql.query(
      `insert into pledge (id, round_id, organisation_id, class, kind, amount, condition, authority, state, person_id) values ('plg_x', 'rnd_x', $1, 'supplier', 'IN_KIND', 1, '{}', 'x', 'OFFERED', $2)`,
      [pledger.id, pledger.admin.id],
    );
    const kinds = async (who: Pick<Person, 'ask'>) => ((await flagsFor(who, evaluation)).at('challenge.conflictFlags') as { kind: string; name: string | null }[] | null)?.map(({ kind, name }) => [kind, name]);
    const both = [['ON_TWO_BIDS', expect.stringMatching(/twice there/i)], ['PLEDGES_AND_BIDS', pledger.name]];
    expect(await kinds(council.buyer)).toEqual(both);
    expect(await kinds(await aMember(api, council, ['AUDITOR']))).toEqual(both);
    expect(await kinds(panel.chair)).toEqual([['ON_TWO_BIDS', null]]);
    const bothHats = await aMember(api, council, ['BUYER', 'EVALUATOR']);
    await api.sql.query(`insert into panel_member (id, challenge_id, person_id, role) values ('pnl_x', $1, $2, 'EVALUATOR')`, [challengeId, bothHats.id]);
    for (const who of [bothHats, panel.evaluators[0], proposals[0]!.supplier.admin, await aPerson(api), aVisitor(api)]) expect(await kinds(who)).toBeUndefined();
  });
});

describe('a substitute', () => {
  it('steps in for whoever is kept out, declares, scores those proposals alone, and is counted', async () => {
    const evaluation = await aClosedChallenge(api, close, { proposals: [{}, {}] });
    const { challengeId, council, panel, proposals } = evaluation;
    for (const member of [panel.chair, ...panel.evaluators.slice(1)]) (await declare(member, challengeId)).done();
    (await declare(panel.evaluators[0], challengeId, [proposals[0]!.supplier.name])).done();
    (await begin(evaluation)).done();
    const stranger = await aMember(api, council, ['EVALUATOR']);
    const input = { challengeId, email: stranger.email };
    for (const who of [panel.evaluators[0], await aPerson(api), proposals[0]!.supplier.admin]) expect((await evaluationStep(who, 'appointSubstitute', input)).codes).not.toEqual([]);
    (await evaluationStep(panel.chair, 'appointSubstitute', input, 'once')).done();
    (await evaluationStep(panel.chair, 'appointSubstitute', input, 'once')).done();
    expect((await evaluationStep(panel.chair, 'appointSubstitute', input)).userErrors('appointSubstitute')).toEqual(['ALREADY_ON_PANEL', 'NOTHING_TO_SCORE'].slice(0, 1));
    (await declare(stranger, challengeId)).done();
    const sheet = (await sheetOf(stranger, evaluation)) as { items: { proposal: { id: string; organisation: unknown } }[] };
    expect(sheet.items).toMatchObject([{ recused: false, proposal: { id: proposals[0]!.id, organisation: null } }]);
    expect((await score(stranger, proposals[1]!.id, 'IMPACT', 3)).userErrors('scoreProposal')).toEqual(['NOT_ASSIGNED']);
    expect((await stranger.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id: proposals[1]!.id })).at('proposal')).toBeNull();
    for (const code of evaluation.criteria) (await score(stranger, proposals[0]!.id, code, 4)).done();
    (await evaluationStep(stranger, 'sendScores', { challengeId })).done();
    expect((await flagsFor(panel.chair, evaluation)).list('challenge.panelCover')).toEqual(
      expect.arrayContaining([{ scorers: 3, sent: 1, needed: 3, isShort: false, proposal: { id: proposals[0]!.id } }, { scorers: 3, sent: 0, needed: 3, isShort: false, proposal: { id: proposals[1]!.id } }]),
    );
  });

  it('does not step in before scoring, after the panel has agreed, for nobody, or as an auditor', async () => {
    const closed = await aClosedChallenge(api, close);
    const { council, challengeId } = closed;
    const stranger = await aMember(api, council, ['EVALUATOR']);
    const appoint = (change: object = {}) => evaluationStep(council.buyer, 'appointSubstitute', { challengeId, email: stranger.email, scoresAll: true, ...change });
    expect((await appoint()).userErrors('appointSubstitute')).toEqual(['WRONG_STAGE']);
    for (const member of [closed.panel.chair, ...closed.panel.evaluators]) (await declare(member, challengeId)).done();
    (await begin(closed)).done();
    expect((await appoint({ scoresAll: false })).userErrors('appointSubstitute')).toEqual(['NOTHING_TO_SCORE']);
    expect((await appoint({ scoresAll: false, proposalIds: ['prp_none'] })).userErrors('appointSubstitute')).toEqual(['UNKNOWN_PROPOSAL']);
    expect((await appoint({ email: (await aPerson(api)).email })).userErrors('appointSubstitute')).toEqual(['NO_SUCH_PERSON']);
    expect((await appoint({ email: (await aMember(api, council, ['AUDITOR'])).email })).userErrors('appointSubstitute')).toEqual(['HAS_SEEN_NAMES']);
    await scoreAll(closed);
    await agreeAll(closed);
    expect((await appoint()).userErrors('appointSubstitute')).toEqual(['SCORES_AGREED']);
  });
});

describe('somebody who is found to take part later', () => {
  it('is declared on by everybody again, while saved and sent scores stay', async () => {
    const evaluation = await anEvaluation(api, close);
    const { challengeId, council, panel, proposals } = evaluation;
    const [first, second] = panel.evaluators;
    const { id } = proposals[0]!;
    await scoreAs(evaluation, 0);
    (await score(second, id, 'IMPACT', 2)).done();
    const supplier = await aSupplier(api);
    const name = (who: Pick<Person, 'ask'>, change: object = {}) => evaluationStep(who, 'nameParty', { proposalId: id, name: supplier.name, reason: 'It stands on the invoice of the trial.', ...change });
    for (const who of [first, await aPerson(api), proposals[0]!.supplier.admin]) expect((await name(who)).codes).not.toEqual([]);
    expect((await name(council.buyer, { name: ' ', reason: 'short' })).userErrors('nameParty')).toEqual(['NAME_MISSING', 'REASON_MISSING']);
    (await name(council.buyer)).done();
    const panelNow = (await flagsFor(panel.chair, evaluation)).list('challenge.panel') as { status: string }[];
    expect(panelNow.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'PENDING_DECLARATION'));
    expect((await score(second, id, 'IMPACT', 3)).userErrors('scoreProposal')).toEqual(['NOT_DECLARED']);
    expect((await second.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id })).at('proposal')).toBeNull();
    expect(await sheetOf(second, evaluation)).toMatchObject({ declarations: expect.arrayContaining([{ party: supplier.id, name: supplier.name, kind: null }]), items: [] });
    (await declare(second, challengeId)).done();
    expect(await sheetOf(second, evaluation)).toMatchObject({ status: 'IN_PROGRESS', items: [{ cells: expect.arrayContaining([{ value: 2 }]) }] });
    (await declare(first, challengeId)).done();
    expect(await sheetOf(first, evaluation)).toMatchObject({ status: 'SENT' });
  });
});

describe('the conflicts assessment', () => {
  it('says who declared what about whom and what was done, to buyers and auditors alone, as a page and a file', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { council, challengeId, panel, proposals } = evaluation;
    const [first] = panel.evaluators;
    (await declare(first, challengeId, [proposals[0]!.supplier.name])).done();
    (await evaluationStep(council.buyer, 'nameParty', { proposalId: proposals[0]!.id, name: '=Odd & Sons', reason: 'It stands on the invoice of the trial.' })).done();
    const auditor = await aMember(api, council, ['AUDITOR']);
    const seen = (await auditor.ask(ASSESSMENT, { id: challengeId })).done();
    expect(seen.at('challenge.conflictAssessment')).toMatchObject({
      declarations: expect.arrayContaining([{ name: proposals[0]!.supplier.name, kind: 'PROFESSIONAL', note: 'Worked there until last spring.', mitigation: 'KEPT_OUT', person: { id: first.id } }]),
      laterParties: [{ name: '=Odd & Sons', reason: 'It stands on the invoice of the trial.' }],
    });
    const slug = seen.text('challenge.slug');
    const file = async (who: Person | null) => fetch(`${api.address}/data/conflicts.csv?challenge=${slug}`, { headers: who?.browser.credentials ?? {} });
    const csv = await (await file(auditor)).text();
    expect(csv).toContain('PROFESSIONAL,direct,Worked there until last spring.');
    expect(csv).toContain("'=Odd & Sons");
    for (const who of [panel.chair, first, proposals[0]!.supplier.admin]) {
      expect((await who.ask(ASSESSMENT, { id: challengeId })).at('challenge.conflictAssessment')).toBeNull();
      expect((await file(who)).status).toBe(404);
    }
    expect((await aVisitor(api).ask(ASSESSMENT, { id: challengeId })).at('challenge.conflictAssessment')).toBeNull();
    expect((await file(null)).status).toBe(404);
  });
});

describe('a text that names who wrote it', () => {
  const NAMES = 'query ($id: ID!) { proposal(id: $id) { namesInText { field found kind } } }';

  it('warns its own organisation of the words, and tells the chair only in which answer they stand', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{ change: 'HOLLIN DATA Co-op maps it.', approach: 'Ask jo@firm.example.', evidence: 'Two trials.' }] });
    const { panel, proposals, council } = evaluation;
    const { id, supplier } = proposals[0]!;
    const namesFor = async (who: Pick<Person, 'ask'>) => (await who.ask(NAMES, { id })).done().at('proposal.namesInText');
    expect(await namesFor(supplier.admin)).toEqual([
      { field: 'approach', found: 'jo@firm.example', kind: 'EMAIL' },
      { field: 'change', found: 'HOLLIN DATA Co-op', kind: 'NAME' },
    ]);
    expect(await namesFor(panel.chair)).toEqual([{ field: 'approach', found: null, kind: 'EMAIL' }, { field: 'change', found: null, kind: 'NAME' }]);
    expect(await namesFor(panel.evaluators[0])).toBeNull();
    expect(await namesFor(await aMember(api, council, ['AUDITOR']))).toEqual([{ field: 'approach', found: null, kind: 'EMAIL' }, { field: 'change', found: null, kind: 'NAME' }]);
  });
});
