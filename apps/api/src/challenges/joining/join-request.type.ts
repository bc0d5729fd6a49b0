// The wish of an authority to come into another's challenge, as the two see it.
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type InvitedRole, JOIN_STATES, type JoinState } from '@moothall/domain/challenge';
import { InvitedRoleEnum } from '../participation/invitation.type.ts';

export const JoinStateEnum: Record<string, JoinState> = Object.fromEntries(JOIN_STATES.map((state) => [state, state]));
registerEnumType(JoinStateEnum, { name: 'JoinState', description: 'What became of a wish to join.' });

@ObjectType({ description: 'An authority asks to take part in a challenge. Only the lead and the asking one see it.' })
export class JoinRequest {
  @Field(() => ID, { description: 'The id, `jrq_…`.' })
  id: string;
  @Field(() => InvitedRoleEnum, { description: 'The part it would take.' })
  role: InvitedRole;
  @Field(() => JoinStateEnum, { description: 'What became of it.' })
  state: JoinState;
  @Field(() => String, { nullable: true, description: 'What it wrote to the lead.' })
  note: string | null;
  @Field(() => String, { nullable: true, description: 'Why the lead said no.' })
  because: string | null;
  @Field({ description: 'When it asked.' })
  askedAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was answered or taken back.' })
  answeredAt: Date | null;

  challengeId: string;
  organisationId: string;
  leadId: string;
}
