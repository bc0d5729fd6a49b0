// A ranking as rows of cells, for files: the same figures as on the page, in the same order.
import { Injectable } from '@nestjs/common';
import type { CsvCell } from '@moothall/domain/evidence';
import type { ChallengeType } from '../challenges/challenge.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { RankingRowType } from './evaluation.type.ts';
import { RankingOfChallenge } from './ranking.resolver.ts';
import { ShownProposals } from './shown-proposal.ts';
import { StabilityOfChallenge } from './stability/stability.resolver.ts';
import type { StabilityRowType } from './stability/stability.type.ts';

const STABLE = ['first_share', 'first_error', 'shortlisted_share', 'shortlisted_error', 'mean_rank', 'mean_rank_error', 'usually_from', 'usually_to', 'best_rank', 'worst_rank'];

@Injectable()
export class RankingTable {
  constructor(
    private readonly rankings: RankingOfChallenge,
    private readonly stabilities: StabilityOfChallenge,
    private readonly shown: ShownProposals,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** @returns null where the viewer may not see the ranking */
  async rows(context: RequestContext, challenge: ChallengeType): Promise<CsvCell[][] | null> {
    const ranking = await this.rankings.ranking(challenge, null, context);
    if (!ranking) return null;
    const stability = await this.stabilities.stability(challenge, context);
    const stable = stability?.isCurrent === true ? new Map(stability.rows.map((row) => [row.proposalId, row])) : null;
    const header = ['rank', 'idea', 'label', 'organisation', 'total', ...challenge.criteria.map(({ code }) => `points_${code.toLowerCase()}`), 'tied', 'below_minimum', ...(stable?.size ? STABLE : [])];
    const rows = await Promise.all(
      ranking.rows.map(async (row) => [...(await this.named(context, row)), ...figures(row, challenge), ...(stable?.size ? stableCells(stable.get(row.proposalId)) : [])]),
    );
    return [header, ...rows, [], ['method', ranking.method], ['inputs_sha256', ranking.inputsHash], ...(stable?.size && stability ? [['stability_method', stability.method], ['seed', stability.seed], ['draws', stability.samples], ['result_sha256', stability.resultHash]] : [])];
  }

  private async named(context: RequestContext, row: RankingRowType): Promise<CsvCell[]> {
    const proposal = await this.shown.load(context, row.proposalId);
    const organisation = proposal.organisationId ? await this.organisations.load(context, proposal.organisationId) : null;
    return [row.rank, proposal.title ?? proposal.label, proposal.label, organisation?.name.en ?? organisation?.name.cy ?? null];
  }
}

function figures(row: RankingRowType, challenge: ChallengeType): CsvCell[] {
  const points = challenge.criteria.map(({ code }) => Number(row.contributions.find((one) => one.criterion.code === code)?.points ?? 0));
  return [Number(row.total), ...points, row.tied, row.belowMinimum.map(({ code }) => code).join(' ')];
}

function stableCells(row: StabilityRowType | undefined): CsvCell[] {
  if (!row) return STABLE.map(() => null);
  const { first, shortlisted, meanRank, usuallyFrom, usuallyTo, bestRank, worstRank } = row;
  return [first.value, first.error, shortlisted.value, shortlisted.error, meanRank.value, meanRank.error, usuallyFrom, usuallyTo, bestRank, worstRank];
}
