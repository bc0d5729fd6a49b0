// What topics are called on the site, and what belongs to each.
import { useLingui } from '@lingui/react/macro';
import type { NotificationTopic } from '../../gql/enums-m-to-z.ts';

export const TOPICS: readonly NotificationTopic[] = ['TASKS', 'CHALLENGES', 'QUESTIONS', 'EVENTS', 'DOCUMENTS', 'PROPOSALS', 'DECISIONS', 'FUNDING', 'ACCOUNT'];

export const topicIn = (text: string | null): NotificationTopic | null => TOPICS.find((topic) => topic === text) ?? null;

export function useTopicWords(): Record<NotificationTopic, { name: string; hint: string }> {
  const { t } = useLingui();
  return {
    TASKS: { name: t`What needs you`, hint: t`Approvals, answers to check, invitations, the panel.` },
    CHALLENGES: { name: t`News of challenges`, hint: t`Published, opened, changed, closed or stopped.` },
    QUESTIONS: { name: t`Questions and answers`, hint: t`Answers as they are published.` },
    EVENTS: { name: t`Events`, hint: t`New events, changes, your bookings, what was said.` },
    DOCUMENTS: { name: t`Documents`, hint: t`New documents and new versions.` },
    PROPOSALS: { name: t`Your ideas`, hint: t`Sent, withdrawn, opened.` },
    DECISIONS: { name: t`Decisions`, hint: t`Shortlists, agreements between authorities, a level playing field.` },
    FUNDING: { name: t`Funding`, hint: t`Rounds, pledges and milestones.` },
    ACCOUNT: { name: t`Your account`, hint: t`Your organisations, your roles and your password.` },
  };
}
