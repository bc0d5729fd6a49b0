// Funding: the books of locked rounds, what is called, paid, delivered and released, and statements of it.
import { Module } from '@nestjs/common';
import { PledgesModule } from '../pledges/pledges.module.ts';
import { CallTranche } from './call-tranche.ts';
import { FundingClock } from './funding-clock.ts';
import { FundingLoader } from './funding.loader.ts';
import { FundingQueries } from './funding.queries.ts';
import { FundingVerbs } from './funding-verbs.ts';
import { MoneyCallResolver, MoneyDueResolver, MoneyOfRound, MoneyShareResolver, MoneyTrancheResolver, RoundMoneyResolver } from './money.resolver.ts';
import { PlanTranches } from './plan-tranches.ts';
import { RecordDelivery } from './record-delivery.ts';
import { ReleasePot } from './release-pot.ts';
import { SettleCall } from './settle-call.ts';
import { StatementController } from './statement.controller.ts';
import { StatementOfOrganisation } from './statement.resolver.ts';
import { Statements } from './statements.ts';

@Module({
  imports: [PledgesModule],
  controllers: [StatementController],
  providers: [
    FundingQueries, FundingLoader, FundingVerbs, FundingClock, PlanTranches, CallTranche, SettleCall, RecordDelivery, ReleasePot,
    MoneyOfRound, RoundMoneyResolver, MoneyTrancheResolver, MoneyDueResolver, MoneyShareResolver, MoneyCallResolver, Statements, StatementOfOrganisation,
  ],
  exports: [FundingLoader, FundingQueries],
})
export class FundingModule {}
