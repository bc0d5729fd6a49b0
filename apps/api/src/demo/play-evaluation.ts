// Plays the evaluation of one challenge as far as its file goes: panel, interests, scores, agreement, feedback, shortlist.
import type { DemoPerson } from './demo-api.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';
import { playShortlist } from './play-shortlist.ts';

const CHALLENGE = 'challenge { id }';
const SHEET = 'scoresheet { id }';

interface Panel {
  readonly stage: DemoStage;
  readonly challengeId: string;
  readonly buyer: DemoPerson;
  readonly chair: DemoPerson;
  readonly evaluators: readonly DemoPerson[];
}

/** The challenge must have closed. */
export async function playEvaluation(stage: DemoStage, file: Found): Promise<void> {
  const { id, buyer, partners, approver } = known(stage.challenges, file.text('challenge'));
  const person = (key: string): DemoPerson => known(stage.people, key);
  const panel = { stage, challengeId: id, buyer, chair: person(file.text('chair')), evaluators: file.texts('evaluators').map(person) };
  await openSealed(panel, approver);
  await appoint(panel);
  for (const member of [panel.chair, ...panel.evaluators]) await declare(panel, member, file.list('conflicts'));
  const sample = file.has('sample') ? file.texts('sample') : [];
  const sampleIds = sample.map((key) => known(stage.proposals, key).id);
  await stage.api.verb(buyer, 'beginEvaluation', { challengeId: id, version: await versionOf(panel), ...(sample.length > 0 ? { sample: sampleIds } : {}) }, CHALLENGE);
  if (sample.length > 0) await calibrate(panel, file, sample);
  await score(panel, file, (key) => !sample.includes(key));
  for (const key of file.texts('sent')) await stage.api.verb(person(key), 'sendScores', { challengeId: id }, SHEET);
  for (const agreed of file.maybeList('agreed')) await agree(panel, agreed);
  for (const escalated of file.maybeList('escalated')) await escalate(panel, escalated);
  for (const assessment of file.maybeList('assessments')) await assess(panel, assessment);
  if (!file.has('shortlist')) return;
  await simulate(panel);
  await playShortlist({ ...panel, partners, approver }, file);
}

/** One asks, and another confirms. */
async function openSealed({ stage, challengeId, buyer }: Panel, approver: DemoPerson | null): Promise<void> {
  if (!approver) throw new Error('Nobody in the demo can confirm the opening of an evaluated challenge');
  await stage.api.verb(buyer, 'askForOpening', { challengeId }, CHALLENGE);
  await stage.api.verb(approver, 'openProposals', { challengeId }, CHALLENGE);
}

async function appoint({ stage, challengeId, buyer, chair, evaluators }: Panel): Promise<void> {
  const join = (member: DemoPerson, role: string) =>
    stage.api.verb(buyer, 'appointPanelMember', { challengeId, email: member.email, role }, CHALLENGE);
  await join(chair, 'CHAIR');
  for (const evaluator of evaluators) await join(evaluator, 'EVALUATOR');
}

/** Everybody declares on everybody who takes part; whoever has an interest is named in the file with it. */
async function declare({ stage, challengeId }: Panel, member: DemoPerson, conflicts: readonly Found[]): Promise<void> {
  const question = 'query Demo($id: ID!) { challenge(id: $id) { scoresheet { declarations { party name } } } }';
  const sheet = (await stage.api.ask(member, question, { id: challengeId })).in('challenge').in('scoresheet');
  const own = conflicts.filter((conflict) => known(stage.people, conflict.text('evaluator')).id === member.id);
  const declarations = sheet.list('declarations').map((row) => {
    const conflict = own.find((one) => one.text('party') === row.text('name'));
    const { kind = 'NONE', direct, note } = conflict?.names ?? {};
    return { party: row.text('party'), kind, direct, note };
  });
  await stage.api.verb(member, 'declareConflict', { challengeId, declarations }, SHEET);
}

/** Everybody scores the sample and sends it; then the chair opens the rest. */
async function calibrate(panel: Panel, file: Found, sample: readonly string[]): Promise<void> {
  const { stage, challengeId, chair, evaluators } = panel;
  await score(panel, file, (key) => sample.includes(key));
  for (const evaluator of evaluators) await stage.api.verb(evaluator, 'sendSample', { challengeId }, SHEET);
  await stage.api.verb(chair, 'openRest', { challengeId }, CHALLENGE);
}

async function score({ stage }: Panel, file: Found, isMeant: (proposal: string) => boolean): Promise<void> {
  for (const cell of file.list('scores').filter((one) => isMeant(one.text('proposal')))) {
    const { value, reason } = cell.names;
    const proposalId = known(stage.proposals, cell.text('proposal')).id;
    const input = { proposalId, criterionCode: cell.text('criterion'), value, reason };
    await stage.api.verb(known(stage.people, cell.text('evaluator')), 'scoreProposal', input, SHEET);
  }
}

/** Where the file gives no value the exact mean stands. */
async function agree({ stage, chair }: Panel, agreed: Found): Promise<void> {
  const { value, reason } = agreed.names;
  const proposalId = known(stage.proposals, agreed.text('proposal')).id;
  await stage.api.verb(chair, 'agreeScore', { proposalId, criterionCode: agreed.text('criterion'), value, reason }, CHALLENGE);
}

async function escalate({ stage, chair }: Panel, escalated: Found): Promise<void> {
  const proposalId = known(stage.proposals, escalated.text('proposal')).id;
  await stage.api.verb(chair, 'escalateScore', { proposalId, criterionCode: escalated.text('criterion'), reason: escalated.text('reason') }, CHALLENGE);
}

/** How sure the order is: the server finds it out by itself, in its own time. */
async function simulate({ stage, challengeId, chair }: Panel): Promise<void> {
  const input = { challengeId, weights: { kind: 'NEAR', percent: 50 }, scoreError: 0.5, shortlistSize: 1, samples: 10_000, seed: 2026 };
  await stage.api.verb(chair, 'computeStability', input, CHALLENGE);
}

async function assess({ stage, chair }: Panel, assessment: Found): Promise<void> {
  const { strengths, improvements } = assessment.names;
  const explanations = assessment.maybeList('explanations').map((one) => ({ criterionCode: one.text('criterion'), text: one.text('text') }));
  const proposalId = known(stage.proposals, assessment.text('proposal')).id;
  await stage.api.verb(chair, 'writeAssessment', { proposalId, strengths, improvements, explanations }, 'proposal { id }');
}

/** Panels and scores count up the version of a challenge, so it is read where it is needed. */
async function versionOf({ stage, buyer, challengeId }: Panel): Promise<number> {
  const answer = await stage.api.ask(buyer, 'query Demo($id: ID!) { challenge(id: $id) { version } }', { id: challengeId });
  return answer.in('challenge').whole('version');
}
