// What all verbs on the money of a round share: who may, and the answer with the money as it is now.
import { Injectable } from '@nestjs/common';
import type { CallRole } from '@moothall/domain/funding';
import type { Refusal } from '@moothall/domain/decision';
import { can, ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import type { Actor } from '../journal/append.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { MoneyCall, RoundMoney } from './funding.type.ts';
import { callView } from './funding-view.ts';
import { FundingLoader } from './funding.loader.ts';
import { FundingQueries, type CallRow, TODAY } from './funding.queries.ts';
import { type LockedCall, lockCall } from './store-call.ts';
import { type LockedPot, lockPot } from './store-pot.ts';

export interface MoneyResult {
  money: RoundMoney | null;
}
export interface CallResult extends MoneyResult {
  call: MoneyCall | null;
}
export const MONEY_RESULT = { money: { type: () => RoundMoney, description: 'The money of the round as it is now.' } };
export const CALL_RESULT = { ...MONEY_RESULT, call: { type: () => MoneyCall, description: 'The call as it is now.' } };

/** Somebody acting for the lead on a pot that is locked for them. */
export interface ActingOnPot {
  readonly tx: Tx;
  readonly pot: LockedPot;
  readonly actor: Actor;
}
/** Somebody acting on a call that is locked for them, with all the parts they may take. */
export interface ActingOnCall extends LockedCall {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly today: string;
}

type Refusals<Code extends string> = readonly Refusal<Code>[];
/** What was done, or why not: an id that the answer is read by. */
export type Done<Code extends string> = Promise<Outcome<{ id: string }, Code>>;

@Injectable()
export class FundingVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: FundingLoader,
    private readonly queries: FundingQueries,
  ) {}

  /** For buyers of the lead, on the pot of a locked round. */
  async onPot<Code extends string>(context: RequestContext, verb: string, input: { readonly roundId: string }, work: (acting: ActingOnPot) => Done<Code>) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx) => {
      const pot = await lockPot(tx, input.roundId);
      demandLead(viewer, pot.leadId);
      return work({ tx, pot, actor: { personId: viewer.personId, organisationId: pot.leadId } });
    });
    return this.moneyOf(context, input.roundId, outcome.userErrors ?? []);
  }

  async onCall<Code extends string>(
    context: RequestContext,
    verb: string,
    input: { readonly id: string },
    roles: readonly CallRole[],
    work: (acting: ActingOnCall) => Promise<Refusals<Code>>,
  ) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Done<Code> => {
      const locked = await lockCall(tx, input.id);
      const organisationId = demandPart(viewer, locked, roles);
      const userErrors = await work({ ...locked, tx, viewer, today: await today(tx), actor: { personId: viewer.personId, organisationId } });
      return userErrors.length > 0 ? { userErrors } : { done: { id: locked.call.id } };
    });
    return this.callOf(context, input.id, outcome.userErrors ?? []);
  }

  async moneyOf<Code extends string>(context: RequestContext, roundId: string, userErrors: Refusals<Code>) {
    if (userErrors.length > 0) return { money: null, userErrors };
    context.loaders.clear();
    return { money: await this.loader.ofRound(context, roundId), userErrors: [] };
  }

  async callOf<Code extends string>(context: RequestContext, callId: string, userErrors: Refusals<Code>) {
    if (userErrors.length > 0) return { call: null, money: null, userErrors };
    context.loaders.clear();
    const row = await this.queries.call(viewerOf(context), callId);
    return { call: row && callView(row), money: row && (await this.loader.ofRound(context, row.roundId)), userErrors: [] };
  }
}

/** The day in London, by the clock of the database. */
export async function today(tx: Tx): Promise<string> {
  const rows: { day: string }[] = await tx.query(`select ${TODAY}::text as day`);
  return rows[0]?.day ?? '';
}

/** The totals are public, so a refusal hides nothing. */
export function demandLead(viewer: Viewer, leadId: string): void {
  if (!can(viewer, leadId, 'writeChallenge')) throw new ApiError('FORBIDDEN', 'Only a buyer of the council that leads this challenge may do this.');
}

/** For which organisation a viewer may take one of these parts on a call; null for none. */
export function partOf(viewer: Viewer, call: Pick<CallRow, 'leadId' | 'organisationId'>, roles: readonly CallRole[]): string | null {
  const isLead = can(viewer, call.leadId, 'writeChallenge');
  const isPledger = can(viewer, call.organisationId, 'pledge');
  if (roles.includes('SECOND') && (isLead || can(viewer, call.leadId, 'approveChallenge'))) return call.leadId;
  if (roles.includes('LEAD') && isLead) return call.leadId;
  return (roles.includes('PLEDGER') || roles.includes('SECOND')) && isPledger ? call.organisationId : null;
}

/** Calls are seen by the lead and all who pledged to the pot. @throws ApiError NOT_FOUND for others, FORBIDDEN for those who see it and have no part */
function demandPart(viewer: Viewer, { call, pot }: LockedCall, roles: readonly CallRole[]): string {
  const part = partOf(viewer, call, roles);
  if (part !== null) return part;
  const own = ownOrganisations(viewer);
  if (!own.includes(call.leadId) && !pot.shares.some(({ organisationId }) => own.includes(organisationId))) throw notFound('call');
  throw new ApiError('FORBIDDEN', 'Only a buyer of the council that leads, or for some steps a member of the pledger with the role PLEDGER, may do this.');
}
