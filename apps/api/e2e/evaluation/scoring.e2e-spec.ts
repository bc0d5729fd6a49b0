// Scoring: each alone and blind, frozen once sent; nobody sees a score, a count or an average before everybody has sent.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aClosedChallenge, anEvaluation, begin, declare, evaluationStep, type Evaluation, score, scoreAll, scoreAs } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const PROPOSAL = 'id label title summary organisation { id name { en } } team { name role does } hiddenBecause profileSent assessment { id } viewerCan';
const SHEET = `query ($id: ID!) { challenge(id: $id) { scoresheet { status sentAt
  items { recused scored totalSoFar cells { criterion { code } value reason savedAt } proposal { ${PROPOSAL} } } } } }`;
/** Every field by which a score could be seen. */
const WATCHED = `query ($id: ID!, $proposal: ID!, $sheet: ID!) {
  challenge(id: $id) { version proposalCount moderation { agreedCount waitingFor { id } cells { spread median scores { value reason } agreed { value } history { value } } }
    ranking { rows { total } } shortlist { id } log(first: 100) { totalCount nodes { act details } } scoresheet { items { scored totalSoFar cells { value reason } } }
    panel { status } proposals { nodes { version state assessment { total } } } }
  ranking(challengeId: $id) { rows { total } }
  proposal(id: $proposal) { version state assessment { total rank } }
  node(id: $sheet) { id }
  viewer { tasks { kind } scoresheets { items { scored totalSoFar } } }
}`;

const api = useApi();
const close = (id: string) => closeNow(api, id);

const sheetOf = async (who: Person, challengeId: string) => (await who.ask(SHEET, { id: challengeId })).done();

describe('an evaluator', () => {
  it('scores criterion by criterion, changes a score, and reads back only what is theirs', async () => {
    const evaluation = await anEvaluation(api, close);
    const [{ id }, [one, two]] = [evaluation.proposals[0]!, evaluation.panel.evaluators];
    (await score(one, id, 'IMPACT', 5)).done();
    (await score(one, id, 'IMPACT', 4, 'On second thoughts a little less.')).done();
    (await score(two, id, 'IMPACT', 1)).done();
    const [item] = (await sheetOf(one, evaluation.challengeId)).list('challenge.scoresheet.items');
    expect(item).toMatchObject({
      recused: false,
      scored: 1,
      totalSoFar: '48.00',
      cells: [
        { criterion: { code: 'IMPACT' }, value: 4, reason: 'On second thoughts a little less.', savedAt: expect.any(String) },
        { criterion: { code: 'DELIVER' }, value: null, reason: null, savedAt: null },
      ],
    });
  });

  it.each([
    ['a score of 6', { value: 6 }, 'NOT_ON_SCALE', 'value'],
    ['a score below nothing', { value: -1 }, 'NOT_ON_SCALE', 'value'],
    ['a reason of nine letters', { reason: 'too short' }, 'REASON_MISSING', 'reason'],
    ['a strange criterion', { criterionCode: 'PRICE' }, 'UNKNOWN_CRITERION', 'criterionCode'],
  ])('cannot give %s', async (_what, change, code, path) => {
    const { panel, proposals } = await theEvaluation();
    const input = { proposalId: proposals[0]!.id, criterionCode: 'IMPACT', value: 3, reason: 'It says so on page two.', ...change };
    expect((await evaluationStep(panel.evaluators[0], 'scoreProposal', input)).at('scoreProposal.userErrors')).toMatchObject([{ code, path: [path] }]);
  });

  it('cannot send before every cell is scored, and is told which are not', async () => {
    const evaluation = await anEvaluation(api, close);
    const [{ id }, [one]] = [evaluation.proposals[0]!, evaluation.panel.evaluators];
    (await score(one, id, 'DELIVER', 2)).done();
    const answer = await evaluationStep(one, 'sendScores', { challengeId: evaluation.challengeId });
    expect(answer.at('sendScores.userErrors')).toMatchObject([{ code: 'SCORE_MISSING', path: ['scores', id, 'IMPACT'] }]);
  });

  it('changes nothing once sent: scores are frozen, and so is the declaration', async () => {
    const evaluation = await anEvaluation(api, close);
    const [{ id }, [one]] = [evaluation.proposals[0]!, evaluation.panel.evaluators];
    await scoreAs(evaluation, 0);
    expect((await score(one, id, 'IMPACT', 5)).userErrors('scoreProposal')).toEqual(['ALREADY_SENT']);
    expect((await evaluationStep(one, 'sendScores', { challengeId: evaluation.challengeId })).userErrors('sendScores')).toEqual(['ALREADY_SENT']);
    expect((await declare(one, evaluation.challengeId)).userErrors('declareConflict')).toEqual(['ALREADY_SENT']);
    expect((await sheetOf(one, evaluation.challengeId)).at('challenge.scoresheet')).toMatchObject({ status: 'SENT', sentAt: expect.any(String), items: [{ cells: [{ value: 3 }, { value: 3 }] }] });
  });

  it('who scores and sends at the same moment leaves no score behind the sending', async () => {
    const evaluation = await anEvaluation(api, close);
    const [{ id }, [one]] = [evaluation.proposals[0]!, evaluation.panel.evaluators];
    for (const code of evaluation.criteria) (await score(one, id, code, 3)).done();
    const [sent, ...rescored] = await Promise.all([evaluationStep(one, 'sendScores', { challengeId: evaluation.challengeId }), ...[1, 2, 4, 5].map((value) => score(one, id, 'IMPACT', value))]);
    expect(sent.userErrors('sendScores')).toEqual([]);
    const { rows } = await api.sql.query(
      `select s.saved_at < m.sent_at as "isBefore" from score s join panel_member m on m.person_id = s.person_id and m.challenge_id = $1 where s.proposal_id = $2`,
      [evaluation.challengeId, id],
    );
    expect(rows).toEqual([{ isBefore: true }, { isBefore: true }]);
    for (const answer of rescored) expect([[], ['ALREADY_SENT']]).toContainEqual(answer.userErrors('scoreProposal'));
  });

  it('is alone in this: chair, buyer, suppliers and strangers cannot score', async () => {
    const { challengeId, council, panel, proposals } = await theEvaluation();
    const { id, supplier } = proposals[0]!;
    expect((await score(panel.chair, id, 'IMPACT', 3)).codes).toEqual(['FORBIDDEN']);
    expect((await evaluationStep(panel.chair, 'sendScores', { challengeId })).codes).toEqual(['FORBIDDEN']);
    for (const who of [council.buyer, council.approver, supplier.admin, await aPerson(api), await aKey(council.admin, council.id, ['evaluations:write'])]) {
      expect((await score(who, id, 'IMPACT', 3)).codes).toEqual(['NOT_FOUND']);
      expect((await evaluationStep(who, 'sendScores', { challengeId })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await score(aVisitor(api), id, 'IMPACT', 3)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await score(await aKey(council.admin, council.id, ['evaluations:read']), id, 'IMPACT', 3)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', scope: 'evaluations:write' } }]);
  });

  it('waits for the beginning', async () => {
    const { challengeId, panel, proposals } = await aClosedChallenge(api, close);
    (await declare(panel.evaluators[0], challengeId)).done();
    expect((await score(panel.evaluators[0], proposals[0]!.id, 'IMPACT', 3)).userErrors('scoreProposal')).toEqual(['WRONG_STAGE']);
    expect((await sheetOf(panel.evaluators[0], challengeId)).at('challenge.scoresheet.items')).toEqual([]);
  });
});

describe('before everybody has sent', () => {
  it('no score, count or average of one evaluator changes what anybody else sees, by any field', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const { challengeId, council, panel, proposals } = evaluation;
    const [one, two, three] = panel.evaluators;
    await scoreAs(evaluation, 1);
    const auditor = await aMember(api, council, ['AUDITOR']);
    const others: readonly Pick<Person, 'ask'>[] = [
      two, three, panel.chair, council.buyer, council.approver, auditor, proposals[0]!.supplier.admin, aVisitor(api),
      await aKey(council.admin, council.id, ['evaluations:read', 'proposals:read', 'challenges:read']),
    ];
    const { rows } = await api.sql.query('select id from panel_member where challenge_id = $1 and person_id = $2', [challengeId, one.id]);
    const look = () => Promise.all(others.map(async (who) => {
      const answer = await who.ask(WATCHED, { id: challengeId, proposal: proposals[0]!.id, sheet: rows[0]?.['id'] });
      return { data: answer.data, errors: answer.errors };
    }));
    const before = await look();
    for (const { id } of proposals) for (const code of evaluation.criteria) (await score(one, id, code, 5, 'canaryreason of evaluator one')).done();
    const after = await look();
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain('canaryreason');
    expect(after[2]).toMatchObject({ data: { challenge: { moderation: { cells: [], agreedCount: 0, waitingFor: [{ id: one.id }, { id: three.id }] }, ranking: null } } });
    // The same fields do show a person what is their own.
    expect((await one.ask(WATCHED, { id: challengeId, proposal: proposals[0]!.id, sheet: rows[0]?.['id'] })).raw).toContain('canaryreason');
  });
});

describe('blind scoring', () => {
  let evaluation: Evaluation;
  const TEAM = 'Hollin canary co-operative';

  beforeAll(async () => {
    evaluation = await anEvaluation(api, close, { proposals: [{ title: 'Alpha', team: [{ name: TEAM, role: 'PARTNER', does: 'The dashboard.' }] }, { title: 'Beta' }] });
  });

  const BLIND = `query ($id: ID!, $one: ID!, $other: ID!) {
    challenge(id: $id) { proposals { totalCount nodes { ${PROPOSAL} } } scoresheet { items { proposal { ${PROPOSAL} } } } moderation { cells { proposal { ${PROPOSAL} } } } ranking { rows { proposal { ${PROPOSAL} } } } }
    proposal(id: $one) { ${PROPOSAL} } node(id: $other) { ... on Proposal { ${PROPOSAL} } } }`;
  const look = (who: Pick<Person, 'ask'>) => who.ask(BLIND, { id: evaluation.challengeId, one: evaluation.proposals[0]!.id, other: evaluation.proposals[1]!.id });

  it('shows evaluators and the chair what is proposed, and by no field who proposes', async () => {
    for (const who of [evaluation.panel.evaluators[0], evaluation.panel.chair]) {
      const answer = (await look(who)).done();
      expect(answer.at('challenge.proposals.totalCount')).toBe(2);
      expect(answer.at('proposal')).toMatchObject({ title: 'Alpha', organisation: null, team: [{ name: null, does: 'The dashboard.' }], hiddenBecause: expect.stringContaining('hidden'), profileSent: null, viewerCan: [] });
      for (const name of [TEAM, ...evaluation.proposals.flatMap(({ supplier }) => [supplier.name, supplier.id])]) expect(answer.raw).not.toContain(name);
    }
  });

  it('hides the proposals from everybody else but auditors, also from who made the council and buys for it', async () => {
    const { council, proposals } = evaluation;
    const buyer = await aMember(api, council, ['ADMIN', 'BUYER']);
    const outsiders = [council.buyer, buyer, council.approver, await aPerson(api), aVisitor(api), await aKey(buyer, council.id, ['proposals:read', 'evaluations:read'])];
    for (const who of outsiders) {
      const answer = await look(who);
      expect(answer.raw).not.toMatch(/Alpha|Beta/u);
      expect(answer.at('challenge.proposals')).toEqual({ totalCount: 0, nodes: [] });
    }
    expect((await look(proposals[1]!.supplier.admin)).raw).not.toContain('Alpha');
    expect((await look(await aMember(api, council, ['AUDITOR']))).at('proposal')).toMatchObject({ title: 'Alpha', organisation: { id: proposals[0]!.supplier.id } });
  });

  it('ends with the shortlist, not with the last score', async () => {
    await scoreAll(evaluation);
    const cells = (await look(evaluation.panel.chair)).done();
    expect(cells.list('challenge.moderation.cells')).toHaveLength(4);
    for (const { supplier } of evaluation.proposals) expect(cells.raw).not.toContain(supplier.name);
  });
});

describe('an evaluator with an interest', () => {
  /** Four evaluators, the first of whom has an interest in the first of two proposals. */
  async function anInterested(): Promise<Evaluation & { readonly interested: Person }> {
    const evaluation = await aClosedChallenge(api, close, { proposals: [{ title: 'Forbidden fruit' }, { title: 'Free to read' }] });
    const interested = await aMember(api, evaluation.council, ['EVALUATOR']);
    (await evaluationStep(evaluation.council.buyer, 'appointPanelMember', { challengeId: evaluation.challengeId, email: interested.email, role: 'EVALUATOR' })).done();
    for (const member of [evaluation.panel.chair, ...evaluation.panel.evaluators]) (await declare(member, evaluation.challengeId)).done();
    (await declare(interested, evaluation.challengeId, [evaluation.proposals[0]!.supplier.name])).done();
    (await begin(evaluation)).done();
    return { ...evaluation, interested };
  }

  it('reads, scores and counts for the others only', async () => {
    const evaluation = await anInterested();
    const { challengeId, interested, proposals } = evaluation;
    const [first, second] = [proposals[0]!.id, proposals[1]!.id];
    const read = await interested.ask('query ($id: ID!, $p: ID!) { proposal(id: $p) { id } node(id: $p) { id } challenge(id: $id) { proposals { nodes { title } } } }', { id: challengeId, p: first });
    expect(read.data).toEqual({ proposal: null, node: null, challenge: { proposals: { nodes: [{ title: 'Free to read' }] } } });
    const sheet = await sheetOf(interested, challengeId);
    expect(sheet.raw).not.toContain('Forbidden fruit');
    const item = sheet.list('challenge.scoresheet.items').find((one) => (one as { proposal: { id: string } }).proposal.id === first);
    expect(item).toMatchObject({ recused: true, cells: [], totalSoFar: null, proposal: { title: null, summary: null, team: null, organisation: null } });
    expect((await score(interested, first, 'IMPACT', 0)).userErrors('scoreProposal')).toEqual(['NOT_ASSIGNED']);
    for (const code of evaluation.criteria) (await score(interested, second, code, 5)).done();
    (await evaluationStep(interested, 'sendScores', { challengeId })).done();
    await scoreAll(evaluation);
    const cells = (await evaluation.panel.chair.ask('query ($id: ID!) { challenge(id: $id) { moderation { cells { proposal { id } scores { value } } } } }', { id: challengeId })).list('challenge.moderation.cells');
    const counts = cells.map((cell) => cell as { proposal: { id: string }; scores: object[] }).map((cell) => `${cell.proposal.id === first ? 'first' : 'second'} ${cell.scores.length}`);
    expect(counts.toSorted()).toEqual(['first 3', 'first 3', 'second 4', 'second 4']);
  });

  it('reads nothing of it as an auditor of the council either, nor through a key', async () => {
    const evaluation = await aClosedChallenge(api, close);
    const { challengeId, council, panel, proposals } = evaluation;
    const interested = await aMember(api, council, ['ADMIN', 'AUDITOR']);
    const key = await aKey(interested, council.id, ['proposals:read', 'evaluations:read']);
    (await evaluationStep(council.buyer, 'appointPanelMember', { challengeId, email: interested.email, role: 'EVALUATOR' })).done();
    for (const member of [panel.chair, ...panel.evaluators]) (await declare(member, challengeId)).done();
    (await declare(interested, challengeId, [proposals[0]!.supplier.name])).done();
    (await begin(evaluation)).done();
    for (const who of [interested, key]) expect((await who.ask('query ($id: ID!) { proposal(id: $id) { title } }', { id: proposals[0]!.id })).data).toEqual({ proposal: null });
  });

  it('found while scoring loses the proposal at once, and gets it back when it was an error', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const { challengeId, panel, proposals } = evaluation;
    const [one, { id, supplier }] = [panel.evaluators[0], proposals[0]!];
    const mayRead = async () => (await one.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id })).at('proposal') !== null;
    (await score(one, id, 'IMPACT', 5)).done();
    expect(await mayRead()).toBe(true);
    (await declare(one, challengeId, [supplier.name])).done();
    expect(await mayRead()).toBe(false);
    expect((await score(one, id, 'IMPACT', 5)).userErrors('scoreProposal')).toEqual(['NOT_ASSIGNED']);
    (await declare(one, challengeId)).done();
    expect(await mayRead()).toBe(true);
    expect((await sheetOf(one, challengeId)).at('challenge.scoresheet.status')).toBe('IN_PROGRESS');
  });

  it('in everything keeps nobody waiting', async () => {
    const evaluation = await anInterested();
    const { challengeId, interested, panel, proposals } = evaluation;
    (await declare(interested, challengeId, proposals.map(({ supplier }) => supplier.name))).done();
    await scoreAll(evaluation);
    expect((await sheetOf(interested, challengeId)).at('challenge.scoresheet.status')).toBe('RECUSED');
    expect((await evaluationStep(interested, 'sendScores', { challengeId })).userErrors('sendScores')).toContain('RECUSED');
    const seen = await panel.chair.ask('query ($id: ID!) { challenge(id: $id) { moderation { waitingFor { id } cells { spread } } } }', { id: challengeId });
    expect(seen.at('challenge.moderation')).toEqual({ waitingFor: [], cells: Array(4).fill({ spread: 0 }) });
  });
});

let shared: Promise<Evaluation> | undefined;
/** One that is begun, for tests that change nothing. */
function theEvaluation(): Promise<Evaluation> {
  return (shared ??= anEvaluation(api, close));
}
