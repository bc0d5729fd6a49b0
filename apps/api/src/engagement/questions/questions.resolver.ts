// Questions of a challenge, and what hangs on one.
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeLoader } from '../../challenges/challenge.loader.ts';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { loaderOf } from '../../platform/graphql/loader.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { QuestionConnection, QuestionType } from './question.type.ts';
import { QuestionsQueries } from './questions.queries.ts';
import { toQuestion } from './to-question.ts';

@Resolver(() => ChallengeType)
export class QuestionsOfChallenge {
  constructor(private readonly queries: QuestionsQueries) {}

  @ResolveField(() => QuestionConnection, { description: 'Questions and answers, the newest first: what was published, your own, and for councils all.' })
  async questions(@Parent() challenge: ChallengeType, @Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<QuestionType>> {
    const page = await this.queries.ofChallenge(viewerOf(context), challenge.id, args);
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toQuestion(node) }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }
}

@Resolver(() => QuestionType)
export class QuestionResolver {
  constructor(
    private readonly queries: QuestionsQueries,
    private readonly challenges: ChallengeLoader,
  ) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge it is about.' })
  challenge(@Parent() question: QuestionType, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, question.challengeId);
  }

  @ResolveField(() => QuestionType, { nullable: true, description: 'An earlier question with the same answer.' })
  async sameAs(@Parent() { sameAsId }: QuestionType, @Context() context: RequestContext): Promise<QuestionType | null> {
    if (!sameAsId) return null;
    const row = await loaderOf(context, 'question', (ids) => this.queries.byIds(viewerOf(context), ids), (one) => one.id).load(sameAsId);
    return row && toQuestion(row);
  }
}
