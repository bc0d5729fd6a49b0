// The root fields on pilots, what hangs on one, and what pilots give to lower words.
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { isReported, type PilotAction, type PilotState } from '@moothall/domain/pilot';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { SolutionLoader } from '../evaluation/solution.loader.ts';
import { SolutionType } from '../evaluation/solution.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { PlaceType } from '../organisations/place.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { PledgeRoundType } from '../pledges/pledge.type.ts';
import { RoundLoader } from '../pledges/round.loader.ts';
import { PilotLoader } from './pilot.loader.ts';
import { PilotConnection, PilotStateEnum, PilotType } from './pilot.type.ts';
import { PilotsQueries } from './pilots.queries.ts';
import { mayDo, speaksAs } from './pilot-verbs.ts';

@ArgsType()
class PilotsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only pilots of this challenge.' })
  @IsOptional()
  @IsString()
  challengeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only pilots of this supplier.' })
  @IsOptional()
  @IsString()
  supplierId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only pilots in this place, by its GSS code.' })
  @IsOptional()
  @IsString()
  placeCode?: string | null;

  @Field(() => [PilotStateEnum], { nullable: true, description: 'Only pilots in one of these states.' })
  @IsOptional()
  @IsIn(Object.keys(PilotStateEnum), { each: true })
  states?: PilotState[] | null;
}

/** What a page may offer the viewer, in the order of the story. */
const ACTIONS: readonly PilotAction[] = ['plan', 'agree', 'start', 'reach', 'measure', 'beginMeasuring', 'report', 'verify', 'reopen', 'close', 'stop'];

@Resolver(() => PilotType)
export class PilotResolver {
  constructor(
    private readonly queries: PilotsQueries,
    private readonly loader: PilotLoader,
  ) {}

  @Query(() => PilotType, { nullable: true, description: 'A pilot by its id or its slug.' })
  @Access('public')
  async pilot(
    @Args('id', { type: () => ID, nullable: true, description: 'The id.' }) id: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'The slug.' }) slug: string | null,
    @Context() context: RequestContext,
  ): Promise<PilotType | null> {
    if (id) return this.loader.load(context, id);
    return slug ? this.queries.bySlug(slug) : null;
  }

  @Query(() => PilotConnection, { description: 'All pilots, the newest first.' })
  @Access('public')
  pilots(@Args() args: PilotsArgs): Promise<Page<PilotType>> {
    return this.queries.page(args, args);
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: `plan`, `agree`, `start`, `reach`, `measure`, `beginMeasuring`, `report`, `verify`, `reopen`, `close`, `stop`, `dispute`, `answer`.' })
  viewerMay(@Parent() pilot: PilotType, @Context() context: RequestContext): string[] {
    const viewer = viewerOf(context);
    const isSide = (['SUPPLIER', 'BUYER', 'APPROVER'] as const).some((role) => speaksAs(viewer, pilot, role) !== null);
    const more = isReported(pilot.state) && isSide ? ['dispute', ...(speaksAs(viewer, pilot, 'APPROVER') === null ? [] : ['answer'])] : [];
    return [...ACTIONS.filter((action) => mayDo(viewer, pilot, action)), ...more];
  }
}

@Resolver(() => PilotType)
export class RelationsOfPilot {
  constructor(
    private readonly challenges: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
    private readonly solutions: SolutionLoader,
    private readonly rounds: RoundLoader,
  ) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge it answers.' })
  challenge(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, pilot.challengeId);
  }

  @ResolveField(() => SolutionType, { description: 'The solution that is tried.' })
  solution(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<SolutionType> {
    return this.solutions.mustLoad(context, pilot.solutionId);
  }

  @ResolveField(() => PledgeRoundType, { description: 'The round that funds it.' })
  round(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<PledgeRoundType> {
    return this.rounds.mustLoad(context, pilot.roundId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who runs it.' })
  supplier(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, pilot.supplierId);
  }

  @ResolveField(() => OrganisationType, { description: 'The council that leads.' })
  lead(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, pilot.leadId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who was named to verify the results; null when the council that leads does it.' })
  async verifier(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return pilot.verifierId === null ? null : this.organisations.mustLoad(context, pilot.verifierId);
  }

  @ResolveField(() => [PlaceType], { description: 'Where it runs.' })
  async places(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<PlaceType[]> {
    const places = await Promise.all(pilot.placeCodes.map((code) => this.organisations.place(context, code)));
    return places.filter((place) => place !== null);
  }
}

@Resolver(() => ChallengeType)
export class PilotsOfChallenge {
  constructor(private readonly loader: PilotLoader) {}

  @ResolveField(() => [PilotType], { description: 'Its pilots, the first one first.' })
  pilots(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<PilotType[]> {
    return this.loader.ofChallenge(context, challenge.id);
  }
}

@Resolver(() => SolutionType)
export class PilotOfSolution {
  constructor(
    private readonly loader: PilotLoader,
    private readonly rounds: RoundLoader,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether you may begin its pilot now.' })
  async viewerMayBeginPilot(@Parent() solution: SolutionType, @Context() context: RequestContext): Promise<boolean> {
    const [round, pilot] = await Promise.all([this.rounds.ofSolution(context, solution.id), this.loader.ofSolution(context, solution.id)]);
    const isReady = round?.state === 'LOCKED' && pilot === null && (round.stage === 'PLEDGING' || round.stage === 'PILOTING');
    return isReady && can(viewerOf(context), round.leadId, 'writeChallenge');
  }

  @ResolveField(() => PilotType, { nullable: true, description: 'The pilot in which it is tried; null before one begins.' })
  pilot(@Parent() solution: SolutionType, @Context() context: RequestContext): Promise<PilotType | null> {
    return this.loader.ofSolution(context, solution.id);
  }
}
