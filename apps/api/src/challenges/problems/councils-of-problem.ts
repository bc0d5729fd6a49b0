// Who has a problem, and what it weighs over all of them: exact sums with how many gave a figure.
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { populationOf, yearlyCostOf } from '@moothall/domain/problem';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { PlaceType } from '../../organisations/place.type.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Money, moneyOf } from '../../platform/graphql/values.type.ts';
import { ProblemLoader } from './problem.loader.ts';
import { ProblemCouncil, ProblemType } from './problem.type.ts';
import { toProblemCouncil, toShare } from './to-problem.ts';

@Resolver(() => ProblemType)
export class CouncilsOfProblem {
  constructor(private readonly loader: ProblemLoader) {}

  @ResolveField(() => [ProblemCouncil], { description: 'The councils that have it, with their own figures; the one that wrote it down first.' })
  async councils(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<ProblemCouncil[]> {
    return (await this.loader.shares(context, problem.id)).map(toProblemCouncil);
  }

  @ResolveField(() => Int, { description: 'How many councils have it.' })
  async councilCount(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.shares(context, problem.id)).length;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many people live in their places, each counted once: a district inside a county that has it too adds nothing. Null when it is not known of every place.' })
  async population(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<number | null> {
    const shares = await this.loader.shares(context, problem.id);
    const { total, given, of } = populationOf(shares.map((share) => ({ ...share, code: share.placeCode })));
    return given === of ? total : null;
  }

  @ResolveField(() => Money, { nullable: true, description: 'What it costs in a year: the exact sum over the councils that gave a figure; null when none did.' })
  async yearlyCost(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<Money | null> {
    const shares = await this.loader.shares(context, problem.id);
    return moneyOf(yearlyCostOf(shares.map(toShare)).total);
  }

  @ResolveField(() => Int, { description: 'How many of its councils gave a yearly cost; `yearlyCost` says nothing of the others.' })
  async yearlyCostCouncils(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<number> {
    const shares = await this.loader.shares(context, problem.id);
    return yearlyCostOf(shares.map(toShare)).given;
  }
}

@Resolver(() => ProblemCouncil)
export class ProblemCouncilResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The council.' })
  organisation(@Parent() council: ProblemCouncil, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, council.organisationId);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Where it has the problem.' })
  place(@Parent() council: ProblemCouncil, @Context() context: RequestContext): Promise<PlaceType | null> {
    return this.organisations.place(context, council.placeCode);
  }
}
