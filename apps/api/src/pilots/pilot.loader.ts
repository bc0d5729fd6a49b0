// Pilots of one operation, read together: two statements however many there are.
import { Injectable } from '@nestjs/common';
import { listLoaderOf, loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { PilotType } from './pilot.type.ts';
import { PilotsQueries } from './pilots.queries.ts';

@Injectable()
export class PilotLoader {
  constructor(private readonly queries: PilotsQueries) {}

  load(context: RequestContext, id: string): Promise<PilotType | null> {
    return loaderOf(context, 'pilot', (ids) => this.queries.byIds(ids), (row) => row.id).load(id);
  }

  async mustLoad(context: RequestContext, id: string): Promise<PilotType> {
    const pilot = await this.load(context, id);
    if (!pilot) throw new Error(`No pilot ${id}`);
    return pilot;
  }

  ofChallenge(context: RequestContext, challengeId: string): Promise<PilotType[]> {
    return listLoaderOf(context, 'pilots of challenge', (ids) => this.queries.ofChallenges(ids), (row) => row.challengeId).load(challengeId);
  }

  ofSolution(context: RequestContext, solutionId: string): Promise<PilotType | null> {
    return loaderOf(context, 'pilot of solution', (ids) => this.queries.ofSolutions(ids), (row) => row.solutionId).load(solutionId);
  }
}
