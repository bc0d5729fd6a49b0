// The money of the rounds of one operation, read together: as many statements for thirty rounds as for one.
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { FundingQueries, type BalanceRow, type CallRow, type StepRow, type TrancheRow } from './funding.queries.ts';
import type { MoneyDue, MoneyShare, MoneyTranche, RoundMoney } from './funding.type.ts';
import { dueView, potView, sharesView, tranchesView } from './funding-view.ts';

@Injectable()
export class FundingLoader {
  constructor(private readonly queries: FundingQueries) {}

  ofRound(context: RequestContext, roundId: string): Promise<RoundMoney | null> {
    const read = async (ids: readonly string[]): Promise<RoundMoney[]> => {
      const pots = await this.queries.potsOfRounds(ids);
      return Promise.all(pots.map(async (pot) => potView(pot, await this.balances(context, pot.id))));
    };
    return loaderOf(context, 'money of round', read, (money) => money.row.roundId).load(roundId);
  }

  /** Whether the viewer's organisations lead, or pledged to, this pot. */
  async isInside(context: RequestContext, potId: string): Promise<boolean> {
    const read = (ids: readonly string[]) => this.queries.insidePots(viewerOf(context), ids);
    return (await loaderOf(context, 'inside pots', read, (row) => row.id).load(potId)) !== null;
  }

  async tranches(context: RequestContext, { row }: RoundMoney): Promise<MoneyTranche[]> {
    const [tranches, steps, balances] = await Promise.all([this.tranchesOf(context, row.id), this.steps(context, row.id), this.balances(context, row.id)]);
    const called = await Promise.all(tranches.map((one) => this.called(context, row.id, one.id)));
    return tranchesView({ tranches, steps, balances, called: called.filter((one) => one !== undefined) }, row);
  }

  /** For those inside alone, as calls are. */
  async due(context: RequestContext, tranche: MoneyTranche): Promise<MoneyDue[]> {
    const { id } = tranche.row;
    if (!(await this.isInside(context, id))) return [];
    const [tranches, balances, calls] = await Promise.all([this.tranchesOf(context, id), this.balances(context, id), this.calls(context, id)]);
    return dueView(tranche, tranches, balances, calls);
  }

  /** For those inside alone; nobody else is told who still owes what. */
  async shares(context: RequestContext, { row }: RoundMoney): Promise<MoneyShare[]> {
    return (await this.isInside(context, row.id)) ? sharesView(await this.balances(context, row.id)) : [];
  }

  calls(context: RequestContext, potId: string): Promise<CallRow[]> {
    const read = (ids: readonly string[]) => this.queries.calls(viewerOf(context), ids);
    return listLoaderOf(context, 'calls of pot', read, (row) => row.potId).load(potId);
  }

  steps(context: RequestContext, potId: string): Promise<StepRow[]> {
    return listLoaderOf(context, 'steps of pot', (ids) => this.queries.steps(ids), (row) => row.potId).load(potId);
  }

  private tranchesOf(context: RequestContext, potId: string): Promise<TrancheRow[]> {
    return listLoaderOf(context, 'tranches of pot', (ids) => this.queries.tranches(ids), (row) => row.potId).load(potId);
  }

  private async called(context: RequestContext, potId: string, trancheId: string) {
    const rows = await listLoaderOf(context, 'called of pot', (ids) => this.queries.calledByTranche(ids), (row) => row.potId).load(potId);
    return rows.find((row) => row.trancheId === trancheId);
  }

  private balances(context: RequestContext, potId: string): Promise<BalanceRow[]> {
    return listLoaderOf(context, 'balances of pot', (ids) => this.queries.balances(ids), (row) => row.potId).load(potId);
  }
}
