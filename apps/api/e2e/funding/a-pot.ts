// A locked round with its money in the books: two councils pay, a third gives staff time, and a pilot with two milestones.
import type { Answer } from '@moothall/testing/asking';
import type { Organisation } from '@moothall/testing/organisations';
import type { Person } from '@moothall/testing/people';
import { aRound, pledge, readRound, type Round, roundStep, thePledgers } from '@moothall/testing/pledges';
import { closeNow } from '../proposals/close-now.ts';
import type { Api } from '../setup/start-api.ts';

export interface Pot extends Round {
  readonly payers: readonly [Organisation, Organisation];
  readonly giver: Organisation;
  readonly pledgeIds: readonly [string, string, string];
}

export interface Figures {
  readonly [name: string]: { readonly amount: string };
}
export interface Call {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly unit: string;
  readonly amount: { readonly amount: string };
  readonly posted: { readonly amount: string } | null;
  readonly isOverdue: boolean;
  readonly purchaseOrder: string | null;
  readonly invoice: string | null;
  readonly note: string | null;
  readonly organisation: { readonly id: string };
}
export interface Money {
  readonly id: string;
  readonly version: number;
  readonly cap: { readonly amount: string };
  readonly cash: Figures;
  readonly inKind: Figures;
  readonly tranches: readonly { id: string; amount: { amount: string }; called: { amount: string }; paid: { amount: string }; due: { pledgeId: string; amount: { amount: string } }[]; milestone: { code: string } | null }[];
  readonly shares: readonly { pledgeId: string; unit: string; state: string; figures: Figures }[];
  readonly calls: readonly Call[];
}

const FIGURES = 'committed { amount } called { amount } paid { amount } outstanding { amount } released { amount }';
const CALL = `id version state unit amount { amount } posted { amount } dueOn isOverdue purchaseOrder invoice note reason earlyReason trancheId pledgeId organisation { id }
  viewerMayPay viewerMayVerify viewerMayVoid viewerMayRefer`;
const MONEY = `id version cap { amount } basis planBasis closedBecause cash { ${FIGURES} } inKind { ${FIGURES} } milestones { code }
  tranches { id title amount { amount } called { amount } paid { amount } milestone { code reachedAt } due { pledgeId amount { amount } organisation { id } } } shares { pledgeId unit state kind figures { ${FIGURES} } organisation { id } }
  calls { ${CALL} } viewerTakesPart viewerMayCall viewerMayRelease round { id }`;
const WITH_CALL: readonly string[] = ['recordPayment', 'voidCall', 'setCallReferences', 'recordDelivery', 'verifyDelivery'];

export function moneyStep(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const call = WITH_CALL.includes(verb) ? `call { ${CALL} }` : '';
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${call} money { ${MONEY} } userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

export async function seeMoney(who: Pick<Person, 'ask'>, { roundId }: Round): Promise<Money> {
  return (await who.ask(`query ($id: ID!) { pledgeRound(id: $id) { money { ${MONEY} } } }`, { id: roundId })).done().at('pledgeRound.money') as Money;
}

const made = (answer: Answer) => answer.done().text('makePledge.pledge.id');

/** @param amounts in pounds: of the two who pay, and the value of what the third gives */
export async function aPot(api: Api, amounts: readonly [string, string, string] = ['40000', '20000.01', '18000'], target = '180000'): Promise<Pot> {
  const round = await aRound(api, (id) => closeNow(api, id), { target });
  const [a, b, c] = (await thePledgers(api, 'COUNCIL', 3)) as [Organisation, Organisation, Organisation];
  const pledgeIds: [string, string, string] = [
    made(await pledge(a, round, { amount: amounts[0] })),
    made(await pledge(b, round, { amount: amounts[1] })),
    made(await pledge(c, round, { kind: 'STAFF', amount: amounts[2], note: 'Thirty days of an analyst.' })),
  ];
  await api.sql.query(`update pledge_round set deadline = clock_timestamp() - interval '1 second' where id = $1`, [round.roundId]);
  const version = (await readRound(round.council.buyer, round.roundId)).done().at('pledgeRound.version');
  (await roundStep(round.council.buyer, 'lockPledgeRound', { id: round.roundId, version })).done();
  return { ...round, payers: [a, b], giver: c, pledgeIds };
}

/** With the milestones LIVE and DONE, none reached. */
export async function aPilot({ sql }: Api, { roundId }: Round, cost: string, state = 'RUNNING'): Promise<void> {
  const id = `plt_${roundId.slice(4)}`;
  await sql.query(
    `insert into pilot (id, slug, challenge_id, round_id, solution_id, supplier_id, state, cost)
     select $2, 'pilot-' || r.id, r.challenge_id, r.id, r.solution_id, p.organisation_id, $3, $4
     from pledge_round r join solution s on s.id = r.solution_id join proposal p on p.id = s.proposal_id where r.id = $1`,
    [roundId, id, state, cost],
  );
  await sql.query(
    `insert into pilot_milestone (pilot_id, code, title, due_on, position) values ($1, 'LIVE', 'Live on two streets', '2027-05-01', 0), ($1, 'DONE', 'Final report', '2027-09-01', 1)`,
    [id],
  );
}

export const reach = ({ sql }: Api, { roundId }: Round, code: string) =>
  sql.query('update pilot_milestone set reached_at = clock_timestamp() where code = $2 and pilot_id = (select id from pilot where round_id = $1)', [roundId, code]);

export const HALVES = { basis: 'SHARES', tranches: [{ title: 'Start', value: '33.33' }, { title: 'Live', milestone: 'LIVE', value: '33.33' }, { title: 'Done', milestone: 'DONE', value: '33.34' }] };

/** A pot with a plan in three steps. */
export async function aPlannedPot(api: Api): Promise<Pot & { readonly tranches: Money['tranches'] }> {
  const pot = await aPot(api);
  await aPilot(api, pot, '18000000');
  const { buyer } = pot.council;
  const planned = (await moneyStep(buyer, 'planTranches', { roundId: pot.roundId, version: await potVersion(api, pot), ...HALVES })).done();
  return { ...pot, tranches: (planned.at('planTranches.money') as Money).tranches };
}

/** 1 for a pot that its first verb is going to open. */
export async function potVersion({ sql }: Api, { roundId }: Round): Promise<number> {
  const { rows } = await sql.query('select version from money_pot where round_id = $1', [roundId]);
  return rows[0]?.['version'] ?? 1;
}
