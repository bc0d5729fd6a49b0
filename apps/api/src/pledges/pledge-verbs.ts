// What the verbs on a pledge have in common: who may, the pledge under lock, and the answer.
import type { Refusal } from '@moothall/domain/decision';
import { holdChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import type { Actor } from '../journal/append.ts';
import { can, ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { Outcome } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { PledgeRoundType, PledgeType } from './pledge.type.ts';
import type { PledgeRow } from './pledges.queries.ts';
import type { RoundLoader } from './round.loader.ts';
import { type LockedRound, lockRound } from './store-round.ts';

export interface PledgeResult {
  pledge: PledgeType | null;
  round: PledgeRoundType | null;
}

export type PledgeDone = { readonly pledgeId: string };

export const PLEDGE_RESULT = {
  pledge: { type: () => PledgeType, description: 'The pledge as it is now.' },
  round: { type: () => PledgeRoundType, description: 'What the round comes to now.' },
};

/** @throws ApiError NOT_FOUND for somebody from outside, FORBIDDEN for a member without the role */
export function demandPledger(viewer: Viewer, organisationId: string): void {
  if (can(viewer, organisationId, 'pledge')) return;
  if (!ownOrganisations(viewer).includes(organisationId)) throw notFound('organisation');
  throw new ApiError('FORBIDDEN', 'Only a member with the role PLEDGER may commit this organisation. Ask one of its administrators.');
}

export interface HeldPledge {
  readonly pledge: PledgeRow;
  readonly round: LockedRound;
  readonly challenge: LockedChallenge;
}

/** Under the lock of its round, which puts all that changes the outcome in one order. @throws ApiError */
export async function holdPledge(tx: Tx, viewer: Viewer, id: string, mayTouch = demandPledger): Promise<HeldPledge> {
  const found: { round_id: string; organisation_id: string; offered_at: Date | null }[] = await tx.query('select round_id, organisation_id, offered_at from pledge where id = $1', [id]);
  const [row] = found;
  if (!row) throw notFound('pledge');
  if (mayTouch === demandPledger) demandPledger(viewer, row.organisation_id);
  const round = await lockRound(tx, row.round_id);
  const challenge = await holdChallenge(tx, round.challengeId);
  const pledge = round.pledges.find((one) => one.id === id);
  if (!pledge) throw notFound('pledge');
  if (mayTouch !== demandPledger) mayTouch(viewer, pledge.verifierId ?? '');
  return { pledge, round, challenge };
}

export function pledgingActor(viewer: Viewer, organisationId: string): Actor & { readonly personId: string } {
  return { personId: viewer.personId ?? '', organisationId };
}

export async function answerWithPledge<Code extends string>(
  rounds: RoundLoader,
  context: RequestContext,
  outcome: Outcome<PledgeDone, Code>,
): Promise<PledgeResult & { userErrors: readonly Refusal<Code>[] }> {
  if (!outcome.done) return { pledge: null, round: null, userErrors: outcome.userErrors };
  context.loaders.clear();
  const pledge = await rounds.pledge(context, outcome.done.pledgeId);
  return { pledge, round: pledge && (await rounds.load(context, pledge.roundId)), userErrors: [] };
}
