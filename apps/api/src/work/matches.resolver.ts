// `viewer.matches`: open and coming challenges that fit the organisation one acts for, each with the reasons why.
import { Args, Context, Field, Float, Int, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { MATCH_REASONS, matchOf, type MatchReason } from '@moothall/domain/matching';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { NationEnum, PlaceType } from '../organisations/place.type.ts';
import type { Nation } from '../organisations/places.queries.ts';
import { actingOrganisation, can, viewerOf } from '../organisations/viewer.ts';
import { badInput } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type CandidateRow, MatchesQueries } from './matches.queries.ts';

export const MatchReasonEnum: Record<string, MatchReason> = Object.fromEntries(MATCH_REASONS.map((reason) => [reason, reason]));
registerEnumType(MatchReasonEnum, { name: 'MatchReason', description: 'Why a challenge fits an organisation; how much each counts is in docs/methods.md.' });

@ObjectType('Match', { description: 'A challenge that fits the organisation you act for, and why.' })
export class MatchType {
  @Field(() => Float, { description: 'From 20 to 100, by published rules.' })
  points: number;
  @Field(() => [MatchReasonEnum], { description: 'Why it fits.' })
  reasons: readonly MatchReason[];
  @Field(() => [String], { description: 'Words of what you do that it has, the most telling first; at most five.' })
  words: readonly string[];
  @Field(() => [String], { description: 'Regions you serve in which it lies.' })
  regions: readonly string[];
  @Field(() => [NationEnum], { description: 'Nations you serve in which it lies.' })
  nations: readonly Nation[];

  placeCodes: readonly string[];
  challengeId: string;
}

@Resolver(() => ViewerType)
export class ViewerMatches {
  constructor(private readonly queries: MatchesQueries) {}

  @ResolveField(() => [MatchType], { description: 'Challenges that fit the organisation you act for, the best first; without those it has an idea for.' })
  async matches(@Args('first', { type: () => Int, defaultValue: 10, description: 'How many; 1 to 50.' }) first: number, @Context() context: RequestContext): Promise<MatchType[]> {
    if (first < 1 || first > 50) throw badInput('Ask for 1 to 50.', ['first']);
    const viewer = viewerOf(context);
    const organisationId = actingOrganisation(viewer);
    if (!viewer.personId || viewer.scopes !== null || !organisationId || !can(viewer, organisationId, 'writeProfile')) return [];
    const rows = await this.queries.candidates(viewer, organisationId);
    const found = rows.flatMap((row) => toMatch(row));
    return found.toSorted((one, other) => other.match.points - one.match.points || one.closes - other.closes || one.match.challengeId.localeCompare(other.match.challengeId)).slice(0, first).map(({ match }) => match);
  }
}

const pence = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

function toMatch(row: CandidateRow): { match: MatchType; closes: number }[] {
  const { challengeId, words, regions, nations, places, closesAt, size } = row;
  const facts = { ...row, budgetMin: pence(row.budgetMin), budgetMax: pence(row.budgetMax) };
  const fit = matchOf(facts, { size, projectMin: pence(row.projectMin), projectMax: pence(row.projectMax) });
  return fit ? [{ match: { ...fit, words, regions, nations, placeCodes: places, challengeId }, closes: closesAt?.getTime() ?? Number.MAX_SAFE_INTEGER }] : [];
}

@Resolver(() => MatchType)
export class MatchResolver {
  constructor(
    private readonly challenges: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge.' })
  challenge(@Parent() match: MatchType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, match.challengeId);
  }

  @ResolveField(() => [PlaceType], { description: 'Places you serve, or around them, that it is about.' })
  async places(@Parent() match: MatchType, @Context() context: RequestContext): Promise<PlaceType[]> {
    const found = await Promise.all(match.placeCodes.map((code) => this.organisations.place(context, code)));
    return found.filter((place): place is PlaceType => place !== null);
  }
}
