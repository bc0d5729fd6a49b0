// What needs to be done, as a verb.
import { msg } from '@lingui/core/macro';
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
  AGREE_SCORES: msg`Agree the scores that differ`,
  DECIDE_SHORTLIST: msg`Decide the shortlist`,
  OPEN_PLEDGE_ROUND: msg`Open the pledging`,
  LOCK_PLEDGE_ROUND: msg`Close the pledging`,
  ANSWER_INVITATION: msg`Answer the invitation to join`,
  CONFIRM_PART: msg`Confirm your part in a team`,
};

export function useTaskText(): (kind: TaskKind) => string {
  const { i18n } = useLingui();
  return (kind) => i18n._(WORDS[kind]);
}
