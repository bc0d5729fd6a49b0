// Solutions of one operation, read together.
import { Injectable } from '@nestjs/common';
import { listLoaderOf, loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { SolutionQueries } from './solution.queries.ts';
import type { SolutionType } from './solution.type.ts';

@Injectable()
export class SolutionLoader {
  constructor(private readonly queries: SolutionQueries) {}

  load(context: RequestContext, id: string): Promise<SolutionType | null> {
    return loaderOf(context, 'solution', (ids) => this.queries.byIds(ids), (row) => row.id).load(id);
  }

  async mustLoad(context: RequestContext, id: string): Promise<SolutionType> {
    const solution = await this.load(context, id);
    if (!solution) throw new Error(`No solution ${id}`);
    return solution;
  }

  ofChallenge(context: RequestContext, challengeId: string): Promise<SolutionType[]> {
    const read = (ids: readonly string[]) => this.queries.ofChallenges(ids);
    return listLoaderOf(context, 'solutions', read, (row) => row.challengeId).load(challengeId);
  }
}
