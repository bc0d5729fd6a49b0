// Whether an indicator was met: the published rule, from baseline, target, direction, value and interval.

export const OUTCOMES = ['MET', 'PARTLY', 'NOT_MET', 'NOT_MEASURED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type OutcomeFacts = {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly direction: 'UP' | 'DOWN';
  /** Null when it was not measured. */
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** Which rule spoke, so that a reader can look it up in docs/methods.md. */
export const OUTCOME_REASONS = ['NO_VALUE', 'NO_TARGET', 'TARGET_REACHED', 'TARGET_NOT_SURE', 'BETTER_NOT_ENOUGH', 'BETTER_NOT_SURE', 'NOT_BETTER', 'TARGET_HELD', 'TARGET_NOT_HELD'] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];
export type Proposal = { readonly outcome: Outcome | null; readonly reason: OutcomeReason };

/**
 * What the rule proposes; a null outcome means that it cannot say, and the reporter says it with a reason.
 * "Sure" means that the whole interval lies on the better side of the baseline; without an interval the value alone counts.
 */
export const proposeOutcome = ({ baseline, target, direction, value, interval }: OutcomeFacts): Proposal => {
  if (value === null) return { outcome: 'NOT_MEASURED', reason: 'NO_VALUE' };
  if (baseline === null || target === null) return { outcome: null, reason: 'NO_TARGET' };
  const sign = direction === 'UP' ? 1 : -1;
  const reaches = sign * (value - target) >= 0;
  // A target no better than the start asks to hold a level, not to rise above it.
  if (sign * (target - baseline) <= 0) return reaches ? { outcome: 'MET', reason: 'TARGET_HELD' } : { outcome: 'NOT_MET', reason: 'TARGET_NOT_HELD' };
  if (sign * (value - baseline) <= 0) return { outcome: 'NOT_MET', reason: 'NOT_BETTER' };
  const worst = interval === null ? value : direction === 'UP' ? interval.low : interval.high;
  const isSure = sign * (worst - baseline) > 0;
  if (reaches) return isSure ? { outcome: 'MET', reason: 'TARGET_REACHED' } : { outcome: 'PARTLY', reason: 'TARGET_NOT_SURE' };
  return isSure ? { outcome: 'PARTLY', reason: 'BETTER_NOT_ENOUGH' } : { outcome: 'NOT_MET', reason: 'BETTER_NOT_SURE' };
};

/** The part of the way from baseline to target, in per cent, rounded to one decimal; null where there is no way to go. */
export const shareOfWay = ({ baseline, target, value }: Pick<OutcomeFacts, 'baseline' | 'target' | 'value'>): number | null => {
  if (baseline === null || target === null || value === null || target === baseline) return null;
  return Math.round(((value - baseline) / (target - baseline)) * 1000) / 10;
};

/**
 * What one unit of improvement cost, in whole pence. Only where it means something: the value is better than the baseline,
 * and the pilot had this one indicator to pay for. Null otherwise.
 */
export const costPerPoint = (facts: OutcomeFacts, { cost, indicatorCount }: { readonly cost: bigint; readonly indicatorCount: number }): bigint | null => {
  const { baseline, value, direction } = facts;
  if (indicatorCount !== 1 || baseline === null || value === null) return null;
  const gain = (direction === 'UP' ? 1 : -1) * (value - baseline);
  // Thousandths of a unit keep the division whole.
  const thousandths = BigInt(Math.round(gain * 1000));
  return thousandths > 0n ? (cost * 1000n + thousandths / 2n) / thousandths : null;
};
