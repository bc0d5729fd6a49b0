// What needs the person now, soonest first.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Link } from '@moothall/ui/govuk';
import { DeadlineList, EmptyState } from '@moothall/ui/layout';
import type { WorkPageQuery } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { daysBetween, momentText } from '../../language/times.tsx';
import { useLocale } from '../../language/use-locale.ts';
import { useTaskText } from './task-text.tsx';

const URGENT_DAYS = 2;

interface TaskInboxProps {
  tasks: WorkPageQuery['viewer']['tasks'];
  /** How many answers of people nobody of the council has read yet. */
  feedbackWaiting: number;
  now: string;
}

export function TaskInbox({ tasks, feedbackWaiting, now }: TaskInboxProps) {
  const { t } = useLingui();
  const text = useText();
  const taskText = useTaskText();
  const locale = useLocale();
  const count = tasks.length + (feedbackWaiting > 0 ? 1 : 0);
  if (count === 0)
    return (
      <EmptyState
        title={t`Nothing needs you`}
        actions={<Link className="govuk-link" href="/challenges?stage=wanted">{t`See open challenges`}</Link>}
      >
        <Trans>When something waits for you, it appears here first.</Trans>
      </EmptyState>
    );
  const left = (dueAt: string) => {
    const days = daysBetween(now, dueAt);
    if (days < 0) return t`overdue`;
    if (days === 0) return t`due today`;
    return t`${plural(days, { one: 'due tomorrow', other: 'due in # days' })}`;
  };
  const answers = t`${plural(feedbackWaiting, { one: '# answer', other: '# answers' })}`;
  const waiting = feedbackWaiting > 0 ? [{ date: t`No date`, dateTime: '', title: t`Read what people wrote: ${answers}`, href: '/work/feedback' }] : [];
  return (
    <>
      <h2 className="govuk-heading-m">
        <Plural value={count} one="# thing needs you" other="# things need you" />
      </h2>
      <DeadlineList
        items={[...tasks.map(({ kind, count: many, challenge, dueAt, path }) => ({
          date: dueAt ? momentText(dueAt, locale) : t`No date`,
          dateTime: dueAt ?? '',
          title: `${taskText(kind, many)}: ${text(challenge.title)}`,
          href: path,
          ...(dueAt ? { note: left(dueAt), isUrgent: daysBetween(now, dueAt) <= URGENT_DAYS } : {}),
        })), ...waiting]}
      />
    </>
  );
}
