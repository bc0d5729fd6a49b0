// Authorities asked into a challenge, and how they answer.
import type { Answer } from '../asking/index.ts';
import type { Person } from '../people/index.ts';

const INVITE = `mutation ($input: InviteParticipantInput!) {
  inviteParticipant(input: $input) { invitation { id state role organisation { id } } userErrors { code path message } }
}`;

export function invite(who: Pick<Person, 'ask'>, input: object, idempotencyKey?: string): Promise<Answer> {
  return who.ask(INVITE, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

/** @param verb `acceptParticipation`, `declineParticipation` or `revokeParticipationInvitation` */
export function answerInvitation(who: Pick<Person, 'ask'>, verb: string, id: string, idempotencyKey?: string): Promise<Answer> {
  const document = `mutation ($input: ParticipationAnswerInput!) {
    ${verb}(input: $input) { invitation { id state challenge { id } } userErrors { code path message } }
  }`;
  return who.ask(document, { input: { id } }, idempotencyKey === undefined ? {} : { idempotencyKey });
}
