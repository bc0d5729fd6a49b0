// A shortlist is proposed, voted on and issued: explained to everybody at one instant, never twice, and where it departs from the order it says so.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { agreeAll, anEvaluation, aRankedEvaluation, assessAll, carry, decide, evaluationStep, type Evaluation, issue, propose, scoreAll, shortlistInProgress, versionOf } from '@moothall/testing/evaluation';
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
    expect((await decide(evaluation, [first, second])).done().at('issueShortlist.challenge.stage')).toBe('SHORTLISTED');
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
      expect(answer.userErrors('proposeShortlist')).toContain('OVERRIDE_REASON_MISSING');
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

  it('is refused without agreed scores, without reasons, empty, or with a stranger on it, and not issued without feedback for all', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    const [one, two] = [evaluation.proposals[0]!.id, evaluation.proposals[1]!.id];
    await scoreAll(evaluation);
    expect((await propose(evaluation, [one])).userErrors('proposeShortlist')).toContain('RANKING_INCOMPLETE');
    await agreeAll(evaluation);
    expect((await propose(evaluation, [])).at('proposeShortlist.userErrors')).toMatchObject([{ code: 'NOTHING_SHORTLISTED', path: ['shortlist'] }]);
    expect((await propose(evaluation, [one], { reasons: ' because ' })).at('proposeShortlist.userErrors')).toMatchObject([{ code: 'REASONS_MISSING', path: ['reasons'] }]);
    expect((await propose(evaluation, [one, `prp_${'0'.repeat(32)}`])).userErrors('proposeShortlist')).toContain('UNKNOWN_PROPOSAL');
    expect((await propose(evaluation, [one], { reserveIds: [one] })).userErrors('proposeShortlist')).toContain('CHOSEN_TWICE');
    expect((await propose(evaluation, [one, one])).codes).toEqual(['BAD_USER_INPUT']);
    expect((await propose(evaluation, [one], { version: 1 })).codes).toEqual(['CONFLICT']);
    await assessAll({ ...evaluation, proposals: evaluation.proposals.slice(1) });
    expect((await issue(evaluation)).userErrors('issueShortlist')).toContain('NOT_APPROVED');
    expect((await decide(evaluation, [one, two])).at('issueShortlist.userErrors')).toMatchObject([{ code: 'ASSESSMENT_MISSING', path: ['proposals', one] }]);
    expect((await shortlistOf(evaluation)).at('challenge')).toMatchObject({ stage: 'EVALUATING', shortlist: null, ranking: null });
    await assessAll(evaluation);
    (await issue(evaluation)).done();
  });

  it('is proposed and issued by a buyer or the chair, and by programs with the scope', async () => {
    const evaluation = await aReadyOne();
    const { challengeId, council, panel, proposals } = evaluation;
    const input = { challengeId, version: await versionOf(council.buyer, challengeId), proposalIds: [proposals[0]!.id], reasons: 'The best by the published criteria.' };
    const [reader, writer] = [await aKey(council.admin, council.id, ['evaluations:read']), await aKey(await aMember(api, council, ['ADMIN', 'BUYER']), council.id, ['evaluations:write'])];
    for (const who of [panel.evaluators[0], council.approver, proposals[0]!.supplier.admin, await aPerson(api), (await aCouncil(api)).buyer, reader]) {
      for (const verb of ['saveShortlist', 'proposeShortlist', 'issueShortlist', 'takeBackShortlist']) {
        const { challengeId: id, version } = input;
        expect((await evaluationStep(who, verb, /save|propose/.test(verb) ? input : { challengeId: id, version })).codes).toEqual(['FORBIDDEN']);
      }
    }
    expect((await evaluationStep(aVisitor(api), 'proposeShortlist', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await evaluationStep(panel.chair, 'proposeShortlist', { ...input, reasons: '' })).userErrors('proposeShortlist')).toEqual(['REASONS_MISSING']);
    (await evaluationStep(writer, 'proposeShortlist', input)).done();
    await carry(evaluation);
    expect((await evaluationStep(panel.chair, 'issueShortlist', { challengeId, version: await versionOf(council.buyer, challengeId) })).done().at('issueShortlist.challenge.stage')).toBe('SHORTLISTED');
  });
});

describe('the votes on a shortlist', () => {
  const PROGRESS = `query ($id: ID!) { challenge(id: $id) { shortlistInProgress { id state proposedAs isOverride overrideCode areScoresChanged isVotedFor isOverrideApproved missing { code path } viewerMay
    entries { standing position computedRank overridden proposal { id } } votes { kind says reason counts organisation { id } person { id } } } } }`;
  const progress = async ({ challengeId }: Evaluation, who: Pick<Person, 'ask'>) => (await who.ask(PROGRESS, { id: challengeId })).done().at('challenge.shortlistInProgress');
  const vote = (who: Pick<Person, 'ask'>, shortlistId: string, says = 'APPROVE', reason: string | null = null) => evaluationStep(who, 'voteOnShortlist', { shortlistId, says, reason });
  const third = (who: Pick<Person, 'ask'>, shortlistId: string, reason = 'The other one cannot be run.') => evaluationStep(who, 'approveShortlistOverride', { shortlistId, reason });
  const idOf = async ({ council, challengeId }: Evaluation) => (await shortlistInProgress(council.buyer, challengeId))!.id;

  it('come from a second person, and say who may do what', async () => {
    const evaluation = await aReadyOne();
    const { council, panel, challengeId } = evaluation;
    const [first, second] = idsOf(evaluation);
    const input = { challengeId, version: await versionOf(council.buyer, challengeId), proposalIds: [first], reserveIds: [second], reasons: 'x' };
    (await evaluationStep(panel.chair, 'saveShortlist', input)).done();
    expect(await progress(evaluation, panel.chair)).toMatchObject({ state: 'DRAFT', viewerMay: ['SAVE', 'PROPOSE'], votes: [] });
    (await evaluationStep(panel.chair, 'proposeShortlist', { ...input, version: input.version + 1, reasons: 'The best by the published criteria.' })).done();
    const id = await idOf(evaluation);
    expect(await progress(evaluation, council.approver)).toMatchObject({
      state: 'PROPOSED', proposedAs: 'CHAIR', isOverride: false, viewerMay: ['VOTE'], missing: [{ code: 'NOT_APPROVED', path: ['votes'] }],
      entries: [{ standing: 'SHORTLISTED', position: 1, computedRank: 1, proposal: { id: first } }, { standing: 'RESERVE', position: 1, computedRank: 2, proposal: { id: second } }],
    });
    for (const who of [aVisitor(api), panel.evaluators[0], evaluation.proposals[0]!.supplier.admin, (await aCouncil(api)).buyer]) expect(await progress(evaluation, who)).toBeNull();
    for (const who of [await aMember(api, council, ['BUYER']), panel.evaluators[0], panel.chair]) expect((await vote(who, id)).codes).toEqual(['FORBIDDEN']);
    expect((await vote(council.approver, id, 'OBJECT', 'no')).userErrors('voteOnShortlist')).toEqual(['REASON_MISSING']);
    (await vote(council.approver, id, 'OBJECT', 'The third belongs in reserve too.')).done();
    expect(await progress(evaluation, council.buyer)).toMatchObject({ state: 'DRAFT', votes: [{ kind: 'DECISION', says: 'OBJECT', counts: true, person: { id: council.approver.id } }] });
    expect((await vote(council.approver, id)).userErrors('voteOnShortlist')).toContain('NOT_WAITING');
    (await propose(evaluation, [first], { reserveIds: [second] })).done();
    expect((await propose(evaluation, [first])).userErrors('proposeShortlist')).toEqual(['NOT_DRAFT']);
    expect((await issue(evaluation)).userErrors('issueShortlist')).toEqual(['NOT_APPROVED']);
    const key = randomUUID();
    const twice = await Promise.all([1, 2].map(() => evaluationStep(council.approver, 'voteOnShortlist', { shortlistId: id, says: 'APPROVE' }, key)));
    for (const answer of twice) answer.done();
    expect(await progress(evaluation, council.buyer)).toMatchObject({ state: 'APPROVED', missing: [], viewerMay: ['TAKE_BACK', 'ISSUE'], votes: [{ counts: false }, { says: 'APPROVE', counts: true }] });
    (await issue(evaluation)).done();
    const states = await Promise.all(evaluation.proposals.map(async ({ id: one, supplier }) => (await supplier.admin.ask(FEEDBACK, { id: one })).at('proposal.state')));
    expect(states).toEqual(['SHORTLISTED', 'RESERVE', 'NOT_SHORTLISTED']);
    const seen = (await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { shortlist { state reserves { position computedRank proposal { id title organisation { id } } } votes { says organisation { id } person { id } } } } }', { id: challengeId })).done();
    expect(seen.at('challenge.shortlist')).toMatchObject({ state: 'ISSUED', reserves: [{ position: 1, computedRank: 2, proposal: { id: second, title: null, organisation: null } }], votes: [{ says: 'APPROVE', organisation: { id: council.id }, person: null }] });
  });

  it('need a third person where it departs from the order', async () => {
    const evaluation = await aReadyOne();
    const { council, panel } = evaluation;
    const [first, , last] = idsOf(evaluation);
    expect((await propose(evaluation, [last], { overrideReason: 'The others cost too much.', overrideCode: null })).userErrors('proposeShortlist')).toEqual(['OVERRIDE_REASON_MISSING']);
    (await propose(evaluation, [last], { overrideReason: 'The others cost too much.', overrideCode: 'AFFORDABILITY' })).done();
    const id = await idOf(evaluation);
    expect((await third(council.buyer, id)).userErrors('approveShortlistOverride')).toEqual(['OWN_PROPOSAL']);
    expect((await third(panel.evaluators[0], id)).codes).toEqual(['FORBIDDEN']);
    // Whoever is outside does not learn that there is one.
    const { supplier } = evaluation.proposals[0]!;
    for (const verb of [third, vote]) expect((await verb(supplier.admin, id)).errors).toEqual((await verb(supplier.admin, `sho_${'0'.repeat(32)}`)).errors);
    expect((await third(supplier.admin, id)).codes).toEqual(['NOT_FOUND']);
    (await vote(council.approver, id)).done();
    expect(await progress(evaluation, panel.chair)).toMatchObject({ state: 'PROPOSED', isVotedFor: true, isOverrideApproved: false, viewerMay: expect.arrayContaining(['APPROVE_OVERRIDE']) });
    expect((await third(council.approver, id)).userErrors('approveShortlistOverride')).toEqual(['VOTED_ALREADY']);
    expect((await third(panel.chair, id, 'yes')).userErrors('approveShortlistOverride')).toEqual(['REASON_MISSING']);
    (await third(panel.chair, id)).done();
    expect((await third(panel.chair, id)).userErrors('approveShortlistOverride')).toContain('NOT_WAITING');
    (await issue(evaluation)).done();
    const seen = await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { shortlist { overrideCode votes { kind reason } } } }', { id: evaluation.challengeId });
    expect(seen.at('challenge.shortlist')).toEqual({ overrideCode: 'AFFORDABILITY', votes: [{ kind: 'DECISION', reason: null }, { kind: 'OVERRIDE', reason: 'The other one cannot be run.' }] });
    expect((await propose(evaluation, [first])).userErrors('proposeShortlist')).toContain('REPLACE_REASON_MISSING');
  });

  it('fall when a score is changed under them, and what is approved can be taken back', async () => {
    const evaluation = await aReadyOne();
    const { council, panel, challengeId } = evaluation;
    const [first] = idsOf(evaluation);
    (await propose(evaluation, [first])).done();
    (await evaluationStep(panel.chair, 'agreeScore', { proposalId: first, criterionCode: 'IMPACT', value: 4.5, reason: 'Opened again after a talk.' })).done();
    expect((await vote(council.approver, await idOf(evaluation))).userErrors('voteOnShortlist')).toEqual(['SCORES_CHANGED']);
    expect(await progress(evaluation, council.buyer)).toMatchObject({ areScoresChanged: true, viewerMay: ['SAVE', 'PROPOSE', 'TAKE_BACK'] });
    (await propose(evaluation, [first])).done();
    await carry(evaluation);
    (await evaluationStep(panel.chair, 'agreeScore', { proposalId: first, criterionCode: 'IMPACT', value: 5, reason: 'Opened again after a talk.' })).done();
    expect((await issue(evaluation)).userErrors('issueShortlist')).toEqual(['SCORES_CHANGED']);
    const back = async () => evaluationStep(council.buyer, 'takeBackShortlist', { challengeId, version: await versionOf(council.buyer, challengeId) });
    (await back()).done();
    expect((await back()).userErrors('takeBackShortlist')).toEqual(['NOT_WAITING']);
    expect((await decide(evaluation, [first])).done().at('issueShortlist.challenge.stage')).toBe('SHORTLISTED');
  });

  it('fall when a score is opened again under them, and a new proposal goes through once it is agreed', async () => {
    const evaluation = await aReadyOne();
    const { council, panel } = evaluation;
    const [first] = idsOf(evaluation);
    const cell = { proposalId: first, criterionCode: 'IMPACT', reason: 'Opened again after a talk.' };
    const reopen = async () => (await evaluationStep(panel.chair, 'reopenScore', cell)).done();
    const agree = async (value: number) => (await evaluationStep(panel.chair, 'agreeScore', { ...cell, value })).done();
    (await propose(evaluation, [first])).done();
    await reopen();
    expect((await vote(council.approver, await idOf(evaluation))).userErrors('voteOnShortlist')).toEqual(['SCORES_CHANGED']);
    expect((await propose(evaluation, [first])).userErrors('proposeShortlist')).toEqual(['RANKING_INCOMPLETE']);
    await agree(4.5);
    (await propose(evaluation, [first])).done();
    await carry(evaluation);
    await reopen();
    expect((await issue(evaluation)).userErrors('issueShortlist')).toEqual(expect.arrayContaining(['SCORES_CHANGED', 'RANKING_INCOMPLETE']));
    await agree(4);
    expect((await issue(evaluation)).userErrors('issueShortlist')).toEqual(['SCORES_CHANGED']);
    expect((await decide(evaluation, [first])).done().at('issueShortlist.challenge.stage')).toBe('SHORTLISTED');
    const { rows } = await api.sql.query(`select details -> 'data' ->> 'because' as because from journal_entry where chain = $1 and details ->> 'act' = 'shortlist.returned' order by seq`, [evaluation.challengeId]);
    expect(rows).toEqual([{ because: 'SCORES_CHANGED' }, { because: 'SCORES_CHANGED' }]);
  });

  it('carry another shortlist in the place of the one that was issued, with its reason; the old one stays readable', async () => {
    const evaluation = await aReadyOne();
    const [first, second] = idsOf(evaluation);
    (await decide(evaluation, [first])).done();
    const before = (await shortlistOf(evaluation)).at('challenge.shortlist') as { entries: { solution: { id: string } }[] };
    (await decide(evaluation, [second], { overrideReason: 'The first has gone out of business.', replaceReason: 'The first has gone out of business.' })).done();
    const seen = (await aVisitor(api).ask('query ($id: ID!) { challenge(id: $id) { stage solutions { title } shortlist { replaceReason entries { proposal { title } } } formerShortlists { state supersededAt entries { proposal { title } solution { title } } } } }', { id: evaluation.challengeId })).done();
    expect(seen.at('challenge')).toMatchObject({
      stage: 'SHORTLISTED', solutions: [{ title: 'Second' }], shortlist: { replaceReason: 'The first has gone out of business.', entries: [{ proposal: { title: 'Second' } }] },
      formerShortlists: [{ state: 'SUPERSEDED', supersededAt: expect.any(String), entries: [{ proposal: { title: 'First' }, solution: { title: 'First' } }] }],
    });
    expect((await aVisitor(api).ask('query ($id: ID!) { solution(id: $id) { title } }', { id: before.entries[0]!.solution.id })).at('solution.title')).toBe('First');
    expect((await evaluation.proposals[0]!.supplier.admin.ask(FEEDBACK, { id: first })).at('proposal.state')).toBe('NOT_SHORTLISTED');
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
        evaluationStep(who as Person, 'proposeShortlist', { challengeId, version, proposalIds, reasons: 'The best by the published criteria.' }),
      ),
    );
    const results = answers.map((answer) => answer.codes.join() || answer.userErrors('proposeShortlist').join());
    expect(results.filter((result) => result === '')).toHaveLength(1);
    for (const result of results.filter((one) => one !== '')) expect(result).toBe('CONFLICT');
    await carry(evaluation);
    const issuing = await versionOf(council.buyer, challengeId);
    const issued = await Promise.all([council.buyer, panel.chair, council.buyer].map((who) => evaluationStep(who, 'issueShortlist', { challengeId, version: issuing })));
    expect(issued.map((answer) => answer.codes.join() || answer.userErrors('issueShortlist').join()).toSorted()).toEqual(['', 'CONFLICT', 'CONFLICT']);
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
    const answers = await Promise.all(Array.from({ length: 10 }, () => evaluationStep(council.buyer, 'proposeShortlist', input, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.done().data))).size).toBe(1);
    expect((await evaluationStep(council.buyer, 'proposeShortlist', { ...input, reasons: 'Some other reasons now.' }, key)).errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } }]);
  });

  it('leave no score, agreement or feedback that comes in behind the decision', async () => {
    const evaluation = await aReadyOne();
    (await decide(evaluation, [evaluation.proposals[0]!.id])).done();
    const [{ id: proposalId }, { chair, evaluators }] = [evaluation.proposals[0]!, evaluation.panel];
    const before = (await shortlistOf(evaluation)).at('challenge.ranking');
    expect((await evaluationStep(chair, 'agreeScore', { proposalId, criterionCode: 'IMPACT', value: 0, reason: 'Changed my mind about it.' })).userErrors('agreeScore')).toContain('WRONG_STAGE');
    expect((await evaluationStep(evaluators[0], 'scoreProposal', { proposalId, criterionCode: 'IMPACT', value: 0, reason: 'Changed my mind about it.' })).userErrors('scoreProposal')).toContain('WRONG_STAGE');
    expect((await evaluationStep(chair, 'writeAssessment', { proposalId, strengths: 'None at all, none.', improvements: 'Everything, all of it.' })).userErrors('writeAssessment')).toEqual(['WRONG_STAGE']);
    expect((await issue(evaluation)).userErrors('issueShortlist')).toContain('NOT_APPROVED');
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
    const asked = (await propose(evaluation, [idsOf(evaluation)[0]])).done();
    expect(asked.at('proposeShortlist.challenge.stage')).toBe('EVALUATING');
    const { rows } = await api.sql.query(`select id from approval_request where challenge_id = $1 and state = 'WAITING'`, [evaluation.challengeId]);
    return { evaluation, partner, request: String(rows[0]?.['id']) };
  }

  it('waits for the other councils, shows them the order without names, and can be issued when they approve', async () => {
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
    expect((await propose(evaluation, [idsOf(evaluation)[0]])).userErrors('proposeShortlist')).toEqual(['NOT_DRAFT']);
    const { id: shortlistId } = (await shortlistInProgress(evaluation.council.buyer, evaluation.challengeId))!;
    expect((await evaluationStep(evaluation.council.approver, 'voteOnShortlist', { shortlistId, says: 'APPROVE' })).userErrors('voteOnShortlist')).toContain('JOINT_CHALLENGE');
    expect((await answer(partner.approver, request)).done().at('answerApprovalRequest.approvalRequest.state')).toBe('PASSED');
    (await issue(evaluation)).done();
    expect((await shortlistOf(evaluation)).at('challenge')).toMatchObject({ stage: 'SHORTLISTED', shortlist: { entries: [{ position: 1 }] } });
  });

  it('is decided anew when a council objects', async () => {
    const { evaluation, partner, request } = await waiting();
    (await answer(partner.approver, request, 'OBJECT', 'The second one should go on as well.')).done();
    expect((await shortlistOf(evaluation)).at('challenge')).toMatchObject({ stage: 'EVALUATING', shortlist: null });
    (await propose(evaluation, idsOf(evaluation).slice(0, 2))).done();
  });

  it('falls when a score is opened again, asked or answered, and a new one goes to the councils once it is agreed', async () => {
    const { evaluation, partner, request } = await waiting();
    const [first, second] = idsOf(evaluation);
    const cell = { proposalId: first, criterionCode: 'IMPACT', reason: 'Opened again after a talk.' };
    const changeTo = async (value: number) => {
      (await evaluationStep(evaluation.panel.chair, 'reopenScore', cell)).done();
      expect((await propose(evaluation, [first])).userErrors('proposeShortlist')).toEqual(['RANKING_INCOMPLETE']);
      (await evaluationStep(evaluation.panel.chair, 'agreeScore', { ...cell, value })).done();
    };
    const waitingId = async () => (await api.sql.query(`select id from approval_request where challenge_id = $1 and state = 'WAITING'`, [evaluation.challengeId])).rows.map((row) => String(row['id']));
    await changeTo(4.5);
    // The others have not answered yet: what they were asked is no longer what is decided.
    (await propose(evaluation, [first, second])).done();
    expect((await answer(partner.approver, request)).userErrors('answerApprovalRequest')).not.toEqual([]);
    const [asked, ...more] = await waitingId();
    expect([asked === request, more]).toEqual([false, []]);
    expect((await answer(partner.approver, asked!)).done().at('answerApprovalRequest.approvalRequest.state')).toBe('PASSED');
    await changeTo(4);
    expect((await issue(evaluation)).userErrors('issueShortlist')).toEqual(['SCORES_CHANGED']);
    (await propose(evaluation, [first])).done();
    expect((await answer(partner.approver, (await waitingId())[0]!)).done().at('answerApprovalRequest.approvalRequest.state')).toBe('PASSED');
    expect((await issue(evaluation)).done().at('issueShortlist.challenge.stage')).toBe('SHORTLISTED');
  });

  it('lapses when a score is changed before everybody has answered', async () => {
    const { evaluation, partner, request } = await waiting();
    (await evaluationStep(evaluation.panel.chair, 'agreeScore', { proposalId: idsOf(evaluation)[0], criterionCode: 'IMPACT', value: 2, reason: 'Opened again after a talk.' })).done();
    expect((await answer(partner.approver, request)).done().at('answerApprovalRequest.approvalRequest')).toMatchObject({ state: 'LAPSED', problems: expect.arrayContaining([expect.stringContaining('Decide again')]) });
  });
});
