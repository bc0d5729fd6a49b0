// The root field on rounds, what hangs on rounds and pledges, and what pledges give to lower words.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SolutionLoader } from '../evaluation/solution.loader.ts';
import { SolutionType } from '../evaluation/solution.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { can, organisationsWhere, ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { PledgeRoundType, PledgeType } from './pledge.type.ts';
import { PledgesQueries } from './pledges.queries.ts';
import { RoundLoader } from './round.loader.ts';

@Resolver(() => PledgeRoundType)
export class PledgeRoundResolver {
  constructor(
    private readonly rounds: RoundLoader,
    private readonly solutions: SolutionLoader,
  ) {}

  @Query(() => PledgeRoundType, { nullable: true, description: 'A round of co-investment by its id.' })
  @Access('public')
  pledgeRound(@Args('id', { type: () => ID, description: 'The id.' }) id: string, @Context() context: RequestContext): Promise<PledgeRoundType | null> {
    return this.rounds.load(context, id);
  }

  @ResolveField(() => SolutionType, { description: 'What is funded.' })
  solution(@Parent() round: PledgeRoundType, @Context() context: RequestContext): Promise<SolutionType> {
    return this.solutions.mustLoad(context, round.solutionId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may pledge for one of your organisations now.' })
  viewerMayPledge(@Parent() round: PledgeRoundType, @Context() context: RequestContext): boolean {
    const isRunning = round.stage === 'PLEDGING' && round.state === 'OPEN' && round.deadline.getTime() > Date.now();
    return isRunning && organisationsWhere(viewerOf(context), 'pledge').length > 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may lock it now.' })
  viewerMayLock(@Parent() round: PledgeRoundType, @Context() context: RequestContext): boolean {
    const isDue = round.stage === 'PLEDGING' && round.state === 'OPEN' && round.deadline.getTime() <= Date.now();
    return isDue && can(viewerOf(context), round.leadId, 'writeChallenge');
  }
}

@Resolver(() => PledgeType)
export class PledgeResolver {
  constructor(
    private readonly rounds: RoundLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who pledges.' })
  organisation(@Parent() pledge: PledgeType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, pledge.organisationId);
  }

  @ResolveField(() => PledgeRoundType, { description: 'The round it belongs to.' })
  round(@Parent() pledge: PledgeType, @Context() context: RequestContext): Promise<PledgeRoundType> {
    return this.rounds.mustLoad(context, pledge.roundId);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is a pledge of one of your organisations.' })
  mine(@Parent() pledge: PledgeType, @Context() context: RequestContext): boolean {
    return ownOrganisations(viewerOf(context)).includes(pledge.organisationId);
  }
}

@Resolver(() => SolutionType)
export class PledgeRoundOfSolution {
  constructor(private readonly rounds: RoundLoader) {}

  @ResolveField(() => PledgeRoundType, { nullable: true, description: 'The round that funds it; null before one is opened.' })
  pledgeRound(@Parent() solution: SolutionType, @Context() context: RequestContext): Promise<PledgeRoundType | null> {
    return this.rounds.ofSolution(context, solution.id);
  }
}

@Resolver(() => ViewerType)
export class PledgesOfViewer {
  constructor(
    private readonly queries: PledgesQueries,
    private readonly rounds: RoundLoader,
  ) {}

  @ResolveField(() => [PledgeType], { description: 'Pledges of your organisations in the 100 newest rounds, those that wait first.' })
  async pledges(@Context() context: RequestContext): Promise<PledgeType[]> {
    const own = ownOrganisations(viewerOf(context));
    const ids = await this.queries.roundIdsOfPledgers(own);
    const rounds = await Promise.all(ids.map((id) => this.rounds.mustLoad(context, id)));
    const mine = rounds.flatMap((round) => round.pledges).filter((pledge) => own.includes(pledge.organisationId));
    return [...mine.filter((one) => one.status === 'WAITING'), ...mine.filter((one) => one.status !== 'WAITING')];
  }
}
