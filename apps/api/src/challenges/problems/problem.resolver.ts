// `problem`, and what hangs on one: its council, place, challenge, what is missing, and what the viewer may do.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalsOf } from '@moothall/domain/decision';
import { decideCompleteness, type ProblemAction, problemActions } from '@moothall/domain/problem';
import { PersonLoader } from '../../identity/person.loader.ts';
import type { PersonRow } from '../../identity/people.ts';
import { PersonType } from '../../identity/person.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { PlaceType } from '../../organisations/place.type.ts';
import { can, ownOrganisations, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeLoader } from '../challenge.loader.ts';
import { MissingAnswer } from '../challenge.resolver.ts';
import { ChallengeType } from '../challenge.type.ts';
import { contentOf, standingOf } from './problem-standing.ts';
import { ProblemLoader } from './problem.loader.ts';
import { ProblemActionEnum, ProblemType } from './problem.type.ts';
import { ProblemsQueries } from './problems.queries.ts';
import { toProblem, toShare } from './to-problem.ts';

@Resolver(() => ProblemType)
export class ProblemResolver {
  constructor(
    private readonly queries: ProblemsQueries,
    private readonly loader: ProblemLoader,
    private readonly organisations: OrganisationLoader,
    private readonly challenges: ChallengeLoader,
    private readonly people: PersonLoader,
  ) {}

  @Query(() => ProblemType, { nullable: true, description: 'A problem by its id or its slug.' })
  @Access('public')
  async problem(
    @Args('id', { type: () => ID, nullable: true, description: 'The id.' }) id: string | null,
    @Args('slug', { type: () => String, nullable: true, description: 'The slug.' }) slug: string | null,
    @Context() context: RequestContext,
  ): Promise<ProblemType | null> {
    if (id) return this.loader.load(context, id);
    const row = slug ? await this.queries.bySlug(viewerOf(context), slug) : null;
    return row && toProblem(row);
  }

  @ResolveField(() => OrganisationType, { description: 'The council that wrote it down.' })
  organisation(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, problem.organisationId);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Where that council has it.' })
  place(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<PlaceType | null> {
    return this.organisations.place(context, problem.placeCode);
  }

  @ResolveField(() => ChallengeType, { nullable: true, description: 'The challenge that asks for a solution to it; null without one, and while you may not see it.' })
  async challenge(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<ChallengeType | null> {
    return problem.challengeId ? this.challenges.load(context, problem.challengeId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who wrote it down; only for members of the same council.' })
  async author(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<PersonRow | null> {
    const isColleague = ownOrganisations(viewerOf(context)).includes(problem.organisationId);
    return isColleague ? this.people.load(context, problem.writtenBy) : null;
  }

  @ResolveField(() => [MissingAnswer], { nullable: true, description: 'What is missing before it can be shared; null for those who may not edit.' })
  async missing(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<MissingAnswer[] | null> {
    if (!can(viewerOf(context), problem.organisationId, 'writeProblem')) return null;
    const own = (await this.loader.shares(context, problem.id)).find((share) => share.isFirst);
    const figures = own ? toShare(own) : { yearlyCost: null, costBasis: null };
    return refusalsOf(decideCompleteness({ content: contentOf(problem), own: figures })).map(({ path, message }) => ({ path, message }));
  }

  @ResolveField(() => [ProblemActionEnum], { description: 'The steps you may take now.' })
  async viewerCan(@Parent() problem: ProblemType, @Context() context: RequestContext): Promise<ProblemAction[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId) return [];
    const shares = await this.loader.shares(context, problem.id);
    return problemActions(standingOf(viewer, problem, shares.map((share) => share.organisationId)));
  }
}
