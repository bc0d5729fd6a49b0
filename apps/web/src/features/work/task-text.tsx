// What needs to be done, as a verb.
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { TaskKind } from '../../gql/types.ts';

const WORDS: Record<TaskKind, MessageDescriptor> = {
  REVIEW_CHALLENGE: msg`Review the challenge`,
  PUBLISH_CHALLENGE: msg`Publish the challenge`,
  OPEN_CHALLENGE: msg`Open the challenge for ideas`,
  FINISH_DRAFT: msg`Finish the draft of the challenge`,
  FINISH_PROPOSAL: msg`Finish and send your idea`,
  OPEN_PROPOSALS: msg`Open the ideas`,
  CONFIRM_OPENING: msg`Confirm the opening of the ideas`,
  APPOINT_PANEL: msg`Appoint the scorers`,
  REPLACE_CHAIR: msg`Appoint another chair`,
  DECLARE_CONFLICTS: msg`Say whether you have a conflict of interest`,
  BEGIN_EVALUATION: msg`Begin the scoring`,
  SCORE: msg`Score the ideas`,
  SETTLE_SCORES: msg`Settle a score that the panel handed on`,
  AGREE_SCORES: msg`Agree the scores that differ`,
  DECIDE_SHORTLIST: msg`Decide the shortlist`,
  VOTE_ON_SHORTLIST: msg`Vote on the shortlist`,
  OPEN_PLEDGE_ROUND: msg`Open the pledging`,
  LOCK_PLEDGE_ROUND: msg`Close the pledging`,
  BEGIN_PILOT: msg`Begin the pilot`,
  PAY_CALL: msg`Pay what was called of your pledge`,
  VERIFY_DELIVERY: msg`Verify a delivery`,
  PLAN_PILOT: msg`Plan and start the pilot`,
  MEASURE_PILOT: msg`Measure what came of the pilot`,
  REPORT_RESULTS: msg`Report the results of the pilot`,
  VERIFY_RESULTS: msg`Verify the results of a pilot`,
  ANSWER_DISPUTE: msg`Answer a dispute about a pilot`,
  ANSWER_INVITATION: msg`Answer the invitation to join`,
  ANSWER_APPROVAL: msg`Approve or object for your council`,
  ANSWER_JOIN_REQUEST: msg`Answer a council that wants to join`,
  ANSWER_QUESTIONS: msg`Answer questions`,
  CHECK_ANSWERS: msg`Check answers`,
  PUBLISH_ANSWERS: msg`Publish checked answers`,
  PUBLISH_RECORD: msg`Publish what was said at an event`,
  CONFIRM_PART: msg`Confirm your part in a team`,
};

const COUNTED: Partial<Record<TaskKind, (count: number) => MessageDescriptor>> = {
  ANSWER_QUESTIONS: (count) => msg`${plural(count, { one: 'Answer # question', other: 'Answer # questions' })}`,
  CHECK_ANSWERS: (count) => msg`${plural(count, { one: 'Check # answer', other: 'Check # answers' })}`,
  PUBLISH_ANSWERS: (count) => msg`${plural(count, { one: 'Publish # checked answer', other: 'Publish # checked answers' })}`,
};

/** @returns the task in words, with how many things it is about where they are counted */
export function useTaskText(): (kind: TaskKind, count?: number | null) => string {
  const { i18n } = useLingui();
  return (kind, count) => {
    const counted = count ? COUNTED[kind]?.(count) : undefined;
    return i18n._(counted ?? WORDS[kind]);
  };
}
