// Proposals of one operation, read together as the viewer may see them.
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../organisations/viewer.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ProposalType } from './proposal.type.ts';
import { ProposalsQueries } from './proposals.queries.ts';
import { toProposal } from './to-proposal.ts';

@Injectable()
export class ProposalLoader {
  constructor(private readonly queries: ProposalsQueries) {}

  /** @returns null when it is absent or not for this viewer */
  async load(context: RequestContext, id: string): Promise<ProposalType | null> {
    const read = (ids: readonly string[]) => this.queries.byIds(viewerOf(context), ids);
    const row = await loaderOf(context, 'proposal', read, (one) => one.id).load(id);
    return row && toProposal(row);
  }

  async mustLoad(context: RequestContext, id: string): Promise<ProposalType> {
    const proposal = await this.load(context, id);
    if (!proposal) throw new Error(`No proposal ${id}`);
    return proposal;
  }
}
