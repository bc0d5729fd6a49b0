// The only hand that writes plans and calls: each change with its entry in the books and in the journal.
import { balancesAfter, linesOf, type PlanBasis, settlingLines, type TranchePlan } from '@moothall/domain/funding';
import { type Actor, append, sha256 } from '../journal/append.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import { CALL_IN_FULL, type CallRow } from './funding.queries.ts';
import { enter, type LockedPot, lockPot, raisePotVersion, settlePledge, type Share } from './store-pot.ts';

export interface NewPlan {
  readonly basis: PlanBasis;
  readonly tranches: readonly TranchePlan[];
}

/** Puts a plan in the place of the one before, by which nothing was called yet. */
export async function storePlan(tx: Tx, pot: LockedPot, { basis, tranches }: NewPlan, actor: Actor): Promise<void> {
  await tx.query('delete from money_tranche where pot_id = $1', [pot.id]);
  for (const [position, { title, milestone, weight }] of tranches.entries()) {
    await tx.query('insert into money_tranche (id, pot_id, position, title, milestone, weight) values ($1, $2, $3, $4, $5, $6)', [
      newId('trn'), pot.id, position, title.trim(), milestone, weight.toString(),
    ]);
  }
  await tx.query('update money_pot set plan_basis = $2 where id = $1', [pot.id, basis]);
  await raisePotVersion(tx, pot.id);
  const data = { roundId: pot.roundId, basis, weights: tranches.map(({ weight }) => weight.toString()), milestones: tranches.map(({ milestone }) => milestone) };
  await append(tx, { chain: pot.challengeId, act: 'money.planned', subject: pot.id, actor, data, isPublic: true });
}

export interface NewCalls {
  readonly trancheId: string;
  readonly due: readonly { readonly share: Share; readonly amount: bigint }[];
  readonly dueOn: string;
  readonly earlyReason: string | null;
}

/** One pending call for each pledger that has something due; only that pledger is told of its own. */
export async function storeCalls(tx: Tx, pot: LockedPot, { trancheId, due, dueOn, earlyReason }: NewCalls, actor: Actor): Promise<void> {
  for (const { share, amount } of due) {
    const id = newId('cal');
    const { pledgeId, organisationId, unit } = share;
    await tx.query(
      `insert into money_call (id, pot_id, pledge_id, organisation_id, tranche_id, unit, amount, state, due_on, early_reason, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7, 'PENDING', $8, $9, $10)`,
      [id, pot.id, pledgeId, organisationId, trancheId, unit, amount.toString(), dueOn, earlyReason, actor.personId],
    );
    await enter(tx, pot.id, { kind: 'CALL', lines: linesOf('CALL', { pledgeId, unit }, amount), callId: id });
    const data = { pledgeId, organisationId, trancheId, amount: amount.toString(), dueOn };
    await append(tx, { chain: pot.challengeId, act: 'money.call-asked', subject: id, actor, data, isPublic: false });
  }
  await raisePotVersion(tx, pot.id);
  const total = due.reduce((sum, { amount }) => sum + amount, 0n);
  const data = { roundId: pot.roundId, trancheId, total: total.toString(), calls: due.length, dueOn, isEarly: earlyReason !== null };
  await append(tx, { chain: pot.challengeId, act: 'money.called', subject: pot.id, actor, data, isPublic: true });
}

export interface NewDelivery {
  readonly share: Share;
  readonly value: bigint;
  readonly note: string;
}

/** @returns the id of the delivery, which waits for somebody else to verify it */
export async function storeDelivery(tx: Tx, pot: LockedPot, { share, value, note }: NewDelivery, actor: Actor): Promise<string> {
  const id = newId('cal');
  const { pledgeId, organisationId, unit } = share;
  await tx.query(
    `insert into money_call (id, pot_id, pledge_id, organisation_id, unit, amount, state, note, asked_by) values ($1, $2, $3, $4, $5, $6, 'PENDING', $7, $8)`,
    [id, pot.id, pledgeId, organisationId, unit, value.toString(), note.trim(), actor.personId],
  );
  await enter(tx, pot.id, { kind: 'CALL', lines: linesOf('CALL', { pledgeId, unit }, value), callId: id });
  const data = { pledgeId, organisationId, value: value.toString(), noteDigest: sha256(note.trim()) };
  await append(tx, { chain: pot.challengeId, act: 'money.delivery-recorded', subject: id, actor, data, isPublic: false });
  return id;
}

/** A call and its pot under lock, and the share of the pledge it is about. */
export interface LockedCall {
  readonly call: CallRow;
  readonly pot: LockedPot;
  readonly share: Share;
}

/** @throws ApiError NOT_FOUND */
export async function lockCall(tx: Tx, id: string): Promise<LockedCall> {
  const found = await readCall(tx, id);
  const pot = await lockPot(tx, found.roundId);
  // Read again under the lock of the pot: of two that end it at the same moment the second finds that it has ended.
  const call = await readCall(tx, id);
  const share = pot.shares.find((one) => one.pledgeId === call.pledgeId);
  if (!share) throw new Error(`The books have nothing for the call ${id}`);
  return { call, pot, share };
}

async function readCall(tx: Tx, id: string): Promise<CallRow> {
  const rows: CallRow[] = await tx.query(CALL_IN_FULL, [id]);
  if (!rows[0]) throw notFound('call');
  return rows[0];
}

/** Records what was paid or proven of a call: the rest goes back to where it may be called again. */
export async function postCall(tx: Tx, { call, pot, share }: LockedCall, posted: bigint, actor: Actor): Promise<void> {
  const called = BigInt(call.amount);
  const lines = settlingLines(share, called, posted);
  await tx.query(`update money_call set state = 'POSTED', posted = $2, settled_by = $3, settled_at = clock_timestamp(), version = version + 1 where id = $1`, [
    call.id, posted.toString(), actor.personId,
  ]);
  await enter(tx, pot.id, { kind: 'POST', lines, callId: call.id, settles: await entryOf(tx, call.id) });
  await settlePledge(tx, share, balancesAfter(share.balances, lines));
  const act = call.unit === 'GBP' ? 'money.call-posted' : 'money.delivery-verified';
  const data = { pledgeId: call.pledgeId, organisationId: call.organisationId, amount: posted.toString(), rest: (called - posted).toString() };
  await append(tx, { chain: pot.challengeId, act, subject: call.id, actor, data, isPublic: false });
}

/** Ends a call without effect, by the opposite of the entry that made it. */
export async function voidCall(tx: Tx, { call, pot, share }: LockedCall, reason: string, actor: Actor): Promise<void> {
  await tx.query(`update money_call set state = 'VOIDED', reason = $2, settled_by = $3, settled_at = clock_timestamp(), version = version + 1 where id = $1`, [
    call.id, reason.trim(), actor.personId,
  ]);
  await enter(tx, pot.id, { kind: 'VOID', lines: settlingLines(share, BigInt(call.amount), 0n), callId: call.id, settles: await entryOf(tx, call.id) });
  const data = { pledgeId: call.pledgeId, organisationId: call.organisationId, amount: call.amount, reasonDigest: sha256(reason.trim()) };
  await append(tx, { chain: pot.challengeId, act: 'money.call-voided', subject: call.id, actor, data, isPublic: false });
}

async function entryOf(tx: Tx, callId: string): Promise<string> {
  const rows: { id: string }[] = await tx.query(`select id from money_entry where call_id = $1 and kind = 'CALL'`, [callId]);
  if (!rows[0]) throw new Error(`The books have no entry for the call ${callId}`);
  return rows[0].id;
}

/** Whoever reads the log sees that the references changed; what they are stays with the lead and the pledger. */
export async function storeReferences(tx: Tx, { call, pot }: LockedCall, references: { purchaseOrder: string | null; invoice: string | null }, actor: Actor): Promise<void> {
  const { purchaseOrder, invoice } = references;
  await tx.query('update money_call set purchase_order = $2, invoice = $3, version = version + 1 where id = $1', [call.id, purchaseOrder, invoice]);
  const data = { pledgeId: call.pledgeId, digest: sha256(JSON.stringify([call.id, purchaseOrder, invoice])) };
  await append(tx, { chain: pot.challengeId, act: 'money.references-changed', subject: call.id, actor, data, isPublic: false });
}

/** Ends the pot: whatever was never called is released to whoever promised it. */
export async function storeRelease(tx: Tx, pot: LockedPot, reason: string, actor: Actor): Promise<void> {
  let [cash, inKind] = [0n, 0n];
  for (const share of pot.shares) {
    const amount = share.balances.COMMITTED;
    if (amount > 0n) {
      const lines = linesOf('RELEASE', share, amount);
      await enter(tx, pot.id, { kind: 'RELEASE', lines });
      await settlePledge(tx, share, balancesAfter(share.balances, lines), true);
      const data = { organisationId: share.organisationId, unit: share.unit, amount: amount.toString() };
      await append(tx, { chain: pot.challengeId, act: 'money.released', subject: share.pledgeId, actor, data, isPublic: false });
    }
    if (share.unit === 'GBP') cash += amount;
    else inKind += amount;
  }
  await tx.query('update money_pot set closed_at = clock_timestamp(), closed_because = $2, version = version + 1 where id = $1', [pot.id, reason.trim()]);
  const data = { roundId: pot.roundId, cash: cash.toString(), inKind: inKind.toString(), reasonDigest: sha256(reason.trim()) };
  await append(tx, { chain: pot.challengeId, act: 'money.pot-closed', subject: pot.id, actor, data, isPublic: true });
}
