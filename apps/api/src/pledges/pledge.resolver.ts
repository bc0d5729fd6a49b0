// The root field on rounds, what hangs on rounds and pledges, and what pledges give to lower words.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toDecimalString } from '@moothall/domain/money';
import { SolutionLoader } from '../evaluation/solution.loader.ts';
import { SolutionType } from '../evaluation/solution.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { can, organisationsWhere, ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { loaderOf, listLoaderOf } from '../platform/graphql/loader.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import { PledgeLimit, PledgeStep, Valuation } from './pledge-change.type.ts';
import { type Milestone, PledgeRoundType, PledgeType } from './pledge.type.ts';
import { PledgesQueries, type StepRow } from './pledges.queries.ts';
import { RoundLoader } from './round.loader.ts';
import { conditionText, matchText, namesOf } from './round-sentences.ts';

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
    return isRunning(round) && organisationsWhere(viewerOf(context), 'pledge').length > 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may lock it now.' })
  viewerMayLock(@Parent() round: PledgeRoundType, @Context() context: RequestContext): boolean {
    const isDue = round.stage === 'PLEDGING' && round.state === 'OPEN' && round.deadline.getTime() <= Date.now();
    return isDue && can(viewerOf(context), round.leadId, 'writeChallenge');
  }
}

const isRunning = ({ stage, state, deadline }: PledgeRoundType): boolean => stage === 'PLEDGING' && state === 'OPEN' && deadline.getTime() > Date.now();

function toStep({ named, amount, ...row }: StepRow, milestones: readonly Milestone[]): PledgeStep {
  const names = namesOf([named], milestones);
  return { ...row, amount: moneyOf(BigInt(amount)), conditionText: conditionText(row.condition, names), matchText: matchText({ match: row.match, amount }) };
}

@Resolver(() => Valuation)
export class ValuationResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Who was asked to check it; null for nobody.' })
  verifier(@Parent() { verifierId }: Valuation, @Context() context: RequestContext): Promise<OrganisationType> | null {
    return verifierId === null ? null : this.organisations.mustLoad(context, verifierId);
  }
}

@Resolver(() => OrganisationType)
export class PledgeLimitOfOrganisation {
  constructor(private readonly queries: PledgesQueries) {}

  @ResolveField(() => PledgeLimit, { nullable: true, description: 'What one person may commit alone in one round; null for everybody outside.' })
  async pledgeLimit(@Parent() { id }: OrganisationType, @Context() context: RequestContext): Promise<PledgeLimit | null> {
    const viewer = viewerOf(context);
    if (!ownOrganisations(viewer).includes(id)) return null;
    const read = (ids: readonly string[]) => this.queries.limits(ids, viewer);
    const row = await loaderOf(context, 'limit of organisation', read, (one) => one.organisationId).load(id);
    return { amount: row?.amount == null ? null : toDecimalString(BigInt(row.amount)), version: row?.version ?? 0 };
  }
}

@Resolver(() => PledgeType)
export class PledgeResolver {
  constructor(
    private readonly rounds: RoundLoader,
    private readonly organisations: OrganisationLoader,
    private readonly queries: PledgesQueries,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who pledges.' })
  organisation(@Parent() pledge: PledgeType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, pledge.organisationId);
  }

  @ResolveField(() => [PledgeStep], { description: 'What became of it, oldest first; what was never offered is seen by its own organisation alone.' })
  async history(@Parent() pledge: PledgeType, @Context() context: RequestContext): Promise<PledgeStep[]> {
    const viewer = viewerOf(context);
    const read = (ids: readonly string[]) => this.queries.steps(ids, viewer);
    const steps = await listLoaderOf(context, 'steps of pledge', read, (row) => row.pledgeId).load(pledge.id);
    const { milestones } = await this.rounds.mustLoad(context, pledge.roundId);
    return steps.map((row) => toStep(row, milestones));
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change it now, or take it back.' })
  async viewerMayChange(@Parent() pledge: PledgeType, @Context() context: RequestContext): Promise<boolean> {
    const round = await this.rounds.mustLoad(context, pledge.roundId);
    return pledge.status !== 'WITHDRAWN' && isRunning(round) && can(viewerOf(context), pledge.organisationId, 'pledge');
  }

  @ResolveField(() => Boolean, { description: 'Whether it, or a change of it, waits for you as a second person.' })
  async viewerMayConfirm(@Parent() pledge: PledgeType, @Context() context: RequestContext): Promise<boolean> {
    const round = await this.rounds.mustLoad(context, pledge.roundId);
    const viewer = viewerOf(context);
    const isWaiting = pledge.status === 'DRAFT' || pledge.pendingChange !== null;
    const writtenBy = pledge.pendingChange?.personId ?? pledge.personId;
    return isWaiting && isRunning(round) && writtenBy !== viewer.personId && can(viewer, pledge.organisationId, 'pledge');
  }

  @ResolveField(() => Boolean, { description: 'Whether you are asked to check its value.' })
  viewerMayCheck(@Parent() pledge: PledgeType, @Context() context: RequestContext): boolean {
    return pledge.valuation?.state === 'NOT_CHECKED' && pledge.status !== 'WITHDRAWN' && pledge.status !== 'DRAFT' && can(viewerOf(context), pledge.verifierId, 'pledge');
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

  @ResolveField(() => [PledgeType], { description: 'Up to 100 pledges in kind whose value your organisations are asked to check, newest first.' })
  async valuationsToCheck(@Context() context: RequestContext): Promise<PledgeType[]> {
    const asked = await this.queries.toCheck(organisationsWhere(viewerOf(context), 'pledge'));
    const pledges = await Promise.all(asked.map(({ id }) => this.rounds.pledge(context, id)));
    return pledges.filter((one) => one !== null);
  }
}
