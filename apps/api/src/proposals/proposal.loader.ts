// Proposals of one operation, read together as the viewer may see them.
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../organisations/viewer.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { ProposalType } from './proposal.type.ts';
import { asReadByItsOwn, ProposalsQueries, type WrittenRow } from './proposals.queries.ts';
import { toProposal } from './to-proposal.ts';

@Injectable()
export class ProposalLoader {
  constructor(private readonly queries: ProposalsQueries) {}

  /** @returns null when it is absent or not for this viewer */
  async load(context: RequestContext, id: string): Promise<ProposalType | null> {
    const row = await this.rows(context).load(id);
    return row && toProposal(row);
  }

  /** Takes what this operation itself has just written. */
  remember(context: RequestContext, written: WrittenRow): void {
    for (const row of asReadByItsOwn(viewerOf(context), written)) this.rows(context).prime(row.id, row);
  }

  private rows(context: RequestContext) {
    const read = (ids: readonly string[]) => this.queries.byIds(viewerOf(context), ids);
    return loaderOf(context, 'proposal', read, (one) => one.id);
  }

  async mustLoad(context: RequestContext, id: string): Promise<ProposalType> {
    const proposal = await this.load(context, id);
    if (!proposal) throw new Error(`No proposal ${id}`);
    return proposal;
  }
}
