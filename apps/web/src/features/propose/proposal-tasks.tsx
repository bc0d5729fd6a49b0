// The sections of an idea as a task list.
import { Trans, useLingui } from '@lingui/react/macro';
import { TaskList } from '@moothall/ui/govuk';
import { StatusTag } from '@moothall/ui/layout';
import type { EditableProposalFragment } from '../../gql/types.ts';
import { useErrorWords } from './error-words.tsx';
import { useSectionWords } from './section-words.tsx';
import { isWrittenSection } from './sections.ts';

interface ProposalTasksProps {
  id: string;
  sections: NonNullable<EditableProposalFragment['sections']>;
  /** whether the council has exactly what is written here */
  isSent: boolean;
}

export function ProposalTasks({ id, sections, isSent }: ProposalTasksProps) {
  const { t } = useLingui();
  const { sectionText, stateText } = useSectionWords();
  const words = useErrorWords();
  const written = sections.filter(({ section }) => isWrittenSection(section));
  const done = written.filter(({ state }) => state === 'COMPLETED').length;
  const all = written.length;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>
          You have completed {done} of {all} sections
        </Trans>
      </h2>
      <TaskList
        idPrefix="section"
        items={[
          ...written.flatMap(({ section, state, missing }) => {
            if (!isWrittenSection(section)) return [];
            const [first, ...others] = missing;
            const more = others.length;
            const hint = first && state === 'IN_PROGRESS' ? words(first) + (more > 0 ? ` ${t`And ${more} more.`}` : '') : undefined;
            return [
              {
                title: sectionText(section),
                href: `/proposals/${id}/${section}`,
                ...(hint ? { hint } : {}),
                status: state === 'COMPLETED' ? stateText(state) : <StatusTag tone={state === 'IN_PROGRESS' ? 'active' : 'closed'}>{stateText(state)}</StatusTag>,
              },
            ];
          }),
          {
            title: sectionText('check'),
            href: `/proposals/${id}/check`,
            ...(done < all ? { hint: t`You can look at it at any time, and send it when everything is complete.` } : {}),
            status: isSent ? t`Sent` : done < all ? t`Not yet` : <StatusTag tone="open">{t`Ready to send`}</StatusTag>,
          },
        ]}
      />
    </>
  );
}
