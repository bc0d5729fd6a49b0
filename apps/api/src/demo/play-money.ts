// Plays the money of a pilot of the demo: the steps of payment, those that are called, and what is paid of them.
import type { DemoPerson } from './demo-api.ts';
import { inDays } from './demo-days.ts';
import type { DemoStage } from './demo-stage.ts';
import type { Found } from './found.ts';

const MONEY = 'money { id version tranches { id } calls { id version trancheId amount { amount } } }';

/** @param roundId a locked round, with the milestones reached that the steps wait for */
export async function playMoney(stage: DemoStage, file: Found, { roundId, buyer }: { roundId: string; buyer: DemoPerson }): Promise<void> {
  const { basis } = file.names;
  const planned = await stage.api.verb(buyer, 'planTranches', { roundId, version: 1, basis, tranches: file.list('tranches').map((one) => one.names) }, MONEY);
  const steps = planned.in('money').list('tranches').map((one) => one.text('id'));
  for (const called of file.list('called')) {
    const trancheId = steps[called.whole('step') - 1];
    const dueOn = inDays(called.whole('due')).toISOString().slice(0, 10);
    const money = (await stage.api.verb(buyer, 'callTranche', { roundId, trancheId, dueOn }, MONEY)).in('money');
    if (!called.has('paid')) continue;
    for (const call of money.list('calls').filter((one) => one.text('trancheId') === trancheId)) {
      const amount = call.in('amount').text('amount');
      await stage.api.verb(buyer, 'recordPayment', { id: call.text('id'), version: call.whole('version'), amount }, 'call { id }');
    }
  }
}
