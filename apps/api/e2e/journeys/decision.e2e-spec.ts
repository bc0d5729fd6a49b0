// Two challenges of the demo are decided: scored alone, agreed, simulated, ranked, voted on, explained to everybody, and checked by somebody who has only the packs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClosedChallenge, begin, type Evaluation, evaluationStep, issue, partiesFor, propose, score, shortlistInProgress, versionOf } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import type { Person } from '@moothall/testing/people';
import { unzipSync } from 'fflate';
import { verifyPackFile } from '../../src/commands/verify-pack.command.ts';
import type { Found } from '../../src/demo/found.ts';
import { readDemoFile } from '../../src/demo/read-demo.ts';
import { SimulateStability } from '../../src/evaluation/stability/simulate-stability.ts';
import { sendAll, takeTheClock, tellAll } from '../notifications/letters.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moothall-decision-'));
  await takeTheClock(api);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An evaluation, what the demo says in it, and who is who there. */
interface Case {
  readonly evaluation: Evaluation;
  readonly says: Found;
  readonly people: Readonly<Record<string, Person>>;
  readonly ids: Readonly<Record<string, string>>;
}

// Each part stands on those before it, so the parts of a challenge are steps of one test.
describe('a decision', () => {
  it('that departs from the order is explained by a ground, three people, and letters and packs that everybody can check', async () => {
    const fixed = await theCase('01-fix-it-once', 'fix-it-once', ['tom', 'priya', 'daniel']);
    await declaredOn(fixed);
    await scoredWithASampleFirst(fixed);
    await agreedAndOpenedAgain(fixed);
    await simulatedTwice(fixed);
    await votedForAnother(fixed);
    await explained(fixed);
    await askedOnce(fixed);
    await packed(fixed);
    await givenOut(fixed);
  }, 60_000);

  it('without somebody who is too near is scored by a substitute, settled by an approver, and follows the order', async () => {
    const bins = await theCase('07-right-bin-flats', 'right-bin-flats', ['daniel', 'tom', 'wiktor']);
    await declaredOn(bins);
    (await begin(bins.evaluation)).done();
    const all = await substituted(bins);
    await settledAndRanked(all);
    await votedInOrder(all);
    await packed(all);
  }, 60_000);
});

/** Sent in by its teams, closed, and opened by two people. */
async function theCase(challengeFile: string, name: string, keys: readonly string[]): Promise<Case> {
  const [challenge, proposals, says] = [await readDemoFile(`challenges/${challengeFile}.json`), await readDemoFile(`proposals/${name}.json`), await readDemoFile(`evaluations/${name}.json`)];
  const { content, tieBreak } = challenge.names;
  const written = proposals.list('proposals');
  const evaluation = await aClosedChallenge(api, (id) => closeNow(api, id), { challenge: { ...(content as object), ...(tieBreak ? { tieBreak } : {}) }, proposals: written.map((one) => one.in('content').names) });
  const people = Object.fromEntries(keys.map((key, index) => [key, evaluation.panel.evaluators[index]!]));
  return { evaluation, says, people, ids: Object.fromEntries(written.map((one, index) => [one.text('key'), evaluation.proposals[index]!.id])) };
}

/** Everybody on every party, with the interests the demo names. */
async function declaredOn({ evaluation: { challengeId, panel }, says, people }: Case, members: readonly Person[] = [panel.chair, ...panel.evaluators]): Promise<void> {
  for (const member of members) {
    const own = says.list('conflicts').filter((one) => people[one.text('evaluator')] === member);
    const declarations = (await partiesFor(member, challengeId)).map(({ party, name }) => {
      const { kind = 'NONE', direct, note } = own.find((one) => one.text('party') === name)?.names ?? {};
      return { party, kind, direct, note };
    });
    (await evaluationStep(member, 'declareConflict', { challengeId, declarations })).done();
  }
}

async function give({ says, people, ids }: Case, key: string, isMeant: (proposal: string) => boolean): Promise<void> {
  for (const cell of says.list('scores').filter((one) => one.text('evaluator') === key && isMeant(one.text('proposal')))) {
    (await score(people[key]!, ids[cell.text('proposal')]!, cell.text('criterion'), cell.whole('value'), cell.text('reason'))).done();
  }
}

async function scoredWithASampleFirst(one: Case): Promise<void> {
  const { evaluation: { challengeId, council, panel }, people, ids } = one;
  const version = await versionOf(council.buyer, challengeId);
  (await evaluationStep(council.buyer, 'beginEvaluation', { challengeId, version, sample: [ids['heatbond']] })).done();
  expect((await score(people['tom']!, ids['roadear']!, 'IMPACT', 3)).userErrors('scoreProposal')).toEqual(['SAMPLE_FIRST']);
  for (const [key, person] of Object.entries(people)) {
    await give(one, key, (proposal) => proposal === 'heatbond');
    (await evaluationStep(person, 'sendSample', { challengeId })).done();
  }
  const talk = (await panel.chair.ask('query ($id: ID!) { challenge(id: $id) { calibration { state cells { spread criterion { code } } } } }', { id: challengeId })).done();
  expect(talk.at('challenge.calibration.state')).toBe('TALKING');
  const spreads = talk.list('challenge.calibration.cells') as { spread: number; criterion: { code: string } }[];
  expect(spreads.map(({ spread, criterion }) => [criterion.code, spread]).toSorted()).toEqual([['CARBON', 1], ['DELIVER', 1], ['IMPACT', 0], ['SOCIAL', 0], ['WLC', 0]]);
  (await evaluationStep(panel.chair, 'openRest', { challengeId })).done();
  for (const [key, person] of Object.entries(people)) {
    await give(one, key, (proposal) => proposal !== 'heatbond');
    (await evaluationStep(person, 'sendScores', { challengeId })).done();
  }
}

interface Row {
  readonly rank: number;
  readonly total: string;
  readonly proposal: { readonly id: string };
}
const orderSeen = async ({ evaluation: { challengeId }, ids }: Case, who: Pick<Person, 'ask'>) => {
  const answer = (await who.ask('query ($id: ID!) { challenge(id: $id) { ranking { rows { rank total proposal { id } } } } }', { id: challengeId })).done();
  const rows = (answer.at('challenge.ranking') as { rows: Row[] } | null)?.rows;
  return rows?.map(({ rank, total, proposal }) => `${rank} ${Object.keys(ids).find((key) => ids[key] === proposal.id)} ${total}`) ?? null;
};

/** All but one as the demo says; that one is first agreed away from the median, opened again, and then the mean stands. */
async function agreedAndOpenedAgain(one: Case): Promise<void> {
  const { evaluation: { panel: { chair } }, says, ids } = one;
  const agree = (cell: Found, more: object = {}) => evaluationStep(chair, 'agreeScore', { proposalId: ids[cell.text('proposal')], criterionCode: cell.text('criterion'), value: null, reason: cell.text('reason'), ...more });
  const cells = says.list('agreed');
  const last = cells.at(-1)!;
  expect([last.text('proposal'), last.text('criterion')]).toEqual(['paid-if-it-lasts', 'CARBON']);
  for (const cell of cells.slice(0, -1)) (await agree(cell)).done();
  expect(await orderSeen(one, chair)).toBeNull();
  (await agree(last, { value: 3, reason: 'Local crews were taken for a measurement.' })).done();
  expect(await orderSeen(one, chair)).toEqual(['1 roadear 78.00', '2 heatbond 74.67', '3 paid-if-it-lasts 74.00']);
  (await evaluationStep(chair, 'reopenScore', { proposalId: ids['paid-if-it-lasts'], criterionCode: 'CARBON', reason: 'Nothing was measured, as two of us wrote.' })).done();
  expect(await orderSeen(one, chair)).toBeNull();
  (await agree(last)).done();
  expect(await orderSeen(one, chair)).toEqual(['1 roadear 78.00', '2 heatbond 74.67', '3 paid-if-it-lasts 72.67']);
}

/** The same seed tells the same, and no run changes the order. */
async function simulatedTwice(one: Case): Promise<void> {
  const { evaluation: { challengeId, council, panel } } = one;
  const run = async (who: Person) => {
    const input = { challengeId, weights: { kind: 'NEAR', percent: 50 }, scoreError: 0.5, shortlistSize: 1, samples: 1_000, seed: 2026 };
    (await who.ask('mutation ($input: ComputeStabilityInput!) { computeStability(input: $input) { userErrors { code path } } }', { input })).done();
    await api.app.get(SimulateStability).workNow();
    const seen = (await who.ask('query ($id: ID!) { challenge(id: $id) { stability { state seed inputsHash resultHash rows { proposal { id } first { value } } } } }', { id: challengeId })).done();
    return seen.at('challenge.stability') as { state: string; seed: number; resultHash: string; rows: { proposal: { id: string }; first: { value: number } }[] };
  };
  const [first, again] = [await run(panel.chair), await run(council.buyer)];
  expect(first).toMatchObject({ state: 'DONE', seed: 2026 });
  expect(again).toEqual(first);
  expect(first.rows[0]?.proposal.id).toBe(one.ids['roadear']);
  expect(first.rows[0]?.first.value).toBeGreaterThan(0.5);
  expect(await orderSeen(one, panel.chair)).toEqual(['1 roadear 78.00', '2 heatbond 74.67', '3 paid-if-it-lasts 72.67']);
}

/** Proposed against the order on a ground, approved by a second person, looked at by a third, and not issued before everybody has an explanation. */
async function votedForAnother({ evaluation, says, ids }: Case): Promise<void> {
  const { challengeId, council, panel } = evaluation;
  const advised = says.in('shortlist').in('advised');
  const chosen = advised.texts('proposals').map((key) => ids[key]!);
  expect((await propose(evaluation, chosen)).userErrors('proposeShortlist')).toContain('OVERRIDE_REASON_MISSING');
  (await propose(evaluation, chosen, { reasons: advised.text('reasons'), overrideReason: advised.text('why'), overrideCode: advised.text('code') })).done();
  const { id: shortlistId, isOverride } = (await shortlistInProgress(council.buyer, challengeId))!;
  expect(isOverride).toBe(true);
  const third = (who: Person) => evaluationStep(who, 'approveShortlistOverride', { shortlistId, reason: advised.text('thirdWhy') });
  (await evaluationStep(council.approver, 'voteOnShortlist', { shortlistId, says: 'APPROVE' })).done();
  expect((await issue(evaluation)).userErrors('issueShortlist')).toContain('NOT_APPROVED');
  for (const who of [council.buyer, council.approver]) await expect(third(who).then((answer) => answer.done())).rejects.toThrow();
  (await third(panel.chair)).done();
  expect((await issue(evaluation)).userErrors('issueShortlist')).toContain('ASSESSMENT_MISSING');
  for (const assessment of says.list('assessments')) {
    const { strengths, improvements } = assessment.names;
    const explanations = assessment.maybeList('explanations').map((each) => ({ criterionCode: each.text('criterion'), text: each.text('text') }));
    (await evaluationStep(panel.chair, 'writeAssessment', { proposalId: ids[assessment.text('proposal')], strengths, improvements, explanations })).done();
  }
  (await issue(evaluation)).done();
}

const fetchAs = async (who: Person, path: string) => {
  const answer = await fetch(`${api.address}${path}`, { headers: who.browser.credentials });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', bytes: Buffer.from(await answer.arrayBuffer()) };
};
const teamOf = ({ evaluation, ids }: Case, key: string): Person => evaluation.proposals.find(({ id }) => id === ids[key])!.supplier.admin;

async function explained(one: Case): Promise<void> {
  const { ids } = one;
  const told = await Promise.all(Object.entries(ids).map(async ([key, id]) => {
    const answer = (await teamOf(one, key).ask('query ($id: ID!) { proposal(id: $id) { state assessment { rank total issuedAt } } }', { id })).done();
    return { key, ...(answer.at('proposal') as { state: string; assessment: { rank: number; total: string; issuedAt: string } }) };
  }));
  expect(told.map(({ key, state, assessment }) => [key, state, assessment.rank, assessment.total])).toEqual([
    ['heatbond', 'NOT_SHORTLISTED', 2, '74.67'],
    ['roadear', 'SHORTLISTED', 1, '78.00'],
    ['paid-if-it-lasts', 'SHORTLISTED', 3, '72.67'],
  ]);
  expect(new Set(told.map(({ assessment }) => assessment.issuedAt)).size).toBe(1);
  await tellAll(api);
  await sendAll(api);
  for (const { key, state } of told) {
    const letters = (await api.lettersTo(teamOf(one, key).email)).filter((letter) => /^Subject: Your idea for .* on the shortlist$/mu.test(letter));
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain(state === 'SHORTLISTED' ? 'is on the shortlist' : 'is not on the shortlist');
    expect(letters[0]).toContain('What would have scored higher');
  }
  await read(one);
}

/** The page and the PDF of a winner and of a loser, each to its own team alone. */
async function read(one: Case): Promise<void> {
  const page = async (key: string, file: string, who = teamOf(one, key)) => fetchAs(who, `/data/proposals/${one.ids[key]}/summary.${file}`);
  const winner = (await page('roadear', 'html')).bytes.toString();
  for (const part of ['lang="en"', '78.00', 'All three gave 5: the section on cost has the lowest whole-life cost']) expect(winner).toContain(part);
  const loser = (await page('heatbond', 'html?language=cy')).bytes.toString();
  for (const part of ['lang="cy"', '74.67', 'Nid yw eich syniad ar y rhestr fer', '410 patches, counted by the clients']) expect(loser).toContain(part);
  for (const file of ['pdf', 'pdf?language=cy']) {
    const { status, type, bytes } = await page(file === 'pdf' ? 'roadear' : 'heatbond', file);
    expect([status, type, bytes.toString('latin1').includes(`/Lang (${file === 'pdf' ? 'en-GB' : 'cy-GB'})`)]).toEqual([200, 'application/pdf', true]);
  }
  for (const file of ['html', 'pdf']) expect((await page('heatbond', file, teamOf(one, 'roadear'))).status).toBe(404);
}

async function askedOnce(one: Case): Promise<void> {
  const { evaluation: { panel }, says } = one;
  const question = says.in('question');
  const [key, text] = [question.text('proposal'), question.text('text')];
  const proposalId = one.ids[key]!;
  const team = teamOf(one, key);
  (await evaluationStep(team, 'askAboutAssessment', { proposalId, text })).done();
  expect((await evaluationStep(team, 'askAboutAssessment', { proposalId, text: `${text} And again?` })).userErrors('askAboutAssessment')).toEqual(['ASKED_ALREADY']);
  (await evaluationStep(panel.chair, 'answerAssessmentQuestion', { proposalId, answer: question.text('answer') })).done();
  const seen = (await team.ask('query ($id: ID!) { proposal(id: $id) { assessmentQuestion { text answer } } }', { id: proposalId })).done();
  expect(seen.at('proposal.assessmentQuestion')).toEqual({ text, answer: question.text('answer') });
}

/** Downloads a pack to a folder of its own, as whoever checks it would have it, and checks it with the key that the server publishes. */
async function checked({ evaluation: { challengeId, council } }: Case, query = '') {
  const elsewhere = await mkdtemp(join(folder, 'checked-'));
  const [pack, key] = [join(elsewhere, 'pack.zip'), join(elsewhere, 'key.json')];
  const { status, bytes } = await fetchAs(council.buyer, `/data/challenges/${challengeId}/decision-pack.zip${query}`);
  expect(status).toBe(200);
  await writeFile(pack, bytes);
  await writeFile(key, await (await fetch(`${api.address}/keys/checkpoint.json`)).text());
  const { isOk, lines } = await verifyPackFile(pack, { key });
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
  return { isOk, lines, files };
}

async function packed(one: Case): Promise<void> {
  const { isOk, lines } = await checked(one);
  expect(lines.slice(1)).toEqual(['Everything fits.']);
  expect(isOk).toBe(true);
  expect(JSON.parse(lines[0]!)).toMatchObject({ ok: true, proposals: Object.keys(one.ids).length, isRedacted: false, withheld: 0, keyGiven: true });
}

/** What the team called confidential is withheld from the pack that is given out, which still bears the root of the full one. */
async function givenOut(one: Case): Promise<void> {
  const { evaluation: { challengeId, council }, ids } = one;
  const claims = (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { packClaims { proposalId field ground why } } }', { id: challengeId })).done().list('challenge.packClaims') as { proposalId: string; field: string; ground: string; why: string }[];
  expect(claims).toMatchObject([{ proposalId: ids['roadear'], field: 'content.costs' }]);
  const [{ proposalId: row, field, ground, why: note }] = claims as [(typeof claims)[number]];
  (await evaluationStep(council.buyer, 'withholdInPack', { challengeId, file: 'proposals.jsonl', row, field, ground, note })).done();
  const [full, given] = [await checked(one), await checked(one, '?redacted=1')];
  const secret = 'Fourteen units and mounts';
  expect(full.files['proposals.jsonl']).toContain(secret);
  expect(given.files['proposals.jsonl']).not.toContain(secret);
  expect(given.isOk).toBe(true);
  expect(given.lines.slice(1)).toEqual([
    `Not checked – proposals.jsonl ${row}: ${field} is withheld; only that it was not changed can be checked.`,
    `Not checked – proposals.jsonl ${row}: a part is withheld, so it cannot be held against its receipt.`,
    'Everything fits.',
  ]);
  const rootOf = (files: Record<string, string>) => (JSON.parse(files['manifest.json']!) as { root: string }).root;
  expect(rootOf(given.files)).toBe(rootOf(full.files));
}

/** Whoever is too near to one team scores the other alone; somebody steps in where a scorer lacks. */
async function substituted(one: Case): Promise<Case> {
  const { evaluation: { challengeId, council, panel }, people, ids } = one;
  const near = people['wiktor']!;
  expect((await score(near, ids['stair-stewards']!, 'IMPACT', 4)).userErrors('scoreProposal')).toEqual(['NOT_ASSIGNED']);
  expect((await near.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id: ids['stair-stewards'] })).at('proposal')).toBeNull();
  const substitute = await aMember(api, council, ['EVALUATOR']);
  (await evaluationStep(panel.chair, 'appointSubstitute', { challengeId, email: substitute.email })).done();
  const all = { ...one, people: { ...people, priya: substitute } };
  await declaredOn(all, [substitute]);
  const meant: Readonly<Record<string, (proposal: string) => boolean>> = { wiktor: (proposal) => proposal === 'clear-lids', priya: (proposal) => proposal === 'stair-stewards' };
  for (const [key, person] of Object.entries(all.people)) {
    await give(all, key, meant[key] ?? (() => true));
    (await evaluationStep(person, 'sendScores', { challengeId })).done();
  }
  const cover = (await panel.chair.ask('query ($id: ID!) { challenge(id: $id) { panelCover { scorers sent isShort } } }', { id: challengeId })).done().at('challenge.panelCover');
  expect(cover).toEqual([{ scorers: 3, sent: 3, isShort: false }, { scorers: 3, sent: 3, isShort: false }]);
  return all;
}

async function settledAndRanked(one: Case): Promise<void> {
  const { evaluation: { council, panel, criteria }, says, ids } = one;
  const escalated = says.list('escalated')[0]!;
  const handed = { proposalId: ids[escalated.text('proposal')], criterionCode: escalated.text('criterion') };
  (await evaluationStep(panel.chair, 'escalateScore', { ...handed, reason: escalated.text('reason') })).done();
  for (const [key, proposalId] of Object.entries(ids)) {
    for (const criterionCode of criteria.filter((code) => handed.proposalId !== proposalId || handed.criterionCode !== code)) {
      const said = says.list('agreed').find((cell) => cell.text('proposal') === key && cell.text('criterion') === criterionCode)?.names ?? {};
      const { value = null, reason = 'The panel lets the mean stand.' } = said;
      (await evaluationStep(panel.chair, 'agreeScore', { proposalId, criterionCode, value, reason })).done();
    }
  }
  expect(await orderSeen(one, panel.chair)).toBeNull();
  (await evaluationStep(council.approver, 'settleScore', { ...handed, value: 3, hasNoInterest: true, reason: 'One block was asked, and before anything was fixed.' })).done();
  expect(await orderSeen(one, panel.chair)).toEqual(['1 stair-stewards 79.67', '2 clear-lids 70.67']);
}

async function votedInOrder({ evaluation, ids }: Case): Promise<void> {
  const { challengeId, council, panel } = evaluation;
  for (const proposalId of Object.values(ids)) {
    (await evaluationStep(panel.chair, 'writeAssessment', { proposalId, strengths: 'Residents were asked before anything was drawn.', improvements: 'A result from blocks with chutes.' })).done();
  }
  (await propose(evaluation, [ids['stair-stewards']!], { reserveIds: [ids['clear-lids']!] })).done();
  const { id: shortlistId, isOverride } = (await shortlistInProgress(council.buyer, challengeId))!;
  expect(isOverride).toBe(false);
  (await evaluationStep(council.approver, 'voteOnShortlist', { shortlistId, says: 'APPROVE' })).done();
  (await issue(evaluation)).done();
}
