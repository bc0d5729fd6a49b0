// Challenges brought to a stage through the verbs that lead there.
import type { Answer } from '../asking/index.ts';
import type { Council } from '../organisations/index.ts';
import type { Person } from '../people/index.ts';
import { challengeContent } from './content.ts';

export interface Challenge {
  readonly id: string;
  readonly version: number;
}

const DRAFT = `mutation ($input: DraftChallengeInput!) {
  draftChallenge(input: $input) { challenge { id version } userErrors { code path message } }
}`;

const INPUTS: Readonly<Record<string, string>> = {
  updateChallenge: 'UpdateChallengeInput',
  amendChallenge: 'AmendChallengeInput',
  recordOutage: 'RecordOutageInput',
  requestChallengeChanges: 'ChallengeReasonInput',
  withdrawChallenge: 'StopChallengeInput',
  terminateChallenge: 'StopChallengeInput',
  concludeChallenge: 'StopChallengeInput',
};

/** Takes one step of a challenge; the answer holds its `id`, `version` and `stage`. */
export function step(who: Pick<Person, 'ask'>, verb: string, challenge: Challenge, more: object = {}, idempotencyKey?: string): Promise<Answer> {
  const document = `mutation ($input: ${INPUTS[verb] ?? 'ChallengeStepInput'}!) {
    ${verb}(input: $input) { challenge { id version stage } userErrors { code path message } }
  }`;
  const input = { id: challenge.id, version: challenge.version, ...more };
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

async function taken(who: Person, verb: string, challenge: Challenge, more: object = {}): Promise<Challenge> {
  return challengeIn((await step(who, verb, challenge, more)).done(), verb);
}

function challengeIn(answer: Answer, verb: string): Challenge {
  return { id: answer.text(`${verb}.challenge.id`), version: answer.whole(`${verb}.challenge.version`) };
}

/** A draft with everything that it needs to be opened. */
export async function aDraft(council: Council, changes: object = {}): Promise<Challenge> {
  const input = { organisationId: council.id, title: { en: 'Fix it once' } };
  const draft = challengeIn((await council.buyer.ask(DRAFT, { input })).done(), 'draftChallenge');
  return taken(council.buyer, 'updateChallenge', draft, { content: { ...challengeContent(), ...changes } });
}

export async function anApprovedChallenge(council: Council, changes: object = {}): Promise<Challenge> {
  const sent = await taken(council.buyer, 'sendChallengeForReview', await aDraft(council, changes));
  return taken(council.approver, 'approveChallenge', sent);
}

/** Published for engagement; not open to proposals yet. */
export async function aPublishedChallenge(council: Council, changes: object = {}): Promise<Challenge> {
  return taken(council.buyer, 'publishChallenge', await anApprovedChallenge(council, changes));
}

/** Open to proposals for the next twenty days. */
export async function anOpenChallenge(council: Council, changes: object = {}): Promise<Challenge> {
  return taken(council.buyer, 'openChallenge', await aPublishedChallenge(council, changes));
}
