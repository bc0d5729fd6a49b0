// The root fields on solutions, and what hangs on one.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { SolutionLoader } from './solution.loader.ts';
import { SolutionQueries } from './solution.queries.ts';
import { SolutionConnection, SolutionType } from './solution.type.ts';

@Resolver(() => SolutionType)
export class SolutionResolver {
  constructor(
    private readonly queries: SolutionQueries,
    private readonly loader: SolutionLoader,
    private readonly challengeLoader: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => SolutionType, { nullable: true, description: 'A solution by its id or its slug.' })
  @Access('public')
  async solution(
    @Args('id', { type: () => ID, nullable: true, description: 'The id.' }) id: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'The slug.' }) slug: string | null,
    @Context() context: RequestContext,
  ): Promise<SolutionType | null> {
    if (id) return this.loader.load(context, id);
    return slug ? this.queries.bySlug(slug) : null;
  }

  @Query(() => SolutionConnection, { description: 'All solutions, the newest shortlist first.' })
  @Access('public')
  solutions(@Args() args: PageArgs): Promise<Page<SolutionType>> {
    return this.queries.page(args);
  }

  @ResolveField(() => ChallengeType, { description: 'The challenge it answers.' })
  challenge(@Parent() solution: SolutionType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challengeLoader.mustLoad(context, solution.challengeId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who leads it.' })
  organisation(@Parent() solution: SolutionType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, solution.organisationId);
  }
}

@Resolver(() => ChallengeType)
export class SolutionsOfChallenge {
  constructor(private readonly loader: SolutionLoader) {}

  @ResolveField(() => [SolutionType], { description: 'Its shortlisted proposals, in order; empty until the shortlist is issued.' })
  solutions(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<SolutionType[]> {
    return this.loader.ofChallenge(context, challenge.id);
  }
}
