// Reads parts in teams: by id, by the link of a letter, and what hangs on a part and on a member of a team.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CONSENT_ANSWERS, decideConsent } from '@moothall/domain/proposal';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { hashSecret } from '../../identity/secrets.ts';
import { ViewerType } from '../../identity/viewer.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { TeamMember } from '../proposal-rows.type.ts';
import { TeamQueries } from './team.queries.ts';
import { nameOfAnswer, OtherBid, PartAnswerEnum, type PartAnswer, TeamConsent, TeamPart, toTeamPart } from './team.type.ts';

@Resolver(() => TeamPart)
export class TeamPartResolver {
  constructor(
    private readonly queries: TeamQueries,
    private readonly challenges: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => TeamPart, { nullable: true, description: 'A part of one of your organisations in the team of another.' })
  @Access('proposals:read')
  async teamPart(@Args('id', { type: () => ID, description: 'The id.' }) id: string, @Context() context: RequestContext): Promise<TeamPart | null> {
    const [row] = await this.queries.parts(viewerOf(context), [id]);
    return row ? toTeamPart(row) : null;
  }

  @Query(() => TeamPart, { nullable: true, description: 'A part by the link of a letter; null when the link was used or has expired.' })
  @Access('public')
  async teamInvitation(@Args('token', { description: 'The last part of the link.' }) token: string): Promise<TeamPart | null> {
    const row = await this.queries.partByToken(hashSecret(token));
    return row && toTeamPart(row);
  }

  @ResolveField(() => ChallengeType, { nullable: true, description: 'The challenge that the team answers.' })
  challenge(@Parent() part: TeamPart, @Context() context: RequestContext): Promise<ChallengeType | null> {
    return this.challenges.load(context, part.challengeId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who leads the team.' })
  lead(@Parent() part: TeamPart, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, part.leadId);
  }

  @ResolveField(() => [PartAnswerEnum], { description: 'What can be answered now.' })
  async viewerCan(@Parent() part: TeamPart, @Context() context: RequestContext): Promise<PartAnswer[]> {
    const { row, organisationId } = part;
    if (part.isRemoved || (organisationId !== null && !can(viewerOf(context), organisationId, 'propose'))) return [];
    const challenge = await this.challenges.load(context, part.challengeId);
    const facts = { proposalState: row.proposalState, state: row.state, note: 'x', now: new Date(), closesAt: challenge?.timeline.closesAt ?? null };
    return CONSENT_ANSWERS.filter((answer) => decideConsent({ ...facts, answer }).allowed).map(nameOfAnswer);
  }

  @ResolveField(() => [OtherBid], { description: 'Other answers to this challenge in which your organisation takes part. Nobody else sees this.' })
  async otherBids(@Parent() part: TeamPart, @Context() context: RequestContext): Promise<OtherBid[]> {
    const viewer = viewerOf(context);
    const { id } = part;
    const [others, own] = await Promise.all([this.queries.otherParts(viewer, [id]), this.queries.ownBids(viewer, [id])]);
    return [
      ...own.map(() => ({ isLead: true, role: 'PRIME' as const, state: null, leadId: part.organisationId ?? '' })),
      ...others.map(({ leadId, role, state }) => ({ isLead: false, role, state, leadId })),
    ];
  }
}

@Resolver(() => OtherBid)
export class OtherBidResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who leads that one.' })
  lead(@Parent() bid: OtherBid, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, bid.leadId);
  }
}

@Resolver(() => ViewerType)
export class PartsOfViewer {
  constructor(private readonly queries: TeamQueries) {}

  @ResolveField(() => [TeamPart], { description: 'Parts of your organisations in the teams of others, newest first.' })
  async teamParts(@Context() context: RequestContext): Promise<TeamPart[]> {
    return (await this.queries.partsOf(viewerOf(context))).map(toTeamPart);
  }
}

const SME: readonly (string | null)[] = ['MICRO', 'SMALL', 'MEDIUM'];

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  constructor(
    private readonly queries: TeamQueries,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Its account; null where it has none, and while names are hidden.' })
  async organisation(@Parent() member: TeamMember, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return member.organisationId ? this.organisations.load(context, member.organisationId) : null;
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether it has fewer than 250 people, by its own profile; null where that is not known, and while names are hidden.' })
  async isSme(@Parent() member: TeamMember, @Context() context: RequestContext): Promise<boolean | null> {
    const organisation = await this.organisation(member, context);
    return organisation?.size ? SME.includes(organisation.size) : null;
  }

  @ResolveField(() => TeamConsent, { nullable: true, description: 'Whether it has agreed; null when it was not asked yet, and for anybody but the organisation that leads.' })
  async consent(@Parent() member: TeamMember, @Context() context: RequestContext): Promise<TeamConsent | null> {
    if (!member.consentOf) return null;
    const read = (ids: readonly string[]) => this.queries.consents(viewerOf(context), ids);
    const rows = await listLoaderOf(context, 'consents', read, (row) => row.proposalId).load(member.consentOf);
    return rows.find((row) => row.memberId === member.id) ?? null;
  }
}
