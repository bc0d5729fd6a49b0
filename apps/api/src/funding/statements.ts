// Draws up the statement of one organisation over a time, for its own members.
import { Injectable } from '@nestjs/common';
import { composeStatement, type Statement, type StatementEntry } from '@moothall/domain/funding';
import { SolutionLoader } from '../evaluation/solution.loader.ts';
import { ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import type { OrganisationType } from '../organisations/organisation.type.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type EntryRow, FundingQueries } from './funding.queries.ts';

/** From the beginning of the first day to the end of the last one in London; null for open ends. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface DrawnUp {
  readonly organisation: OrganisationType;
  readonly statement: Statement;
}

@Injectable()
export class Statements {
  constructor(
    private readonly queries: FundingQueries,
    private readonly solutions: SolutionLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Null for those who are not members. */
  async of(context: RequestContext, organisationId: string, { from, to }: Period): Promise<DrawnUp | null> {
    const viewer = viewerOf(context);
    if (!ownOrganisations(viewer).includes(organisationId)) return null;
    const [organisation, ends] = await Promise.all([this.organisations.mustLoad(context, organisationId), this.queries.ends(from, to)]);
    const rows = await this.queries.entries(viewer, organisationId, ends.until);
    const entries = await Promise.all(rows.map(async (row) => toEntry(row, (await this.solutions.mustLoad(context, row.solutionId)).title)));
    return { organisation, statement: composeStatement(entries, ends.from) };
  }
}

function toEntry({ id, at, kind, unit, roundId, callId, purchaseOrder, invoice, lines }: EntryRow, title: string): StatementEntry {
  const reference = [purchaseOrder, invoice].filter((one) => one !== null).join(' / ') || null;
  return { id, at, kind, unit, roundId, round: title, callId, reference, lines: lines.map(({ account, amount }) => ({ account, amount: BigInt(amount) })) };
}
