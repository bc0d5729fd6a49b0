// What a test sends to say something, and to read what was said.
import type { Answer, AskOptions, Asker } from '@moothall/testing/asking';

export const GIVE = 'mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id receipt } userErrors { code path message } } }';
export const WITHDRAW = 'mutation ($input: WithdrawFeedbackInput!) { withdrawFeedback(input: $input) { ok userErrors { code path } } }';

/** @param what differs from a plain answer on the roads of Derbyshire */
export function give(who: Pick<Asker, 'ask'>, what: object = {}, options: AskOptions = {}): Promise<Answer> {
  return who.ask(GIVE, { input: { place: 'E10000007', service: 'ROADS_REPAIR', satisfaction: 2, ...what } }, options);
}

export function withdraw(who: Pick<Asker, 'ask'>, receipt: string, options: AskOptions = {}): Promise<Answer> {
  return who.ask(WITHDRAW, { input: { receipt } }, options);
}
