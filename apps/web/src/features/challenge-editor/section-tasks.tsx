// The sections of a draft as a task list, each with how far it is and what is missing.
import { Trans, useLingui } from '@lingui/react/macro';
import { TaskList } from '@moothall/ui/govuk';
import { StatusTag } from '@moothall/ui/layout';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import { useErrorWords } from './error-words.tsx';
import { useSectionWords } from './section-words.tsx';
import { isSection } from './sections.ts';

interface SectionTasksProps {
  slug: string;
  sections: NonNullable<EditableChallengeFragment['sections']>;
}

export function SectionTasks({ slug, sections }: SectionTasksProps) {
  const { t } = useLingui();
  const { sectionText, stateText } = useSectionWords();
  const { words } = useErrorWords();
  const done = sections.filter(({ state }) => state === 'COMPLETED').length;
  const all = sections.length;
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>
          You have completed {done} of {all} sections
        </Trans>
      </h2>
      <TaskList
        idPrefix="section"
        items={sections.flatMap(({ section, state, missing }) => {
          if (!isSection(section)) return [];
          const [first, ...others] = missing;
          const more = others.length;
          const hint = first ? words(first) + (more > 0 ? ` ${t`And ${more} more.`}` : '') : undefined;
          return [
            {
              title: sectionText(section),
              href: `/challenges/${slug}/edit/${section}`,
              ...(hint && state !== 'NOT_STARTED' ? { hint } : {}),
              status: state === 'COMPLETED' ? stateText(state) : <StatusTag tone={state === 'IN_PROGRESS' ? 'active' : 'closed'}>{stateText(state)}</StatusTag>,
            },
          ];
        })}
      />
    </>
  );
}
