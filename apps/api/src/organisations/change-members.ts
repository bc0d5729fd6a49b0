// `changeMemberRoles` and `removeMember`: rights change at once, and an organisation always keeps an administrator.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMinSize, IsArray, IsIn, IsString } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideRoles, type Role, ROLES } from '@moothall/domain/organisation';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { MembershipRoleEnum, OrganisationType } from './organisation.type.ts';
import { can, type Viewer, viewerOf } from './viewer.ts';

@InputType({ description: 'New roles of a member.' })
export class ChangeMemberRolesInput {
  @Field(() => ID, { description: 'Which membership.' })
  @IsString()
  membershipId: string;

  @Field(() => [MembershipRoleEnum], { description: 'All roles from now on.' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one role, or remove the member.' })
  @IsIn(ROLES, { each: true })
  roles: Role[];
}

@InputType({ description: 'Who leaves.' })
export class RemoveMemberInput {
  @Field(() => ID, { description: 'Which membership; it may be your own.' })
  @IsString()
  membershipId: string;
}

const RESULT = { organisation: { type: () => OrganisationType, description: 'The organisation as it is now.' } };
type ChangeCode = 'LAST_ADMINISTRATOR' | 'ROLES_CONFLICT';
const ChangeMemberRolesPayload = payloadOf<{ organisation: OrganisationType | null }, ChangeCode>('ChangeMemberRoles', RESULT, ['LAST_ADMINISTRATOR', 'ROLES_CONFLICT']);
const RemoveMemberPayload = payloadOf<{ organisation: OrganisationType | null }, 'LAST_ADMINISTRATOR'>('RemoveMember', RESULT, ['LAST_ADMINISTRATOR']);

type Changed = Outcome<{ organisationId: string }, ChangeCode>;

@Resolver()
export class ChangeMembers {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: OrganisationLoader,
  ) {}

  @Mutation(() => ChangeMemberRolesPayload, { description: 'Sets what a member may do; it holds from the next request on.' })
  @Access('signed-in')
  async changeMemberRoles(@Args('input', { description: 'The roles.' }) input: ChangeMemberRolesInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    return this.answer(
      context,
      await this.verbs.run(context, 'changeMemberRoles', input, async (tx): Promise<Changed> => {
        const member = await lockMember(tx, viewer, input.membershipId, false);
        const refusals: Refusal<ChangeCode>[] = [...refusalsOf(decideRoles(input.roles)), ...(input.roles.includes('ADMIN') ? [] : await lastAdministrator(tx, member))];
        if (refusals.length > 0) return { userErrors: refusals };
        await tx.query('update membership set roles = $2 where id = $1', [input.membershipId, input.roles]);
        return record(tx, viewer, member, 'membership.changed', { roles: input.roles });
      }),
    );
  }

  @Mutation(() => RemoveMemberPayload, { description: 'Ends a membership; what the person did stays recorded.' })
  @Access('signed-in')
  async removeMember(@Args('input', { description: 'Who.' }) input: RemoveMemberInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    return this.answer(
      context,
      await this.verbs.run(context, 'removeMember', input, async (tx): Promise<Changed> => {
        const member = await lockMember(tx, viewer, input.membershipId, true);
        const refusals = await lastAdministrator(tx, member);
        if (refusals.length > 0) return { userErrors: refusals };
        await tx.query('delete from membership where id = $1', [input.membershipId]);
        return record(tx, viewer, member, 'membership.ended', {});
      }),
    );
  }

  private async answer(context: RequestContext, outcome: Changed) {
    context.loaders.clear();
    const organisation = outcome.done ? await this.loader.load(context, outcome.done.organisationId) : null;
    return { organisation, userErrors: outcome.userErrors ?? [] };
  }
}

interface Member {
  readonly id: string;
  readonly organisation_id: string;
  readonly person_id: string;
}

/** Locks all memberships of the organisation, so that two administrators cannot remove each other at once. */
async function lockMember(tx: Tx, viewer: Viewer, id: string, orSelf: boolean): Promise<Member> {
  const rows: Member[] = await tx.query(
    `select id, organisation_id, person_id from membership
     where organisation_id = (select organisation_id from membership where id = $1) order by id for update`,
    [id],
  );
  const member = rows.find((row) => row.id === id);
  const isSelf = orSelf && member?.person_id === viewer.personId;
  if (!member || !(isSelf || can(viewer, member.organisation_id, 'manageMembers'))) throw notFound('member');
  return member;
}

async function lastAdministrator(tx: Tx, member: Member): Promise<Refusal<'LAST_ADMINISTRATOR'>[]> {
  const others: unknown[] = await tx.query(
    `select 1 from membership where organisation_id = $1 and id <> $2 and 'ADMIN' = any(roles) limit 1`,
    [member.organisation_id, member.id],
  );
  if (others.length > 0) return [];
  return [refuse('LAST_ADMINISTRATOR', ['membershipId'], 'Make somebody else an administrator first.')];
}

async function record(tx: Tx, viewer: Viewer, member: Member, act: string, data: object): Promise<Changed> {
  const organisationId = member.organisation_id;
  const actor = { personId: viewer.personId, organisationId };
  await append(tx, { chain: organisationId, act, subject: member.id, actor, data: { personId: member.person_id, ...data }, isPublic: false });
  return { done: { organisationId } };
}
