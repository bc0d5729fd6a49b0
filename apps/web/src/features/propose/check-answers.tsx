// Every answer of an idea on one page, each with a link to change it that comes back here.
import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { Values } from '../../data/repeated-fields.ts';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';
import { unitOf } from './both-versions.ts';
import { useSectionWords } from './section-words.tsx';
import { isRowList } from './row-lists.ts';
import { ANSWERS, WRITTEN_SECTIONS } from './sections.ts';
import type { WrittenSection } from './sections.ts';
import { useShownAnswers } from './shown-answers.tsx';

interface CheckAnswersProps {
  id: string;
  challenge: ProposalQuestionsFragment;
  values: Values;
  /** without it the answers can only be read */
  mayChange: boolean;
}

export function CheckAnswers({ id, challenge, values, mayChange }: CheckAnswersProps) {
  const { t } = useLingui();
  const { sectionText } = useSectionWords();
  const shown = useShownAnswers(challenge);
  const unitsOf = (section: WrittenSection): string[] =>
    ANSWERS[section].flatMap((answer) => (answer === 'claims' ? challenge.indicators.map(({ code }) => unitOf(`claims-${code}-value`)) : [answer]));
  const boxOf = (unit: string): string => (isRowList(unit) ? `${unit}-add` : unit.startsWith('claims-') ? `${unit}-value` : unit);
  return (
    <>
      {WRITTEN_SECTIONS.map((section) => (
        <section key={section} aria-label={sectionText(section)} className="propose-answers">
          <h2 className="govuk-heading-m">{sectionText(section)}</h2>
          <SummaryList
            rows={unitsOf(section).map((unit) => {
              const text = shown.text(unit, values);
              return {
                key: shown.label(unit),
                value: text ? <span className="propose-version">{text}</span> : <span className="propose-nothing"><Trans>Not answered</Trans></span>,
                ...(mayChange
                  ? { actions: [{ href: `/proposals/${id}/${section}?from=check#${boxOf(unit)}`, text: t`Change`, visuallyHiddenText: shown.label(unit) }] }
                  : {}),
              };
            })}
          />
        </section>
      ))}
    </>
  );
}
