// The only hand that opens pots and writes their books. The row lock on the pot puts all that moves its money in one order.
import { type Account, type Balances, balancesAfter, type EntryKind, type Line, linesOf, NOTHING, pledgeStateAfter, outstandingOf, sharesUnderCap, type Unit } from '@moothall/domain/funding';
import { isCash, type PledgeKind } from '@moothall/domain/pledge';
import { type Actor, append, THE_CLOCK } from '../journal/append.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import type { StoredOutcome } from '../pledges/pledges.queries.ts';
import { lockRound, setPledgeState } from '../pledges/store-round.ts';
import { POT_COLUMNS, type PotRow, TRANCHES, type TrancheRow } from './funding.queries.ts';

/** A binding pledge and where its money stands. */
export interface Share {
  readonly pledgeId: string;
  readonly organisationId: string;
  readonly unit: Unit;
  readonly state: string;
  readonly balances: Balances;
}

/** A pot under lock, with all that its verbs decide by. */
export interface LockedPot extends PotRow {
  readonly shares: readonly Share[];
  readonly tranches: readonly TrancheRow[];
}

/** A movement of the books: its lines, and the call it makes or ends. */
export interface Movement {
  readonly kind: EntryKind;
  readonly lines: readonly Line[];
  readonly callId?: string;
  readonly settles?: string;
}

/**
 * Locks the pot of a round until the transaction ends. A round that is locked and has no pot yet is entered first, under the
 * lock of the round: of two that do so at once the second finds the pot of the first.
 * @throws ApiError NOT_FOUND for a round that is unknown or not locked yet
 */
export async function lockPot(tx: Tx, roundId: string): Promise<LockedPot> {
  const found = await findAndLock(tx, roundId);
  if (found) return found;
  await enterRound(tx, roundId);
  const entered = await findAndLock(tx, roundId);
  if (!entered) throw notFound('pot of a locked round');
  return entered;
}

async function findAndLock(tx: Tx, roundId: string): Promise<LockedPot | null> {
  const locked: { id: string }[] = await tx.query('select id from money_pot where round_id = $1 for update', [roundId]);
  if (!locked[0]) return null;
  // Read again after the wait for the lock: a statement of its own sees what was committed meanwhile.
  const rows: PotRow[] = await tx.query(`select ${POT_COLUMNS} where m.id = $1`, [locked[0].id]);
  const pot = rows[0];
  if (!pot) return null;
  const tranches: TrancheRow[] = await tx.query(`${TRANCHES} where pot_id = $1 order by position`, [pot.id]);
  return { ...pot, tranches, shares: await sharesOf(tx, pot.id) };
}

async function sharesOf(tx: Tx, potId: string): Promise<Share[]> {
  const rows: { pledgeId: string; organisationId: string; unit: Unit; state: string; account: Account; amount: string }[] = await tx.query(
    `select l.pledge_id as "pledgeId", g.organisation_id as "organisationId", g.state, l.unit, l.account, sum(l.amount)::text as amount
     from money_entry e join money_line l on l.entry_id = e.id join pledge g on g.id = l.pledge_id
     where e.pot_id = $1 group by l.pledge_id, g.organisation_id, g.state, l.unit, l.account order by l.pledge_id`,
    [potId],
  );
  return [...Map.groupBy(rows, (row) => row.pledgeId).values()].flatMap((lines) => {
    const first = lines[0];
    if (!first) return [];
    const { pledgeId, organisationId, unit, state } = first;
    return [{ pledgeId, organisationId, unit, state, balances: balancesAfter(NOTHING, lines.map(({ account, amount }) => ({ account, amount: BigInt(amount) }))) }];
  });
}

/** Opens the pot of a locked round and enters what became binding, once. Does nothing for a round that is not locked or has its pot. */
export async function enterRound(tx: Tx, roundId: string): Promise<void> {
  const round = await lockRound(tx, roundId);
  const found: { outcome: StoredOutcome | null; isEntered: boolean }[] = await tx.query(
    'select outcome, exists (select 1 from money_pot where round_id = $1) as "isEntered" from pledge_round where id = $1',
    [roundId],
  );
  const { outcome, isEntered } = found[0] ?? { outcome: null, isEntered: false };
  if (!outcome || isEntered) return;
  const potId = newId('pot');
  await tx.query(`insert into money_pot (id, round_id, challenge_id, cap, basis) values ($1, $2, $3, $4, 'TARGET')`, [potId, roundId, round.challengeId, round.target]);
  const binding = round.pledges.filter((pledge) => outcome.active.includes(pledge.id) && BigInt(outcome.amounts[pledge.id] ?? '0') > 0n);
  const lines = binding.flatMap(({ id, kind }) => linesOf('COMMIT', { pledgeId: id, unit: unitOf(kind) }, BigInt(outcome.amounts[id] ?? '0')));
  if (lines.length > 0) await enter(tx, potId, { kind: 'COMMIT', lines });
  await fitToCap(tx, potId, await sharesOf(tx, potId), BigInt(round.target));
  const data = { roundId, cap: round.target, committed: sumOf(lines, 'GBP').toString(), inKind: sumOf(lines, 'IN_KIND').toString(), pledges: binding.length };
  await append(tx, { chain: round.challengeId, act: 'money.entered', subject: potId, actor: THE_CLOCK, data, isPublic: true });
}

export const unitOf = (kind: PledgeKind): Unit => (isCash(kind) ? 'GBP' : 'IN_KIND');

const sumOf = (lines: readonly Line[], unit: Unit): bigint =>
  lines.filter((line) => line.unit === unit && line.account === 'COMMITTED').reduce((sum, { amount }) => sum + amount, 0n);

/** Fits what each gives in cash to what the pot needs, as long as nothing was called: both ways, since a pilot may cost more or less than the target was. */
export async function fitToCap(tx: Tx, potId: string, shares: readonly Share[], cap: bigint): Promise<void> {
  const cash = shares.filter(({ unit }) => unit === 'GBP');
  const fitted = sharesUnderCap(cash.map(({ balances }) => -balances.PROMISED), cap);
  const lines = cash.flatMap(({ pledgeId, unit, balances }, index) => linesOf('CAP', { pledgeId, unit }, balances.COMMITTED - (fitted[index] ?? 0n)));
  if (lines.length > 0) await enter(tx, potId, { kind: 'CAP', lines });
}

/** Moves the cap to the cost that was agreed with the pilot, before anything is called. @returns the cap that holds now */
export async function takeAgreedCost(tx: Tx, pot: LockedPot, actor: Actor): Promise<void> {
  if (pot.pilotCost === null || pot.pilotCost === pot.cap) return;
  // Up: the cap first, since the books are only checked at the end; the order of the two does not matter to them.
  await tx.query(`update money_pot set cap = $2, basis = 'AGREED_COST' where id = $1`, [pot.id, pot.pilotCost]);
  await fitToCap(tx, pot.id, pot.shares, BigInt(pot.pilotCost));
  const data = { roundId: pot.roundId, from: pot.cap, to: pot.pilotCost };
  await append(tx, { chain: pot.challengeId, act: 'money.cap-moved', subject: pot.id, actor, data, isPublic: true });
}

/** Writes one entry. Lines on the same account are one line. @returns its id */
export async function enter(tx: Tx, potId: string, { kind, lines, callId, settles }: Movement): Promise<string> {
  const id = newId('men');
  await tx.query('insert into money_entry (id, pot_id, kind, call_id, settles) values ($1, $2, $3, $4, $5)', [id, potId, kind, callId ?? null, settles ?? null]);
  const merged = [...Map.groupBy(lines, ({ pledgeId, unit, account }) => `${pledgeId} ${unit} ${account}`).values()].flatMap((same) => {
    const amount = same.reduce((sum, line) => sum + line.amount, 0n);
    return same[0] && amount !== 0n ? [{ ...same[0], amount }] : [];
  });
  await tx.query(
    `insert into money_line (entry_id, pledge_id, unit, account, amount)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::bigint[])`,
    [id, merged.map((one) => one.pledgeId), merged.map((one) => one.unit), merged.map((one) => one.account), merged.map((one) => one.amount.toString())],
  );
  return id;
}

/** Moves a pledge to where its money says that it is. */
export async function settlePledge(tx: Tx, { pledgeId, state }: Share, balances: Balances, isReleased = false): Promise<void> {
  const after = pledgeStateAfter({ outstanding: outstandingOf(balances), paid: balances.PAID, isReleased });
  if (after !== state) await setPledgeState(tx, pledgeId, after);
}

export async function raisePotVersion(tx: Tx, potId: string): Promise<void> {
  await tx.query('update money_pot set version = version + 1 where id = $1', [potId]);
}
