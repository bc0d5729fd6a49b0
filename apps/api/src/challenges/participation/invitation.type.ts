// An invitation of another authority into a challenge, as its lead and the one invited see it.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { INVITED_ROLES, type InvitedRole, PARTICIPATION_STATES, type ParticipationState } from '@moothall/domain/challenge';

export const InvitedRoleEnum: Record<string, InvitedRole> = Object.fromEntries(INVITED_ROLES.map((role) => [role, role]));
registerEnumType(InvitedRoleEnum, {
  name: 'InvitedRole',
  description: 'The part an authority is asked to take in a challenge.',
  valuesMap: { PARTICIPANT: { description: 'Stands behind the challenge together with the lead.' }, OBSERVER: { description: 'Follows, and reads drafts.' } },
});
export const ParticipationStateEnum: Record<string, ParticipationState> = Object.fromEntries(PARTICIPATION_STATES.map((state) => [state, state]));
registerEnumType(ParticipationStateEnum, { name: 'ParticipationState', description: 'What became of an invitation.' });

@ObjectType({ description: 'An authority asked into a challenge. Only the lead and the one asked see it.' })
export class ParticipationInvitation {
  @Field(() => ID, { description: 'The id, `pin_…`.' })
  id: string;
  @Field(() => InvitedRoleEnum, { description: 'The part it is asked to take.' })
  role: InvitedRole;
  @Field(() => ParticipationStateEnum, { description: 'What became of it.' })
  state: ParticipationState;
  @Field({ description: 'When it was asked.' })
  invitedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it answered, or was asked no longer.' })
  answeredAt: Date | null;

  challengeId: string;
  organisationId: string;
  leadId: string;
}
