// Lets the partners of a joint demo challenge answer what waits for them, as its rule asks.
import { type DemoPerson } from './demo-api.ts';
import type { DemoStage } from './demo-stage.ts';

const WAITING = 'query Demo($id: ID!) { challenge(id: $id) { approvalRequests { id state mayAnswer } } }';

/** The first partner says no, which under a unanimous rule is enough. */
export async function objectTogether({ api }: DemoStage, challengeId: string, [partner]: readonly DemoPerson[], reason: string): Promise<void> {
  if (!partner) throw new Error('Nobody in the demo can object for another council');
  const requests = (await api.ask(partner, WAITING, { id: challengeId })).in('challenge').list('approvalRequests');
  const request = requests.find((one) => one.text('state') === 'WAITING' && one.names['mayAnswer'] === true);
  if (!request) throw new Error('Nothing in the demo waits for an answer');
  await api.verb(partner, 'answerApprovalRequest', { id: request.text('id'), says: 'OBJECT', reason }, 'approvalRequest { id }');
}

/** Each partner in turn, until the rule is met. */
export async function approveTogether({ api }: DemoStage, challengeId: string, partners: readonly DemoPerson[]): Promise<void> {
  for (const partner of partners) {
    const requests = (await api.ask(partner, WAITING, { id: challengeId })).in('challenge').list('approvalRequests');
    for (const request of requests.filter((one) => one.text('state') === 'WAITING' && one.names['mayAnswer'] === true)) {
      await api.verb(partner, 'answerApprovalRequest', { id: request.text('id'), says: 'APPROVE' }, 'approvalRequest { id }');
    }
  }
}
