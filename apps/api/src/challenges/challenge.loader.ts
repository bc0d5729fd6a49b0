// Challenges of one operation, read together as the viewer may see them.
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../organisations/viewer.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ChallengeType } from './challenge.type.ts';
import { ChallengesQueries } from './challenges.queries.ts';
import { toChallenge } from './to-challenge.ts';

@Injectable()
export class ChallengeLoader {
  constructor(private readonly queries: ChallengesQueries) {}

  async load(context: RequestContext, id: string): Promise<ChallengeType | null> {
    const read = (ids: readonly string[]) => this.queries.byIds(viewerOf(context), ids);
    const row = await loaderOf(context, 'challenge', read, (one) => one.id).load(id);
    return row && toChallenge(row);
  }

  /** For what hangs on a challenge that the viewer was already shown. */
  async mustLoad(context: RequestContext, id: string): Promise<ChallengeType> {
    const challenge = await this.load(context, id);
    if (!challenge) throw new Error(`No challenge ${id}`);
    return challenge;
  }
}
