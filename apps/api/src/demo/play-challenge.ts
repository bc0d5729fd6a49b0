// Brings one challenge to the stage its file names: written by its buyer, approved by somebody else, published, opened, amended.
import { approveTogether } from './approve-together.ts';
import type { DemoPerson } from './demo-api.ts';
import { inDays } from './demo-days.ts';
import { type DemoStage, known } from './demo-stage.ts';
import type { Found } from './found.ts';

const STEPS = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'ENGAGING', 'OPEN'] as const;
type Step = (typeof STEPS)[number];

const VERBS: Readonly<Record<Exclude<Step, 'DRAFT'>, string>> = {
  IN_REVIEW: 'sendChallengeForReview',
  APPROVED: 'approveChallenge',
  ENGAGING: 'publishChallenge',
  OPEN: 'openChallenge',
};

interface Version {
  readonly id: string;
  readonly version: number;
}

/** Plays up to the opening at most; what follows needs proposals. */
export async function playChallenge(stage: DemoStage, file: Found): Promise<void> {
  const buyer = known(stage.people, file.text('buyer'));
  const organisationId = known(stage.organisations, file.text('council'));
  const title = file.in('content').in('title').names;
  let at = await take(stage, buyer, 'draftChallenge', { organisationId, title });
  const partners = file.maybeList('jointWith').map((other) => known(stage.people, other.text('buyer')));
  stage.challenges.set(file.text('key'), { id: at.id, buyer, partners, approver: file.has('approver') ? known(stage.people, file.text('approver')) : null });
  at = await take(stage, buyer, 'updateChallenge', { ...at, content: { ...file.in('content').names, ...datesOf(file.in('days')) } });
  if (file.has('governance')) at = await take(stage, buyer, 'setGovernance', { ...at, ...file.in('governance').names });
  await join(stage, file, at.id, buyer);
  const isHeardFirst = file.has('governance') && file.in('governance').text('rule') === 'LEAD_AFTER_CONSULTATION';
  for (const step of stepsTo(file.text('until'))) {
    const who = step === 'APPROVED' ? known(stage.people, file.text('approver')) : buyer;
    // Where the lead decides alone, the others are heard first.
    if (step === 'APPROVED' && isHeardFirst) await approveTogether(stage, at.id, partners);
    at = await take(stage, who, VERBS[step], at);
    if (step === 'APPROVED') at = await together(stage, buyer, at, partners);
  }
  for (const amendment of file.maybeList('amendments')) {
    at = await amend(stage, buyer, at, amendment);
    at = await together(stage, buyer, at, partners);
  }
}

/** The others approve; what they approved is done at once, so the version is read again. */
async function together(stage: DemoStage, buyer: DemoPerson, at: Version, partners: readonly DemoPerson[]): Promise<Version> {
  await approveTogether(stage, at.id, partners);
  const answer = await stage.api.ask(buyer, 'query Demo($id: ID!) { challenge(id: $id) { version } }', { id: at.id });
  return { id: at.id, version: answer.in('challenge').whole('version') };
}

async function take(stage: DemoStage, who: DemoPerson, verb: string, input: object): Promise<Version> {
  const answer = (await stage.api.verb(who, verb, input, 'challenge { id version }')).in('challenge');
  return { id: answer.text('id'), version: answer.whole('version') };
}

function stepsTo(until: string): Exclude<Step, 'DRAFT'>[] {
  const last = STEPS.findIndex((step) => step === until);
  if (last < 0) throw new Error(`The demo cannot play a challenge until ${until}`);
  return STEPS.slice(1, last + 1).filter((step) => step !== 'DRAFT');
}

function amend(stage: DemoStage, buyer: DemoPerson, at: Version, amendment: Found): Promise<Version> {
  const content = { ...amendment.in('content').names, ...(amendment.has('days') ? datesOf(amendment.in('days')) : {}) };
  const { reason, material } = amendment.names;
  return take(stage, buyer, 'amendChallenge', { ...at, content, reason, material });
}

/** The lead asks, and each of the others says yes for itself. */
async function join(stage: DemoStage, file: Found, challengeId: string, lead: DemoPerson): Promise<void> {
  for (const other of file.maybeList('jointWith')) {
    const input = { challengeId, organisationId: known(stage.organisations, other.text('council')) };
    const asked = await stage.api.verb(lead, 'inviteParticipant', input, 'invitation { id }');
    await stage.api.verb(known(stage.people, other.text('buyer')), 'acceptParticipation', { id: asked.in('invitation').text('id') }, 'invitation { id }');
  }
}

/** Days from today, by the names of the moments of a challenge. */
export function datesOf(days: Found): Record<string, string> {
  return Object.fromEntries(days.entries().map(([name]) => [name, inDays(days.whole(name)).toISOString()]));
}
