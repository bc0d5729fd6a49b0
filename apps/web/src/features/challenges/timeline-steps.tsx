// The dated steps of a challenge in words, in the order of their dates.
import { useLingui } from '@lingui/react/macro';
import type { ChallengeTimelineFragment } from '../../gql/types.ts';

export interface TimelineStep {
  label: string;
  at: string;
}

export function useTimelineSteps(timeline: ChallengeTimelineFragment['timeline']): TimelineStep[] {
  const { t } = useLingui();
  const steps = [
    { label: t`Talks with suppliers start`, at: timeline.engagementStartsAt },
    { label: t`Opens for ideas`, at: timeline.openedAt ?? timeline.opensAt },
    { label: t`Last day for questions`, at: timeline.questionsCloseAt },
    { label: t`Closes for ideas`, at: timeline.closedAt ?? timeline.closesAt },
    { label: t`Shortlist decided by`, at: timeline.shortlistBy },
  ];
  return steps
    .flatMap(({ label, at }) => (at === null ? [] : [{ label, at }]))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
