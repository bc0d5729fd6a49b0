// Amendments: the published text may change, in the open, with a reason, and with time to react when it matters.
import { combine, demand, refused, type Decision } from '../decision/index.ts';
import { demandReason, demandStage } from './at-stage.ts';
import type { ChallengeContent } from './content.ts';
import { diffContent } from './diff.ts';
import type { Stage } from './stage.ts';
import { addDays, datesOutOfOrder } from './timeline.ts';
import { missingCriteria, type CriteriaCode } from './weights.ts';
import { missingTranslations } from './welsh.ts';

/** Used when a council sets no number of its own. */
export const EXTENSION_DAYS = 5;

export type AmendmentCode =
  | CriteriaCode
  | 'WRONG_STAGE'
  | 'REASON_MISSING'
  | 'NOTHING_CHANGED'
  | 'ALREADY_CLOSED'
  | 'NOT_EXTENDED'
  | 'SHORTENED'
  | 'CRITERIA_ARE_MATERIAL'
  | 'REGIME_FIXED'
  | 'TRANSLATION_MISSING'
  | 'DATES_OUT_OF_ORDER';
export type AmendmentFacts = {
  readonly stage: Stage;
  readonly before: ChallengeContent;
  readonly after: ChallengeContent;
  /** Whether the change could alter who bids or what they offer. */
  readonly isMaterial: boolean;
  readonly reason: string;
  readonly now: Date;
  readonly extensionDays?: number;
};

const sameTime = (a: Date | null, b: Date | null): boolean => a?.getTime() === b?.getTime();

const decideDeadline = (facts: AmendmentFacts): Decision<AmendmentCode> => {
  const { before, after, now, isMaterial, extensionDays = EXTENSION_DAYS } = facts;
  if (facts.stage !== 'OPEN' || before.closesAt === null) return refused<AmendmentCode>();
  const closesAt = after.closesAt?.getTime() ?? 0;
  const isLongEnough = closesAt >= addDays(before.closesAt, extensionDays).getTime();
  return combine<AmendmentCode>(
    demand(
      now.getTime() < before.closesAt.getTime(),
      'ALREADY_CLOSED',
      ['closesAt'],
      'The deadline has passed, so this challenge can no longer be amended.',
    ),
    demand(
      closesAt >= before.closesAt.getTime(),
      'SHORTENED',
      ['closesAt'],
      'Enter a closing date that is not earlier than the published one.',
    ),
    demand(
      !isMaterial || isLongEnough,
      'NOT_EXTENDED',
      ['closesAt'],
      `Move the closing date at least ${extensionDays} days later, because this amendment is material.`,
    ),
  );
};

const decideCriteria = ({ stage, before, after, isMaterial }: AmendmentFacts): Decision<AmendmentCode> => {
  const isChanged = diffContent(before, after).some(({ path: [part] }) => part === 'criteria' || part === 'tieBreak' || part === 'priceRule');
  if (stage !== 'OPEN' || !isChanged) return refused<AmendmentCode>();
  return combine<AmendmentCode>(
    refused(...missingCriteria(after)),
    demand(
      isMaterial,
      'CRITERIA_ARE_MATERIAL',
      ['isMaterial'],
      'Mark this amendment as material: the criteria were frozen when the challenge opened.',
    ),
  );
};

/** ENGAGING or OPEN, staying there. A material change to an open challenge moves the deadline for everyone. */
export const decideAmendment = (facts: AmendmentFacts): Decision<AmendmentCode> => {
  const { stage, before, after, reason } = facts;
  return combine<AmendmentCode>(
    demandStage(stage, 'amend'),
    demandReason(reason, 'Say what changes and why, in at least 10 characters. Everyone who watches will read it.'),
    demand(diffContent(before, after).length > 0, 'NOTHING_CHANGED', [], 'Change something before you publish an amendment.'),
    demand(
      before.regime === after.regime && before.route === after.route,
      'REGIME_FIXED',
      ['regime'],
      'The regime and the route cannot change after publication. Withdraw this challenge and start a new one.',
    ),
    decideDeadline(facts),
    decideCriteria(facts),
    refused(...missingTranslations(after)),
    sameTime(before.closesAt, after.closesAt) && sameTime(before.questionsCloseAt, after.questionsCloseAt)
      ? refused<AmendmentCode>()
      : refused(...datesOutOfOrder(after)),
  );
};
