// Problems of one operation, read together as the viewer may see them, with the councils that have them.
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { ProblemType } from './problem.type.ts';
import { ProblemsQueries, type ShareRow } from './problems.queries.ts';
import { toProblem } from './to-problem.ts';

@Injectable()
export class ProblemLoader {
  constructor(private readonly queries: ProblemsQueries) {}

  async load(context: RequestContext, id: string): Promise<ProblemType | null> {
    const read = (ids: readonly string[]) => this.queries.byIds(viewerOf(context), ids);
    const row = await loaderOf(context, 'problem', read, (one) => one.id).load(id);
    return row && toProblem(row);
  }

  /** The councils that have it, the one that wrote it first. */
  shares(context: RequestContext, problemId: string): Promise<ShareRow[]> {
    const read = (ids: readonly string[]) => this.queries.shares(viewerOf(context), ids);
    return listLoaderOf(context, 'problem shares', read, (row) => row.problemId).load(problemId);
  }
}
