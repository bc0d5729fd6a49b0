// The plan of payment: steps in proportion to each other, each at the start or when a milestone of the pilot is reached, and when one may be called.
import { combine, type Decision, demand, type Refusal, refused, refuse } from '../decision/index.ts';

/** A step of the plan. `milestone` is null for what is called at the start. */
export type TranchePlan = { readonly title: string; readonly milestone: string | null; readonly weight: bigint };

/** SHARES: basis points of the pot, that sum to 10,000. AMOUNTS: pence, that sum to what the pot has to give. */
export type PlanBasis = 'SHARES' | 'AMOUNTS';
export const WHOLE_BP = 10_000n;
export const MOST_TRANCHES = 12;

export type PlanCode = 'POT_CLOSED' | 'PLAN_IN_USE' | 'NO_TRANCHES' | 'TITLE_MISSING' | 'WEIGHT_MISSING' | 'WRONG_SUM' | 'NO_SUCH_MILESTONE';
export type PlanFacts = {
  readonly isClosed: boolean;
  readonly callCount: number;
  readonly basis: PlanBasis;
  readonly tranches: readonly TranchePlan[];
  readonly milestones: readonly string[];
  /** Pence of cash that the pot has to give. */
  readonly whole: bigint;
};

/** A plan is changed freely until something was called by it. */
export const decidePlan = ({ isClosed, callCount, basis, tranches, milestones, whole }: PlanFacts): Decision<PlanCode> => {
  const sum = tranches.reduce((all, { weight }) => all + weight, 0n);
  const each = tranches.flatMap(({ title, milestone, weight }, index): Refusal<PlanCode>[] => [
    ...(title.trim() === '' ? [refuse<PlanCode>('TITLE_MISSING', ['tranches', String(index), 'title'], 'Say what this step pays for.')] : []),
    ...(weight > 0n ? [] : [refuse<PlanCode>('WEIGHT_MISSING', ['tranches', String(index), basis === 'SHARES' ? 'sharePct' : 'amount'], 'Enter more than nothing for this step, or take it out.')]),
    ...(milestone === null || milestones.includes(milestone) ? [] : [refuse<PlanCode>('NO_SUCH_MILESTONE', ['tranches', String(index), 'milestone'], 'Choose one of the milestones of the pilot, or the start.')]),
  ]);
  return combine<PlanCode>(
    demand(!isClosed, 'POT_CLOSED', ['roundId'], 'What was not called is released already, so there is nothing left to plan.'),
    demand(callCount === 0, 'PLAN_IN_USE', ['roundId'], 'Something was called by this plan already, so it can no longer change.'),
    demand(tranches.length > 0 && tranches.length <= MOST_TRANCHES, 'NO_TRANCHES', ['tranches'], `Plan 1 to ${MOST_TRANCHES} steps.`),
    refused(...each),
    demand(
      tranches.length === 0 || sum === (basis === 'SHARES' ? WHOLE_BP : whole),
      'WRONG_SUM',
      ['tranches'],
      basis === 'SHARES' ? 'Make the shares add up to 100%.' : 'Make the amounts add up to all that the pledgers give in cash.',
    ),
  );
};

export type CallingCode = 'POT_CLOSED' | 'MILESTONE_NOT_REACHED' | 'NOTHING_TO_CALL' | 'DUE_DATE_PAST';
export type CallingFacts = {
  readonly isClosed: boolean;
  readonly milestone: string | null;
  readonly isReached: boolean;
  /** Why it is called before its milestone; on the record where it is given. */
  readonly earlyReason: string | null;
  readonly due: bigint;
  readonly dueOn: string;
  readonly today: string;
};

/** Paying needs the work that it pays for, or a reason that stays on record. */
export const decideCalling = (facts: CallingFacts): Decision<CallingCode> =>
  combine<CallingCode>(
    demand(!facts.isClosed, 'POT_CLOSED', ['trancheId'], 'What was not called is released already, so nothing more can be called.'),
    demand(
      facts.milestone === null || facts.isReached || (facts.earlyReason ?? '').trim().length >= 10,
      'MILESTONE_NOT_REACHED',
      ['earlyReason'],
      'Wait until the milestone is reached, or say in at least 10 characters why you call before.',
    ),
    demand(facts.due > 0n, 'NOTHING_TO_CALL', ['trancheId'], 'All of this step is called already.'),
    demand(facts.dueOn >= facts.today, 'DUE_DATE_PAST', ['dueOn'], 'Enter a date to pay by that is today or later.'),
  );

export type DeliveryCode = 'POT_CLOSED' | 'NOT_IN_KIND' | 'VALUE_MISSING' | 'MORE_THAN_LEFT' | 'NOTE_MISSING';

/** What is given in kind arrives in parts; each is valued as it was declared, and never in pounds of cash. */
export const decideDelivery = (facts: { readonly isClosed: boolean; readonly isInKind: boolean; readonly value: bigint; readonly left: bigint; readonly note: string }): Decision<DeliveryCode> =>
  combine<DeliveryCode>(
    demand(!facts.isClosed, 'POT_CLOSED', ['pledgeId'], 'What was not delivered is released already.'),
    demand(facts.isInKind, 'NOT_IN_KIND', ['pledgeId'], 'This pledge is money: call it by the plan of payment.'),
    demand(facts.value > 0n, 'VALUE_MISSING', ['value'], 'Enter what this part was valued at when it was pledged, like 6000.'),
    demand(!facts.isInKind || facts.value <= facts.left, 'MORE_THAN_LEFT', ['value'], 'Enter at most what is still to come of this pledge.'),
    demand(facts.note.trim().length >= 5, 'NOTE_MISSING', ['note'], 'Say what was delivered, in at least 5 characters.'),
  );

export type ReleasingCode = 'POT_CLOSED' | 'PILOT_RUNS' | 'CALLS_PENDING' | 'REASON_MISSING';

/** When the work ends, nobody stays bound to what was never called. */
export const decideRelease = (facts: { readonly isClosed: boolean; readonly hasEnded: boolean; readonly pendingCount: number; readonly reason: string }): Decision<ReleasingCode> =>
  combine<ReleasingCode>(
    demand(!facts.isClosed, 'POT_CLOSED', ['roundId'], 'What was not called is released already.'),
    demand(facts.hasEnded, 'PILOT_RUNS', ['roundId'], 'Stop or close the pilot first: pledgers are bound while it goes on.'),
    demand(facts.pendingCount === 0, 'CALLS_PENDING', ['roundId'], 'Record what was paid of each open call, or withdraw it, first.'),
    demand(facts.reason.trim().length >= 10, 'REASON_MISSING', ['reason'], 'Say why, in at least 10 characters. Pledgers will read it.'),
  );

/** What becomes of a confirmed pledge: fulfilled when nothing of it is left to give and something was given, released when the pot is closed before. */
export const pledgeStateAfter = (facts: { readonly outstanding: bigint; readonly paid: bigint; readonly isReleased: boolean }): 'CONFIRMED' | 'FULFILLED' | 'RELEASED' => {
  if (facts.isReleased) return 'RELEASED';
  return facts.outstanding === 0n && facts.paid > 0n ? 'FULFILLED' : 'CONFIRMED';
};
