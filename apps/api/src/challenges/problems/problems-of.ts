// Problems given to lower words: an organisation's, a place's, and the one a challenge came from.
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { PlaceType } from '../../organisations/place.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { loaderOf } from '../../platform/graphql/loader.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeType } from '../challenge.type.ts';
import { ProblemLoader } from './problem.loader.ts';
import { ProblemConnection, ProblemType } from './problem.type.ts';
import { ProblemsQueries } from './problems.queries.ts';
import { toProblemPage } from './to-problem.ts';

@Resolver(() => OrganisationType)
export class ProblemsOfOrganisation {
  constructor(private readonly queries: ProblemsQueries) {}

  @ResolveField(() => ProblemConnection, { description: 'Problems it has, its own and those it joined, as far as you may see them, newest first.' })
  async problems(@Parent() organisation: OrganisationType, @Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<ProblemType>> {
    return toProblemPage(await this.queries.page(viewerOf(context), { organisation: organisation.id }, args));
  }
}

@Resolver(() => PlaceType)
export class ProblemsOfPlace {
  constructor(private readonly queries: ProblemsQueries) {}

  @ResolveField(() => Int, { description: 'How many shared problems councils have here, those of the county or combined authority around it included.' })
  async problemCount(@Parent() place: PlaceType, @Context() context: RequestContext): Promise<number> {
    const read = (codes: readonly string[]) => this.queries.livingByPlace(codes);
    const row = await loaderOf(context, 'problems living', read, (one) => one.code).load(place.code);
    return row?.n ?? 0;
  }
}

@Resolver(() => ChallengeType)
export class ProblemOfChallenge {
  constructor(
    private readonly queries: ProblemsQueries,
    private readonly loader: ProblemLoader,
  ) {}

  @ResolveField(() => ProblemType, { nullable: true, description: 'The problem of the register that it began as; its evidence stays there.' })
  async beganAs(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ProblemType | null> {
    const read = (ids: readonly string[]) => this.queries.ofChallenges(ids);
    const row = await loaderOf(context, 'problem of challenge', read, (one) => one.challengeId).load(challenge.id);
    return row && this.loader.load(context, row.problemId);
  }
}
