// What a round comes to: the pledges that hold together now, or as they stood when it was locked, with reasons.
import { parseCondition, type Pledge, settle, smallestUnlock, waitingCycles, ALGORITHM_VERSION, describeCondition, describeFailure, isCash, type Explanation } from '@moothall/domain/pledge';
import { canonicalJson } from '@moothall/domain/journal';
import { formatPounds, toDecimalString } from '@moothall/domain/money';
import { sha256 } from '../journal/append.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import type { FailedAtom, PledgeRoundType, PledgeStatus, PledgeType, SmallestUnlock } from './pledge.type.ts';
import type { MilestoneRow, PledgeRow, RoundRow } from './pledges.queries.ts';

const ENDED: readonly string[] = ['WITHDRAWN'];

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

/** SHA-256 over everything that the outcome is computed from. */
export function inputsHashOf(round: Pick<RoundRow, 'id' | 'target'>, rows: readonly PledgeRow[], milestones: readonly string[]): string {
  const pledges = rows
    .filter((row) => !ENDED.includes(row.state))
    .map(({ id, organisationId, class: pledger, kind, amount, match, condition, validUntil }) => {
      return { id, organisationId, class: pledger, kind, amount, match, condition, validUntil: validUntil?.toISOString() ?? null };
    });
  const text = canonicalJson(JSON.parse(JSON.stringify({ round: round.id, target: round.target, milestones: [...milestones].sort(), pledges })));
  return sha256(text);
}

/** All of a round, computed once for a request. `now` decides which pledges have expired, but no later than the deadline, as the lock does. */
export function viewOf(round: RoundRow, rows: readonly PledgeRow[], milestones: readonly MilestoneRow[], now: Date): PledgeRoundType {
  const standing = rows.filter((row) => !ENDED.includes(row.state));
  const pledges = standing.map(toDomain);
  const met = round.outcome?.milestones ?? milestones.filter((one) => one.met).map((one) => one.code);
  const facts = { milestones: new Set(met), now: round.outcome ? new Date(round.outcome.at) : now < round.deadline ? now : round.deadline };
  const settlement = settle(pledges, facts);
  const names = namesOf(rows, milestones);
  const nodes = rows.map((row): PledgeType => {
    const domain = pledges.find((one) => one.id === row.id);
    const explanation = settlement.explanations.get(row.id);
    return {
      ...row,
      amount: moneyOf(BigInt(row.amount)),
      effectiveAmount: moneyOf(settlement.amounts.get(row.id) ?? 0n),
      conditionText: domain ? describeCondition(domain.condition, names) : '',
      matchText: matchText(row),
      status: statusOf(row, round, explanation),
      explanation: explanation?.failed.map((failed) => toFailed(failed, names)) ?? [],
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
  if (row.state === 'WITHDRAWN') return 'WITHDRAWN';
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
  const sentence = `Another ${formatPounds(unlock.amount)} from anyone unlocks ${formatPounds(unlock.unlocks)}.`;
  return { amount: moneyOf(unlock.amount), unlocks: moneyOf(unlock.unlocks), sentence };
}

/** Circles that do not hold yet are what people need to hear about; those that hold need no help. */
function cyclesOf(pledges: readonly Pledge[], facts: Parameters<typeof waitingCycles>[1], active: ReadonlySet<string>, rows: readonly PledgeRow[]): string[] {
  const nameOf = new Map(rows.map((row) => [row.id, row.organisationName]));
  return waitingCycles(pledges, facts).map((ids) => {
    const names = [...new Set(ids.map((id) => nameOf.get(id) ?? id))];
    const who = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    const holds = ids.every((id) => active.has(id));
    return holds ? `The pledges of ${who} wait for each other, and hold together.` : `The pledges of ${who} wait for each other.`;
  });
}

function matchText(row: PledgeRow): string | null {
  if (!row.match) return null;
  const of = row.match.base === 'COUNCIL_CASH' ? 'councils pledge in cash' : 'others pledge in cash';
  return `Pays £${row.match.numerator} for every £${row.match.denominator} that ${of}, up to ${formatPounds(BigInt(row.amount))}.`;
}

function toFailed(failed: Explanation['failed'][number], names: Map<string, string>): FailedAtom {
  const show = (value: bigint): string => (failed.atom.type === 'total' ? toDecimalString(value) : value.toString());
  return { text: describeFailure(failed, names), current: show(failed.current), needed: show(failed.needed) };
}

function namesOf(rows: readonly PledgeRow[], milestones: readonly MilestoneRow[]): Map<string, string> {
  return new Map([
    ...rows.flatMap((row) => Object.entries(row.named ?? {})),
    ...rows.map((row): [string, string] => [row.organisationId, row.organisationName]),
    ...milestones.map((one): [string, string] => [one.code, one.title]),
  ]);
}
