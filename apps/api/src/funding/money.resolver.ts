// `PledgeRound.money` and what hangs on it, and one call by its id.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CallRole } from '@moothall/domain/funding';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { PledgeRoundType } from '../pledges/pledge.type.ts';
import { RoundLoader } from '../pledges/round.loader.ts';
import { FundingLoader } from './funding.loader.ts';
import { FundingQueries } from './funding.queries.ts';
import { MoneyCall, MoneyDue, MoneyShare, MoneyTranche, PaymentMilestone, RoundMoney } from './funding.type.ts';
import { partOf } from './funding-verbs.ts';
import { callView } from './funding-view.ts';
import { hasEnded } from './release-pot.ts';

@Resolver(() => PledgeRoundType)
export class MoneyOfRound {
  constructor(private readonly loader: FundingLoader) {}

  @ResolveField(() => RoundMoney, { nullable: true, description: 'Its books; null until it is locked and entered, a few seconds later.' })
  money(@Parent() round: PledgeRoundType, @Context() context: RequestContext): Promise<RoundMoney | null> {
    return this.loader.ofRound(context, round.id);
  }
}

@Resolver(() => RoundMoney)
export class RoundMoneyResolver {
  constructor(
    private readonly loader: FundingLoader,
    private readonly rounds: RoundLoader,
  ) {}

  @ResolveField(() => PledgeRoundType, { description: 'The round.' })
  round(@Parent() money: RoundMoney, @Context() context: RequestContext): Promise<PledgeRoundType> {
    return this.rounds.mustLoad(context, money.row.roundId);
  }

  @ResolveField(() => [MoneyTranche], { description: 'The plan of payment in its order; empty before there is one.' })
  tranches(@Parent() money: RoundMoney, @Context() context: RequestContext): Promise<MoneyTranche[]> {
    return this.loader.tranches(context, money);
  }

  @ResolveField(() => [PaymentMilestone], { description: 'The milestones of the pilot that a step may wait for.' })
  milestones(@Parent() money: RoundMoney, @Context() context: RequestContext): Promise<PaymentMilestone[]> {
    return this.loader.steps(context, money.id);
  }

  @ResolveField(() => [MoneyShare], { description: 'What each pledge gives; empty for those who neither lead nor pledged.' })
  shares(@Parent() money: RoundMoney, @Context() context: RequestContext): Promise<MoneyShare[]> {
    return this.loader.shares(context, money);
  }

  @ResolveField(() => [MoneyCall], { description: 'All calls and deliveries, oldest first; empty for those who neither lead nor pledged.' })
  async calls(@Parent() money: RoundMoney, @Context() context: RequestContext): Promise<MoneyCall[]> {
    return (await this.loader.calls(context, money.id)).map(callView);
  }

  @ResolveField(() => Boolean, { description: 'Whether one of your organisations leads or pledged, so that you see shares and calls.' })
  viewerTakesPart(@Parent() money: RoundMoney, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.isInside(context, money.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may plan, call, record deliveries and withdraw calls for the lead.' })
  viewerMayCall(@Parent() { row }: RoundMoney, @Context() context: RequestContext): boolean {
    return row.closedAt === null && can(viewerOf(context), row.leadId, 'writeChallenge');
  }

  @ResolveField(() => Boolean, { description: 'Whether you may release what was not called, since the pilot has ended.' })
  viewerMayRelease(@Parent() { row }: RoundMoney, @Context() context: RequestContext): boolean {
    return row.closedAt === null && hasEnded(row) && can(viewerOf(context), row.leadId, 'writeChallenge');
  }
}

@Resolver(() => MoneyTranche)
export class MoneyTrancheResolver {
  constructor(private readonly loader: FundingLoader) {}

  @ResolveField(() => [MoneyDue], { description: 'What a call of it would ask of whom now; empty for those who neither lead nor pledged.' })
  due(@Parent() tranche: MoneyTranche, @Context() context: RequestContext): Promise<MoneyDue[]> {
    return this.loader.due(context, tranche);
  }
}

@Resolver(() => MoneyDue)
export class MoneyDueResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who pledged.' })
  organisation(@Parent() due: MoneyDue, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, due.organisationId);
  }
}

@Resolver(() => MoneyShare)
export class MoneyShareResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'Who pledged.' })
  organisation(@Parent() share: MoneyShare, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, share.organisationId);
  }
}

@Resolver(() => MoneyCall)
export class MoneyCallResolver {
  constructor(
    private readonly queries: FundingQueries,
    private readonly organisations: OrganisationLoader,
    private readonly rounds: RoundLoader,
  ) {}

  @Query(() => MoneyCall, { nullable: true, description: 'A call or a delivery by its id, for the lead and all who pledged to its round.' })
  @Access('pledges:read')
  async moneyCall(@Args('id', { type: () => ID, description: 'The id.' }) id: string, @Context() context: RequestContext): Promise<MoneyCall | null> {
    const row = await this.queries.call(viewerOf(context), id);
    return row && callView(row);
  }

  @ResolveField(() => OrganisationType, { description: 'Who is asked, or has delivered.' })
  organisation(@Parent() { row }: MoneyCall, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, row.organisationId);
  }

  @ResolveField(() => PledgeRoundType, { description: 'The round it belongs to.' })
  round(@Parent() { row }: MoneyCall, @Context() context: RequestContext): Promise<PledgeRoundType> {
    return this.rounds.mustLoad(context, row.roundId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may record that it was paid.' })
  viewerMayPay(@Parent() { row }: MoneyCall, @Context() context: RequestContext): boolean {
    return row.state === 'PENDING' && row.unit === 'GBP' && this.may(context, row, ['LEAD', 'PLEDGER']);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may verify it, as somebody else than who recorded it.' })
  viewerMayVerify(@Parent() { row }: MoneyCall, @Context() context: RequestContext): boolean {
    return row.state === 'PENDING' && row.unit === 'IN_KIND' && row.askedBy !== viewerOf(context).personId && this.may(context, row, ['SECOND']);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may withdraw it.' })
  viewerMayVoid(@Parent() { row }: MoneyCall, @Context() context: RequestContext): boolean {
    return row.state === 'PENDING' && this.may(context, row, ['LEAD']);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may note its purchase order and invoice.' })
  viewerMayRefer(@Parent() { row }: MoneyCall, @Context() context: RequestContext): boolean {
    return row.state === 'PENDING' && this.may(context, row, ['LEAD', 'PLEDGER']);
  }

  private may(context: RequestContext, row: MoneyCall['row'], roles: readonly CallRole[]): boolean {
    return partOf(viewerOf(context), row, roles) !== null;
  }
}
