// `inviteTeamMember`: the lead asks an organisation of its team to confirm its part, by account or by letter.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideDraftChange, type DraftChangeCode, type TeamMember } from '@moothall/domain/proposal';
import { normaliseEmail } from '../../identity/people.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { type ActingOnProposal, PROPOSAL_RESULT, type ProposalResult, ProposalVerbs } from '../proposal-verbs.ts';
import { ProposalStepInput } from '../proposal.input.ts';
import { saveProposal } from '../store-proposal.ts';
import { type Asked, inviteMember } from './store-consent.ts';
import { TellTeams } from './tell-teams.ts';

@InputType({ description: 'Whom to ask for which part: an organisation with an account, or an address.' })
export class InviteTeamMemberInput extends ProposalStepInput {
  @Field(() => ID, { description: 'The id of the member, as you read it.' })
  @IsString()
  @MaxLength(40)
  memberId: string;

  @Field(() => ID, { nullable: true, description: 'Its account; then its name becomes the one of the account.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where a letter goes, when it has no account. The link holds for 14 days and answers once.' })
  @IsOptional()
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email?: string | null;
}

type InviteCode = DraftChangeCode | 'NO_SUCH_MEMBER' | 'NO_SUCH_ORGANISATION' | 'IS_LEAD' | 'IN_TEAM_ALREADY' | 'WHOM';
const CODES = ['NOT_OPEN', 'DEADLINE_PASSED', 'WRONG_STATE', 'NO_SUCH_MEMBER', 'NO_SUCH_ORGANISATION', 'IS_LEAD', 'IN_TEAM_ALREADY', 'WHOM'] as const;
const InviteTeamMemberPayload = payloadOf<ProposalResult, InviteCode>('InviteTeamMember', PROPOSAL_RESULT, CODES);

@Resolver()
export class InviteTeamMember {
  constructor(
    private readonly proposals: ProposalVerbs,
    private readonly letters: TellTeams,
    private readonly keys: KeyRing,
  ) {}

  @Mutation(() => InviteTeamMemberPayload, { description: 'Asks a member of a team to confirm its part. It sees that part and the challenge, and nothing else of the proposal.' })
  @Access('proposals:write')
  async inviteTeamMember(@Args('input', { description: 'Whom.' }) input: InviteTeamMemberInput, @Context() context: RequestContext) {
    const answer = await this.proposals.step<InviteCode>(context, 'inviteTeamMember', input, (acting) => invite(this.keys, acting, input));
    if (answer.made !== null) await this.letters.tellSoon();
    return answer;
  }
}

async function invite(keys: KeyRing, { tx, proposal, challenge, actor }: ActingOnProposal, input: InviteTeamMemberInput): Promise<readonly Refusal<InviteCode>[]> {
  const { content, state: existingState } = proposal;
  const decision = decideDraftChange({ stage: challenge.stage, now: await databaseNow(tx), closesAt: challenge.content.closesAt, existingState });
  if (!decision.allowed) return refusalsOf(decision);
  const member = content.team.find((one) => one.id === input.memberId);
  if (!member) return [refuse('NO_SUCH_MEMBER', ['memberId'], 'This organisation is not in the team. Read the team again.')];
  const asked = askedOf(input);
  if (!asked) return [refuse('WHOM', ['email'], 'Choose an organisation, or enter an e-mail address.')];
  const named = 'email' in asked ? { ...member, organisationId: null } : await withAccount(tx, member, asked.organisationId);
  if (!named) return [refuse('NO_SUCH_ORGANISATION', ['organisationId'], 'There is no such organisation. Choose one from the list.')];
  if (named.organisationId === proposal.organisationId) return [refuse('IS_LEAD', ['organisationId'], 'Your own organisation leads. Choose another one.')];
  const others = content.team.filter((one) => one.id !== member.id);
  if (named.organisationId && others.some((one) => one.organisationId === named.organisationId)) {
    return [refuse('IN_TEAM_ALREADY', ['organisationId'], 'This organisation is in the team already.')];
  }
  const team = content.team.map((one) => (one.id === member.id ? named : one));
  await saveProposal(tx, keys, proposal.id, { ...content, team }, { ...proposal.fieldVersions, team: proposal.version + 1 }, null);
  await inviteMember(tx, proposal, member.id, asked, actor);
  return [];
}

function askedOf({ organisationId, email }: InviteTeamMemberInput): Asked | null {
  if (organisationId) return { organisationId };
  return email ? { email: normaliseEmail(email) } : null;
}

async function withAccount(tx: Tx, member: TeamMember, organisationId: string): Promise<TeamMember | null> {
  const rows: { name: string }[] = await tx.query('select coalesce(name_en, name_cy) as name from organisation where id = $1', [organisationId]);
  return rows[0] ? { ...member, organisationId, name: rows[0].name } : null;
}
