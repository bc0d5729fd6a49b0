// What a round comes to: the pledges that hold together now, or as they stood when it was locked, with reasons.
import { parseCondition, type Pledge, type KeptPledge, type RoundInputs, roundInputsText, settle, smallestUnlock, waitingCycles, ALGORITHM_VERSION, isCash, type Explanation } from '@moothall/domain/pledge';
import { sha256 } from '../journal/append.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import type { PendingChange, Valuation } from './pledge-change.type.ts';
import type { PledgeRoundType, PledgeStatus, PledgeType, SmallestUnlock } from './pledge.type.ts';
import type { MilestoneRow, PendingTerms, PledgeRow, RoundRow } from './pledges.queries.ts';
import { conditionText, cycleText, failedAtom, matchOf, matchText, namesOfRows, type NamesIn, unlockText } from './round-sentences.ts';

/** Neither taken back nor waiting for a second person. */
export const counts = (row: PledgeRow): boolean => row.state !== 'WITHDRAWN' && row.state !== 'DRAFT';

/** A row as the solver knows it. @throws Error for a condition that was never accepted */
export function toDomain(row: PledgeRow): Pledge {
  const condition = parseCondition(row.condition);
  if (!('type' in condition)) throw new Error(`The condition of ${row.id} cannot be read`);
  const amount = BigInt(row.amount);
  const { match } = row;
  return {
    id: row.id,
    organisationId: row.organisationId,
    organisationClass: row.class,
    kind: row.kind,
    amount,
    condition,
    match: match && { numerator: BigInt(match.numerator), denominator: BigInt(match.denominator), base: match.base, cap: amount },
    validUntil: row.validUntil,
  };
}

/** Everything that the outcome is computed from. */
export function inputsOf(round: Pick<RoundRow, 'id' | 'target'>, rows: readonly PledgeRow[], milestones: readonly string[]): RoundInputs {
  const pledges = rows.filter(counts).map(({ id, organisationId, class: pledger, kind, amount, match, condition, validUntil }): KeptPledge => {
    return { id, organisationId, class: pledger, kind, amount, match, condition, validUntil: validUntil?.toISOString() ?? null };
  });
  return { round: round.id, target: round.target, milestones: [...milestones].sort(), pledges };
}

export function inputsHashOf(round: Pick<RoundRow, 'id' | 'target'>, rows: readonly PledgeRow[], milestones: readonly string[]): string {
  return sha256(roundInputsText(inputsOf(round, rows, milestones)));
}

export interface RoundParts {
  readonly round: RoundRow;
  readonly rows: readonly PledgeRow[];
  readonly milestones: readonly MilestoneRow[];
  /** Decides which pledges have expired, but no later than the deadline, as the lock does. */
  readonly now: Date;
  /** Organisations of the viewer, who sees what waits for a second person there. */
  readonly own: readonly string[];
}

/** All of a round, computed once for a request. */
export function viewOf({ round, rows: all, milestones, now, own }: RoundParts): PledgeRoundType {
  const rows = all.filter((row) => row.offeredAt !== null || own.includes(row.organisationId));
  const standing = rows.filter(counts);
  const pledges = standing.map(toDomain);
  const met = round.outcome?.milestones ?? milestones.filter((one) => one.met).map((one) => one.code);
  const facts = { milestones: new Set(met), now: round.outcome ? new Date(round.outcome.at) : now < round.deadline ? now : round.deadline };
  const settlement = settle(pledges, facts);
  const names = namesOfRows(rows, milestones);
  const nodes = rows.map((row): PledgeType => {
    const explanation = settlement.explanations.get(row.id);
    const isOwn = own.includes(row.organisationId);
    return {
      ...row,
      amount: moneyOf(BigInt(row.amount)),
      effectiveAmount: moneyOf(settlement.amounts.get(row.id) ?? 0n),
      conditionText: conditionText(row.condition, names),
      match: matchOf(row),
      matchText: matchText(row),
      status: statusOf(row, round, explanation),
      explanation: explanation?.failed.map((failed) => failedAtom(failed, names)) ?? [],
      pendingChange: row.pending && isOwn ? pendingOf(row.pending, names) : null,
      valuation: valuationOf(row),
    };
  });
  return {
    ...round,
    target: moneyOf(BigInt(round.target)),
    state: round.lockedAt ? 'LOCKED' : 'OPEN',
    milestones,
    pledges: nodes,
    totals: totalsOf(round, pledges, settlement),
    smallestUnlock: round.lockedAt ? null : unlockOf(pledges, facts),
    waitingCycles: round.lockedAt ? [] : cyclesOf(pledges, facts, settlement.active, rows),
    algorithmVersion: round.algorithm ?? ALGORITHM_VERSION,
    inputsHash: round.inputsHash ?? inputsHashOf(round, rows, met),
  };
}

function statusOf(row: PledgeRow, round: RoundRow, explanation: Explanation | undefined): PledgeStatus {
  if (row.state === 'WITHDRAWN' || row.state === 'DRAFT') return row.state;
  if (explanation?.isActive) return round.lockedAt ? 'CONFIRMED' : 'ACTIVE';
  if (explanation?.reason === 'EXPIRED') return 'EXPIRED';
  return round.lockedAt ? 'FAILED' : 'WAITING';
}

/** What waits when a round is locked ends with it, so nothing is conditional any more. */
function totalsOf(round: RoundRow, pledges: readonly Pledge[], settlement: ReturnType<typeof settle>): PledgeRoundType['totals'] {
  const target = BigInt(round.target);
  const { cash: firm, inKind } = settlement.totals;
  const waiting = pledges.filter((one) => !round.lockedAt && settlement.explanations.get(one.id)?.reason === 'CONDITION' && isCash(one.kind));
  const conditional = waiting.reduce((sum, one) => sum + one.amount, 0n);
  const promised = firm + conditional;
  const gap = promised < target ? target - promised : 0n;
  const over = firm > target ? firm - target : 0n;
  return { firm: moneyOf(firm), conditional: moneyOf(conditional), gap: moneyOf(gap), over: moneyOf(over), inKind: moneyOf(inKind) };
}

function unlockOf(pledges: readonly Pledge[], facts: Parameters<typeof smallestUnlock>[1]): SmallestUnlock | null {
  const unlock = smallestUnlock(pledges, facts);
  if (!unlock) return null;
  return { amount: moneyOf(unlock.amount), unlocks: moneyOf(unlock.unlocks), sentence: unlockText(unlock) };
}

/** Circles that do not hold yet are what people need to hear about; those that hold need no help. */
function cyclesOf(pledges: readonly Pledge[], facts: Parameters<typeof waitingCycles>[1], active: ReadonlySet<string>, rows: readonly PledgeRow[]): PledgeRoundType['waitingCycles'] {
  const nameOf = new Map(rows.map((row) => [row.id, row.organisationName]));
  return waitingCycles(pledges, facts).map((ids) => cycleText(ids.map((id) => nameOf.get(id) ?? {}), ids.every((id) => active.has(id))));
}

function pendingOf(pending: PendingTerms, names: NamesIn): PendingChange {
  const { amount, condition, note, validUntil, changes, personId } = pending;
  return { amount: moneyOf(BigInt(amount)), conditionText: conditionText(condition, names), matchText: matchText(pending), note, validUntil: validUntil === null ? null : new Date(validUntil), changes, personId };
}

function valuationOf({ kind, verifierId, checkedAt, checkAgrees, checkNote }: PledgeRow): Valuation | null {
  if (isCash(kind)) return null;
  const state = checkAgrees === null ? (verifierId === null ? 'NOBODY_ASKED' : 'NOT_CHECKED') : checkAgrees ? 'CONFIRMED' : 'DISPUTED';
  return { state, checkedAt, note: checkNote, verifierId };
}
