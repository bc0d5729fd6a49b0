// Pledges: rounds of co-investment, what may be pledged, and what holds together.
import { Module, type OnModuleInit } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { LockForgottenRounds, LockPledgeRound } from './lock-round.ts';
import { MakePledge } from './make-pledge.ts';
import { OpenPledgeRound } from './open-pledge-round.ts';
import { PledgeResolver, PledgeRoundOfSolution, PledgeRoundResolver, PledgesOfViewer } from './pledge.resolver.ts';
import { PledgeRoundType, PledgeType } from './pledge.type.ts';
import { PledgersOnBids } from './pledgers-on-bids.ts';
import { PledgesQueries } from './pledges.queries.ts';
import { RoundLoader } from './round.loader.ts';

@Module({
  imports: [EvaluationModule],
  providers: [
    PledgesQueries,
    RoundLoader,
    OpenPledgeRound,
    MakePledge,
    LockPledgeRound,
    LockForgottenRounds,
    PledgeRoundResolver,
    PledgeResolver,
    PledgeRoundOfSolution,
    PledgesOfViewer,
    PledgersOnBids,
  ],
  exports: [RoundLoader, PledgesQueries, EvaluationModule],
})
export class PledgesModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly rounds: RoundLoader,
  ) {}

  onModuleInit(): void {
    const present = <T>(item: T | null): item is T => item !== null;
    this.nodes.register('rnd', () => PledgeRoundType, async (ids, context) => {
      return (await Promise.all(ids.map((id) => this.rounds.load(context, id)))).filter(present);
    });
    this.nodes.register('plg', () => PledgeType, async (ids, context) => {
      return (await Promise.all(ids.map((id) => this.rounds.pledge(context, id)))).filter(present);
    });
  }
}
