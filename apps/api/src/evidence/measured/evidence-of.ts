// `Problem.evidence` and `Challenge.evidence`: what hangs on a problem stays with it when it becomes a challenge.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { ProblemType } from '../../challenges/problems/problem.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { EvidenceItemType } from './evidence-item.type.ts';
import { EvidenceItemsQueries } from './evidence-items.queries.ts';
import { toItem } from './to-item.ts';

@Resolver(() => ProblemType)
export class EvidenceOfProblem {
  constructor(private readonly queries: EvidenceItemsQueries) {}

  @ResolveField(() => [EvidenceItemType], { description: 'What others found out about this problem, newest first, a hundred at most.' })
  async evidence(@Parent() { id }: ProblemType, @Context() context: RequestContext): Promise<EvidenceItemType[]> {
    const read = (ids: readonly string[]) => this.queries.ofProblems(viewerOf(context), ids);
    return (await listLoaderOf(context, 'evidence-of-problem', read, (row) => row.of).load(id)).map(toItem);
  }
}

@Resolver(() => ChallengeType)
export class EvidenceOfChallenge {
  constructor(private readonly queries: EvidenceItemsQueries) {}

  @ResolveField(() => [EvidenceItemType], { description: 'The evidence of the problem that it began as, newest first, a hundred at most.' })
  async evidence(@Parent() { id }: ChallengeType, @Context() context: RequestContext): Promise<EvidenceItemType[]> {
    const read = (ids: readonly string[]) => this.queries.ofChallenges(viewerOf(context), ids);
    return (await listLoaderOf(context, 'evidence-of-challenge', read, (row) => row.of).load(id)).map(toItem);
  }
}
