// Where ideas, scoring and pledges stand, in words.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { EvaluatorStatus, PledgeStatus, ProposalState } from '../../gql/types.ts';

const PROPOSALS: Record<ProposalState, MessageDescriptor> = {
  DRAFT: msg`Draft, not sent`,
  SUBMITTED: msg`Sent`,
  SEALED: msg`Sent and sealed`,
  OPENED: msg`Opened`,
  INELIGIBLE: msg`Not eligible`,
  UNDER_EVALUATION: msg`Being scored`,
  MODERATED: msg`Scored`,
  SHORTLISTED: msg`On the shortlist`,
  RESERVE: msg`In reserve`,
  NOT_SHORTLISTED: msg`Not on the shortlist`,
  WITHDRAWN: msg`Withdrawn`,
  DISQUALIFIED: msg`Disqualified`,
  LATE_ATTEMPT: msg`Came too late`,
  PILOT_OFFERED: msg`Pilot offered`,
  PILOT_ACCEPTED: msg`Pilot accepted`,
  PILOT_DECLINED: msg`Pilot declined`,
};

const EVALUATORS: Record<EvaluatorStatus, MessageDescriptor> = {
  PENDING_DECLARATION: msg`Declare conflicts first`,
  CLEARED: msg`Ready to score`,
  RECUSED: msg`Recused`,
  IN_PROGRESS: msg`Not sent yet`,
  SENT: msg`Sent`,
};

const PLEDGES: Record<PledgeStatus, MessageDescriptor> = {
  DRAFT: msg`Waits for a second person`,
  ACTIVE: msg`Counts now`,
  WAITING: msg`Waits on its condition`,
  CONFIRMED: msg`Confirmed`,
  FAILED: msg`Condition not met`,
  WITHDRAWN: msg`Withdrawn`,
  EXPIRED: msg`Expired`,
};

export function useStateWords() {
  const { i18n } = useLingui();
  return {
    proposalText: (state: ProposalState) => i18n._(PROPOSALS[state]),
    evaluatorText: (status: EvaluatorStatus) => i18n._(EVALUATORS[status]),
    pledgeText: (status: PledgeStatus) => i18n._(PLEDGES[status]),
  };
}
