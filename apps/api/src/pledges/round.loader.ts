// Rounds of one operation with their outcome, read together: three statements however many rounds there are.
import { Injectable } from '@nestjs/common';
import { ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { PledgeRoundType, PledgeType } from './pledge.type.ts';
import { PledgesQueries, type RoundRow } from './pledges.queries.ts';
import { viewOf } from './round-outcome.ts';

@Injectable()
export class RoundLoader {
  constructor(private readonly queries: PledgesQueries) {}

  load(context: RequestContext, id: string): Promise<PledgeRoundType | null> {
    const read = async (ids: readonly string[]) => this.complete(await this.queries.roundsByIds(ids), context);
    return loaderOf(context, 'round', read, (round) => round.id).load(id);
  }

  async mustLoad(context: RequestContext, id: string): Promise<PledgeRoundType> {
    const round = await this.load(context, id);
    if (!round) throw new Error(`No round ${id}`);
    return round;
  }

  ofSolution(context: RequestContext, solutionId: string): Promise<PledgeRoundType | null> {
    const read = async (ids: readonly string[]) => this.complete(await this.queries.roundsOfSolutions(ids), context);
    return loaderOf(context, 'round of solution', read, (round) => round.solutionId).load(solutionId);
  }

  async pledge(context: RequestContext, id: string): Promise<PledgeType | null> {
    const read = (ids: readonly string[]) => this.queries.roundsOfPledges(ids);
    const found = await loaderOf(context, 'round of pledge', read, (row) => row.id).load(id);
    const round = found && (await this.load(context, found.roundId));
    return round?.pledges.find((one) => one.id === id) ?? null;
  }

  private async complete(rounds: readonly RoundRow[], context: RequestContext): Promise<PledgeRoundType[]> {
    if (rounds.length === 0) return [];
    const ids = rounds.map((round) => round.id);
    const [pledges, milestones, now] = await Promise.all([this.queries.pledges(ids), this.queries.milestones(ids), this.queries.now()]);
    return rounds.map((round) => {
      const ofRound = <Row extends { roundId: string }>(all: readonly Row[]) => all.filter((row) => row.roundId === round.id);
      return viewOf({ round, rows: ofRound(pledges), milestones: ofRound(milestones), now, own: ownOrganisations(viewerOf(context)) });
    });
  }
}
