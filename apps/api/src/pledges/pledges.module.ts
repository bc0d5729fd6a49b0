// Pledges: rounds of co-investment, what may be pledged, and what holds together.
import { Module, type OnModuleInit } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ChangePledge } from './change-pledge.ts';
import { CheckValuation } from './check-valuation.ts';
import { LiveRounds } from './live-rounds.ts';
import { LockForgottenRounds, LockPledgeRound } from './lock-round.ts';
import { MakePledge } from './make-pledge.ts';
import { OpenPledgeRound } from './open-pledge-round.ts';
import { PledgeRoundChanged } from './pledge-round-changed.ts';
import { PledgeLimitOfOrganisation, PledgeResolver, PledgeRoundOfSolution, PledgeRoundResolver, PledgesOfViewer, ValuationResolver } from './pledge.resolver.ts';
import { PledgeRoundType, PledgeType } from './pledge.type.ts';
import { PledgersOnBids } from './pledgers-on-bids.ts';
import { PledgesQueries } from './pledges.queries.ts';
import { PreviewPledge } from './preview-pledge.ts';
import { RemindPledgers } from './remind-pledgers.ts';
import { RoundFiles } from './round-files.ts';
import { RoundLoader } from './round.loader.ts';
import { RoundsController } from './rounds.controller.ts';
import { SetPledgeLimit } from './set-pledge-limit.ts';

@Module({
  imports: [EvaluationModule],
  controllers: [RoundsController],
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
    ChangePledge,
    CheckValuation,
    SetPledgeLimit,
    PreviewPledge,
    ValuationResolver,
    PledgeLimitOfOrganisation,
    LiveRounds,
    PledgeRoundChanged,
    RemindPledgers,
    RoundFiles,
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
