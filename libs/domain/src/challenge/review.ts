// Review: a draft is complete before it is read, and approved by somebody who did not write it.
import { combine, demand, refuse, refused, type Decision, type Refusal } from '../decision/index.ts';
import { demandReason, demandStage } from './at-stage.ts';
import { missingIn } from './completeness.ts';
import type { ChallengeSection } from './sections.ts';
import type { ChallengeContent } from './content.ts';
import type { Stage } from './stage.ts';

export type ReviewCode = 'WRONG_STAGE' | 'MISSING';
export type ReviewFacts = { readonly stage: Stage; readonly content: ChallengeContent };

const NEEDED_FOR_REVIEW: readonly ChallengeSection[] = ['problem', 'indicators', 'places', 'contact'];

const asMissing = (gap: Refusal): Refusal<'MISSING'> => refuse('MISSING', gap.path, gap.message);

/** DRAFT or CHANGES_REQUESTED to IN_REVIEW: title, problem, indicators with baseline and target, a place, a contact. */
export const decideReview = ({ stage, content }: ReviewFacts): Decision<ReviewCode> =>
  combine<ReviewCode>(
    demandStage(stage, 'submitForReview'),
    refused(...NEEDED_FOR_REVIEW.flatMap((section) => missingIn(content, section)).map(asMissing)),
  );

export type ApprovalCode = 'WRONG_STAGE' | 'OWN_DRAFT' | 'ALREADY_APPROVED' | 'NO_CONFLICT_CHECK';
export type ApprovalFacts = {
  readonly stage: Stage;
  readonly approverId: string;
  /** Everyone who wrote any part of the draft. */
  readonly authorIds: readonly string[];
  /** People whose approval is already recorded. */
  readonly approvedByIds?: readonly string[];
  /** Whether the authors' conflict check is recorded; leave out where the council keeps it elsewhere. */
  readonly hasConflictCheck?: boolean;
};

/** IN_REVIEW to APPROVED. Two-person rule: nobody approves a draft they had a hand in. */
export const decideApproval = (facts: ApprovalFacts): Decision<ApprovalCode> =>
  combine<ApprovalCode>(
    demandStage(facts.stage, 'approve'),
    demand(
      !facts.authorIds.includes(facts.approverId),
      'OWN_DRAFT',
      ['approver'],
      'Ask a colleague who did not write any part of this challenge to approve it.',
    ),
    demand(
      !(facts.approvedByIds ?? []).includes(facts.approverId),
      'ALREADY_APPROVED',
      ['approver'],
      'You have already approved this challenge. Ask another approver.',
    ),
    demand(
      facts.hasConflictCheck ?? true,
      'NO_CONFLICT_CHECK',
      ['conflictCheck'],
      'Record the conflict check of the authors before you approve.',
    ),
  );

export type ChangesRequestCode = 'WRONG_STAGE' | 'REASON_MISSING';
export type ChangesRequestFacts = { readonly stage: Stage; readonly reason: string };

/** IN_REVIEW to CHANGES_REQUESTED, with words the authors can act on. */
export const decideChangesRequest = ({ stage, reason }: ChangesRequestFacts): Decision<ChangesRequestCode> =>
  combine<ChangesRequestCode>(
    demandStage(stage, 'requestChanges'),
    demandReason(reason, 'Tell the authors what to change, in at least 10 characters.'),
  );
