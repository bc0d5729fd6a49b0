// Evaluations brought to a point: begun, scored, agreed, explained, decided.
import type { Answer } from '../asking/index.ts';
import { anOpenChallenge, challengeContent } from '../challenges/index.ts';
import { type Council, type Organisation, theCouncil } from '../organisations/index.ts';
import type { Person, World } from '../people/index.ts';
import { aSubmittedProposal, theSuppliers } from '../proposals/index.ts';
import { appointAll, declare, evaluationStep, type Panel, thePanel } from './panel.ts';

export interface Evaluation {
  readonly challengeId: string;
  readonly council: Council;
  readonly panel: Panel;
  /** Codes, in order. */
  readonly criteria: readonly string[];
  /** In the order they were asked for; each supplier has one. */
  readonly proposals: readonly { readonly id: string; readonly supplier: Organisation }[];
}

export interface Wish {
  /** What each proposal says that is not usual; one proposal each. */
  readonly proposals?: readonly object[];
  /** What the challenge says that is not usual. */
  readonly challenge?: object;
}

/** Lets the deadline pass; only the tests of the API know how. */
export type Close = (challengeId: string) => Promise<void>;

/** Two people of the council open what was sealed. */
export async function openAll({ buyer, approver }: Council, challengeId: string): Promise<void> {
  (await evaluationStep(buyer, 'askForOpening', { challengeId })).done();
  (await evaluationStep(approver, 'openProposals', { challengeId })).done();
}

/** Closed and opened, with a panel appointed that has not declared. */
export async function aClosedChallenge(world: World, close: Close, wish: Wish = {}): Promise<Evaluation> {
  const council = await theCouncil(world);
  const panel = await thePanel(world, council);
  const { id: challengeId } = await anOpenChallenge(council, wish.challenge);
  const contents = wish.proposals ?? [{}];
  const suppliers = await theSuppliers(world, contents.length);
  const proposals = await Promise.all(
    suppliers.map(async (supplier, index) => ({ id: (await aSubmittedProposal(supplier, challengeId, contents[index])).id, supplier })),
  );
  await appointAll(council, challengeId, panel);
  await close(challengeId);
  await openAll(council, challengeId);
  const content = { ...challengeContent(), ...wish.challenge };
  const criteria = (content['criteria'] as readonly { code: string }[]).map((one) => one.code);
  return { challengeId, council, panel, criteria, proposals };
}

/** Begun: everybody on the panel is free to read everything. */
export async function anEvaluation(world: World, close: Close, wish: Wish = {}): Promise<Evaluation> {
  const evaluation = await aClosedChallenge(world, close, wish);
  for (const member of [evaluation.panel.chair, ...evaluation.panel.evaluators]) (await declare(member, evaluation.challengeId)).done();
  (await begin(evaluation)).done();
  return evaluation;
}

export async function begin({ council, challengeId }: Evaluation, who: Pick<Person, 'ask'> = council.buyer): Promise<Answer> {
  return evaluationStep(who, 'beginEvaluation', { challengeId, version: await versionOf(council.buyer, challengeId) });
}

/** Steps of a panel count up the version of a challenge, so it is read where it is needed. */
export async function versionOf(who: Pick<Person, 'ask'>, challengeId: string): Promise<number> {
  return (await who.ask('query ($id: ID!) { challenge(id: $id) { version } }', { id: challengeId })).whole('challenge.version');
}

/** The scores of three evaluators by criterion, for each proposal. */
export type Scores = readonly Readonly<Record<string, readonly number[]>>[];

export function score(who: Pick<Person, 'ask'>, proposalId: string, criterionCode: string, value: number, reason = 'It says so on its second page.'): Promise<Answer> {
  return evaluationStep(who, 'scoreProposal', { proposalId, criterionCode, value, reason });
}

/** Everybody scores everything, with 3 where nothing else is asked for, and sends. */
export async function scoreAll(evaluation: Evaluation, scores: Scores = []): Promise<void> {
  await Promise.all(evaluation.panel.evaluators.map((_, index) => scoreAs(evaluation, index, scores)));
}

/** One evaluator scores everything and sends. */
export async function scoreAs({ challengeId, panel, criteria, proposals }: Evaluation, index: number, scores: Scores = []): Promise<void> {
  const evaluator = panel.evaluators[index]!;
  for (const [place, { id }] of proposals.entries()) {
    for (const code of criteria) (await score(evaluator, id, code, scores[place]?.[code]?.[index] ?? 3)).done();
  }
  (await evaluationStep(evaluator, 'sendScores', { challengeId })).done();
}

/** The chair lets the mean of every cell stand, or agrees on what is given. */
export async function agreeAll({ panel, criteria, proposals }: Evaluation, values: readonly Readonly<Record<string, number>>[] = []): Promise<void> {
  for (const [place, { id: proposalId }] of proposals.entries()) {
    for (const criterionCode of criteria) {
      const value = values[place]?.[criterionCode] ?? null;
      (await evaluationStep(panel.chair, 'agreeScore', { proposalId, criterionCode, value, reason: 'As the panel has talked it over.' })).done();
    }
  }
}

export async function assessAll({ panel, proposals }: Evaluation): Promise<void> {
  for (const { id: proposalId } of proposals) {
    (await evaluationStep(panel.chair, 'writeAssessment', { proposalId, strengths: 'It is tried and cheap.', improvements: 'Say who mends it in winter.' })).done();
  }
}

/** Put to the vote by the buyer, with reasons. */
export async function propose({ council, challengeId }: Evaluation, proposalIds: readonly string[], more: object = {}): Promise<Answer> {
  const version = await versionOf(council.buyer, challengeId);
  const override = 'overrideReason' in more && more.overrideReason ? { overrideCode: 'OTHER' } : {};
  return evaluationStep(council.buyer, 'proposeShortlist', { challengeId, version, proposalIds, reasons: 'The best by the published criteria.', ...override, ...more });
}

export async function shortlistInProgress(who: Pick<Person, 'ask'>, challengeId: string): Promise<{ id: string; state: string; isOverride: boolean; isJoint: boolean } | null> {
  const answer = await who.ask('query ($id: ID!) { challenge(id: $id) { shortlistInProgress { id state isOverride isJoint } } }', { id: challengeId });
  return answer.done().at('challenge.shortlistInProgress') as { id: string; state: string; isOverride: boolean; isJoint: boolean } | null;
}

/** A second person approves, and the chair looks at what departs from the order. */
export async function carry({ council, panel, challengeId }: Evaluation): Promise<void> {
  const found = await shortlistInProgress(council.buyer, challengeId);
  if (found?.state !== 'PROPOSED' || found.isJoint) return;
  (await evaluationStep(council.approver, 'voteOnShortlist', { shortlistId: found.id, says: 'APPROVE' })).done();
  if (found.isOverride) (await evaluationStep(panel.chair, 'approveShortlistOverride', { shortlistId: found.id, reason: 'The other one cannot be run.' })).done();
}

export async function issue({ council, challengeId }: Evaluation): Promise<Answer> {
  return evaluationStep(council.buyer, 'issueShortlist', { challengeId, version: await versionOf(council.buyer, challengeId) });
}

/** Proposed by the buyer, approved and issued. @returns the first answer that refused, else the last */
export async function decide(evaluation: Evaluation, proposalIds: readonly string[], more: object = {}): Promise<Answer> {
  const proposed = await propose(evaluation, proposalIds, more);
  if (proposed.codes.length > 0 || proposed.userErrors('proposeShortlist').length > 0) return proposed;
  await carry(evaluation);
  return issue(evaluation);
}

/** Scored, agreed and explained; ready to be decided on. */
export async function aRankedEvaluation(world: World, close: Close, wish: Wish & { readonly scores?: Scores } = {}): Promise<Evaluation> {
  const evaluation = await anEvaluation(world, close, wish);
  await scoreAll(evaluation, wish.scores);
  await agreeAll(evaluation);
  await assessAll(evaluation);
  return evaluation;
}
