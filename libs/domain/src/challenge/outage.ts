// When the service was down: a deadline that nobody could keep moves, for everybody alike.
import { combine, demand, type Decision } from '../decision/index.ts';
import { demandReason } from './at-stage.ts';
import type { Stage } from './stage.ts';

/** The least time that everybody gets after an outage over the deadline. */
export const OUTAGE_EXTENSION_MS = 60 * 60_000;

/** A time in which no server lived: from its last sign of life to the next. */
export type Gap = { readonly from: Date; readonly until: Date };

const lengthOf = (gap: Gap): number => gap.until.getTime() - gap.from.getTime();

/**
 * The gap for which the deadline moves: it contains the deadline and is longer than the council's limit.
 * @returns null where somebody could have handed in, so that the challenge closes as published
 */
export const outageOver = (closesAt: Date, gaps: readonly Gap[], limitMs: number): Gap | null =>
  gaps.find((gap) => gap.from.getTime() <= closesAt.getTime() && closesAt.getTime() <= gap.until.getTime() && lengthOf(gap) > limitMs) ?? null;

/** Everybody gets back as much time as was lost, and an hour at least, from now. */
export const closingAfterOutage = (gap: Gap, now: Date): Date => new Date(now.getTime() + Math.max(lengthOf(gap), OUTAGE_EXTENSION_MS));

export type OutageCode = 'WRONG_STAGE' | 'ALREADY_CLOSED' | 'REASON_MISSING' | 'TRANSLATION_MISSING' | 'TIMES_OUT_OF_ORDER' | 'IN_THE_FUTURE' | 'BEFORE_OPENING' | 'TOO_SHORT';
export type OutageFacts = {
  readonly stage: Stage;
  readonly now: Date;
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly outage: Gap;
  readonly reason: string;
  /** Whether the reason has to be given in Welsh too, and is not. */
  readonly lacksWelsh: boolean;
  /** What the buyer asks for; null leaves it at the length of the outage. */
  readonly extendTo: Date | null;
};

/** Where an outage moves the deadline, unless more is given. */
export const closingAfterRecorded = (closesAt: Date, outage: Gap): Date => new Date(closesAt.getTime() + lengthOf(outage));

/** While OPEN, in the open, with a reason, and never by less than what was lost. */
export const decideOutage = (facts: OutageFacts): Decision<OutageCode> => {
  const { now, openedAt, closesAt, outage, extendTo } = facts;
  return combine<OutageCode>(
    demand(facts.stage === 'OPEN', 'WRONG_STAGE', [], 'An outage is recorded while proposals can be sent.'),
    demand(closesAt === null || now.getTime() < closesAt.getTime(), 'ALREADY_CLOSED', ['closesAt'], 'The deadline has passed, so it can no longer be moved.'),
    demandReason(facts.reason, 'Say what was down, in at least 10 characters. Everyone who watches will read it.'),
    demand(!facts.lacksWelsh, 'TRANSLATION_MISSING', ['reason', 'cy'], 'Give the reason in Welsh too.'),
    demand(lengthOf(outage) > 0, 'TIMES_OUT_OF_ORDER', ['until'], 'Enter an end that is later than the beginning.'),
    demand(outage.until.getTime() <= now.getTime(), 'IN_THE_FUTURE', ['until'], 'Enter an end that has passed. An outage that still goes on is recorded when it is over.'),
    demand(openedAt === null || outage.from.getTime() >= openedAt.getTime(), 'BEFORE_OPENING', ['from'], 'Enter a beginning after the challenge opened.'),
    demand(
      extendTo === null || closesAt === null || extendTo.getTime() >= closingAfterRecorded(closesAt, outage).getTime(),
      'TOO_SHORT',
      ['extendTo'],
      'Move the closing time by at least as long as the service was down.',
    ),
  );
};
