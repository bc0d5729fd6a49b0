// Who belongs to an organisation and who is invited, as its own members see it.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@moothall/domain/organisation';
import { MembershipRoleEnum } from './organisation.type.ts';

@ObjectType('Membership', { description: 'A person in an organisation, with roles.' })
export class MembershipType {
  @Field(() => ID, { description: 'The id, `mem_…`.' })
  id: string;

  @Field(() => [MembershipRoleEnum], { description: 'What the person may do there.' })
  roles: readonly Role[];

  organisationId: string;
  personId: string;
}

@ObjectType('Invitation', { description: 'An invitation to join an organisation, sent by letter.' })
export class InvitationType {
  @Field(() => ID, { description: 'The id, `inv_…`.' })
  id: string;

  @Field({ description: 'Whom it was sent to.' })
  email: string;

  @Field(() => [MembershipRoleEnum], { description: 'The roles offered.' })
  roles: readonly Role[];

  @Field({ description: 'The last moment it can be accepted.' })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was accepted; null while it waits.' })
  acceptedAt: Date | null;

  organisationId: string;
}
