// `inviteMember` and `acceptInvitation`: people join by a letter, with the address it was sent to.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMinSize, IsArray, IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { refuse, refusalsOf } from '@moothall/domain/decision';
import { decideRoles, type Role, ROLES } from '@moothall/domain/organisation';
import { normaliseEmail, People } from '../identity/people.ts';
import { hashSecret, randomSecret } from '../identity/secrets.ts';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { Mail } from '../platform/mail/mail.ts';
import { Config } from '../platform/settings.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { MembersQueries } from './members.queries.ts';
import { InvitationType } from './membership.type.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { MembershipRoleEnum, OrganisationType } from './organisation.type.ts';
import { storeMember } from './store-organisation.ts';
import { can, type Viewer, ViewerReader, viewerOf } from './viewer.ts';

@InputType({ description: 'Whom to invite.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'Your organisation.' })
  @IsString()
  organisationId: string;

  @Field({ description: 'Where the letter goes.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email: string;

  @Field(() => [MembershipRoleEnum], { description: 'What the person will be able to do.' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one role.' })
  @IsIn(ROLES, { each: true })
  roles: Role[];
}

@InputType({ description: 'An invitation to accept.' })
export class AcceptInvitationInput {
  @Field({ description: 'The last part of the link in the letter.' })
  @IsString()
  @MaxLength(100)
  token: string;
}

type InviteCode = 'ALREADY_MEMBER' | 'ROLES_CONFLICT';
const InviteMemberPayload = payloadOf<{ invitation: InvitationType | null }, InviteCode>(
  'InviteMember',
  { invitation: { type: () => InvitationType, description: 'The invitation; a letter is on its way.' } },
  ['ALREADY_MEMBER', 'ROLES_CONFLICT'],
);

type AcceptCode = 'INVITATION_EXPIRED' | 'OTHER_ADDRESS' | 'ALREADY_MEMBER';
const AcceptInvitationPayload = payloadOf<{ organisation: OrganisationType | null }, AcceptCode>(
  'AcceptInvitation',
  { organisation: { type: () => OrganisationType, description: 'The organisation you now belong to.' } },
  ['INVITATION_EXPIRED', 'OTHER_ADDRESS', 'ALREADY_MEMBER'],
);

@Resolver()
export class InviteMember {
  constructor(
    private readonly verbs: Verbs,
    private readonly people: People,
    private readonly members: MembersQueries,
    private readonly loader: OrganisationLoader,
    private readonly viewers: ViewerReader,
    private readonly mail: Mail,
    private readonly config: Config,
  ) {}

  @Mutation(() => InviteMemberPayload, { description: 'Invites somebody to an organisation by letter; the link holds for seven days.' })
  @Access('signed-in')
  async inviteMember(@Args('input', { description: 'Whom.' }) input: InviteMemberInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    if (!can(viewer, input.organisationId, 'manageMembers')) throw notFound('organisation');
    const organisation = await this.loader.mustLoad(context, input.organisationId);
    const token = randomSecret();
    const outcome = await this.verbs.run(context, 'inviteMember', input, (tx) => invite(tx, viewer, input, token));
    if (outcome.userErrors) return { invitation: null, userErrors: outcome.userErrors };
    if (outcome.done.tokenHash === hashSecret(token)) await this.mail.send(this.letter(input.email, organisation.name.en ?? '', token));
    return { invitation: await this.members.invitationById(viewer, outcome.done.invitationId), userErrors: [] };
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Joins an organisation; sign in with the address the letter went to.' })
  @Access('signed-in')
  async acceptInvitation(@Args('input', { description: 'The invitation.' }) input: AcceptInvitationInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const email = (await this.people.ownDetails(viewer.personId ?? ''))?.email ?? '';
    const request = { token: hashSecret(input.token) };
    const outcome = await this.verbs.run(context, 'acceptInvitation', request, (tx) => asSystem('accept-invitation', () => accept(tx, viewer, email, request.token)));
    if (outcome.userErrors) return { organisation: null, userErrors: outcome.userErrors };
    viewer.memberships = await this.viewers.memberships(viewer);
    return { organisation: await this.loader.load(context, outcome.done.organisationId), userErrors: [] };
  }

  private letter(to: string, name: string, token: string): { to: string; subject: string; text: string } {
    const link = `${this.config.publicUrl}/invitations/${token}`;
    return {
      to,
      subject: `You are invited to ${name} on Moothall / Gwahoddiad i ${name} ar Moothall`,
      text: `You are invited to join ${name} on Moothall. Accept within seven days, signed in with this address:\n\n${link}\n\nFe'ch gwahoddir i ymuno â ${name} ar Moothall. Derbyniwch o fewn saith diwrnod drwy'r ddolen uchod.`,
    };
  }
}

async function invite(
  tx: Tx,
  viewer: Viewer,
  input: InviteMemberInput,
  token: string,
): Promise<Outcome<{ invitationId: string; tokenHash: string }, InviteCode>> {
  const conflicts = refusalsOf(decideRoles(input.roles));
  if (conflicts.length > 0) return { userErrors: conflicts };
  const email = normaliseEmail(input.email);
  const members: unknown[] = await tx.query(
    'select 1 from membership m join person p on p.id = m.person_id where m.organisation_id = $1 and p.email = $2',
    [input.organisationId, email],
  );
  if (members.length > 0) return { userErrors: [refuse('ALREADY_MEMBER', ['email'], 'This person is a member already. Change their roles instead.')] };
  const invitationId = newId('inv');
  await tx.query('delete from invitation where organisation_id = $1 and email = $2 and accepted_at is null', [input.organisationId, email]);
  await tx.query(
    `insert into invitation (id, organisation_id, email, roles, token_hash, invited_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '7 days')`,
    [invitationId, input.organisationId, email, input.roles, hashSecret(token), viewer.personId],
  );
  const actor = { personId: viewer.personId, organisationId: input.organisationId };
  await append(tx, { chain: input.organisationId, act: 'invitation.sent', subject: invitationId, actor, data: { roles: input.roles }, isPublic: false });
  return { done: { invitationId, tokenHash: hashSecret(token) } };
}

async function accept(tx: Tx, viewer: Viewer, email: string, tokenHash: string): Promise<Outcome<{ organisationId: string }, AcceptCode>> {
  const rows: { id: string; organisation_id: string; email: string; roles: Role[] }[] = await tx.query(
    `select id, organisation_id, email, roles from invitation
     where token_hash = $1 and accepted_at is null and expires_at > clock_timestamp() for update`,
    [tokenHash],
  );
  const invitation = rows[0];
  const personId = viewer.personId ?? '';
  if (!invitation) return { userErrors: [refuse('INVITATION_EXPIRED', ['token'], 'This invitation was used already or has expired. Ask for a new one.')] };
  if (invitation.email !== email) {
    return { userErrors: [refuse('OTHER_ADDRESS', ['token'], 'This invitation was sent to another address. Sign in with that one.')] };
  }
  const organisationId = invitation.organisation_id;
  const members: unknown[] = await tx.query('select 1 from membership where organisation_id = $1 and person_id = $2', [organisationId, personId]);
  if (members.length > 0) return { userErrors: [refuse('ALREADY_MEMBER', ['token'], 'You belong to this organisation already.')] };
  await tx.query('update invitation set accepted_at = clock_timestamp() where id = $1', [invitation.id]);
  await storeMember(tx, organisationId, personId, invitation.roles, { personId, organisationId });
  return { done: { organisationId } };
}
