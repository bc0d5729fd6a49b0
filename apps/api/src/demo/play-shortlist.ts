// Plays a shortlist of the demo: advised by the chair against the order, objected to, proposed anew, approved by all, issued, and asked about.
import { approveTogether, objectTogether } from './approve-together.ts';
import type { DemoPerson } from './demo-api.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

const CHALLENGE = 'challenge { id }';

export interface Deciders {
  readonly stage: DemoStage;
  readonly challengeId: string;
  readonly buyer: DemoPerson;
  readonly chair: DemoPerson;
  readonly partners: readonly DemoPerson[];
  /** Votes where one council decides alone. */
  readonly approver: DemoPerson | null;
}

export async function playShortlist(deciders: Deciders, file: Found): Promise<void> {
  const { stage, challengeId, buyer, partners } = deciders;
  const shortlist = file.in('shortlist');
  if (shortlist.has('advised')) await advise(deciders, shortlist.in('advised'));
  await propose(deciders, buyer, shortlist, { reasons: shortlist.text('reasons'), reserveIds: shortlist.maybeList('reserve').map((key) => known(stage.proposals, key.asText()).id) });
  if (partners.length === 0) await vote(deciders);
  else await approveTogether(stage, challengeId, partners);
  await stage.api.verb(buyer, 'issueShortlist', { challengeId, version: await versionOf(deciders) }, CHALLENGE);
  if (file.has('question')) await ask(deciders, file.in('question'));
}

/** A second person of the council says yes. */
async function vote({ stage, challengeId, approver }: Deciders): Promise<void> {
  if (!approver) throw new Error('Nobody in the demo can vote on this shortlist');
  await stage.api.verb(approver, 'voteOnShortlist', { shortlistId: await inProgress(stage, approver, challengeId), says: 'APPROVE' }, CHALLENGE);
}

async function inProgress(stage: DemoStage, who: DemoPerson, challengeId: string): Promise<string> {
  const question = 'query Demo($id: ID!) { challenge(id: $id) { shortlistInProgress { id } } }';
  return (await stage.api.ask(who, question, { id: challengeId })).in('challenge').in('shortlistInProgress').text('id');
}

/** What the panel would rather have: it departs from the order, so a third person looks at it, and a partner says no. */
async function advise(deciders: Deciders, advised: Found): Promise<void> {
  const { stage, challengeId, chair, partners } = deciders;
  await propose(deciders, chair, advised, { reasons: advised.text('reasons'), overrideCode: advised.text('code'), overrideReason: advised.text('why') });
  const shortlistId = await inProgress(stage, chair, challengeId);
  await stage.api.verb(known(stage.people, advised.text('third')), 'approveShortlistOverride', { shortlistId, reason: advised.text('thirdWhy') }, CHALLENGE);
  await objectTogether(stage, challengeId, partners, advised.text('objection'));
}

async function propose(deciders: Deciders, who: DemoPerson, file: Found, more: object): Promise<void> {
  const { stage, challengeId } = deciders;
  const proposalIds = file.texts('proposals').map((key) => known(stage.proposals, key).id);
  await stage.api.verb(who, 'proposeShortlist', { challengeId, version: await versionOf(deciders), proposalIds, ...more }, CHALLENGE);
}

async function ask({ stage, chair }: Deciders, question: Found): Promise<void> {
  const { id: proposalId, proposer } = known(stage.proposals, question.text('proposal'));
  await stage.api.verb(proposer, 'askAboutAssessment', { proposalId, text: question.text('text') }, 'proposal { id }');
  await stage.api.verb(chair, 'answerAssessmentQuestion', { proposalId, answer: question.text('answer') }, 'proposal { id }');
}

/** Panels, scores and votes count up the version of a challenge, so it is read where it is needed. */
async function versionOf({ stage, buyer, challengeId }: Deciders): Promise<number> {
  const answer = await stage.api.ask(buyer, 'query Demo($id: ID!) { challenge(id: $id) { version } }', { id: challengeId });
  return answer.in('challenge').whole('version');
}
