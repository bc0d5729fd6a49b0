// All questions with their limits and the time they take, to be read before anybody signs in.
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { WORD_LIMITS } from '@moothall/domain/proposal';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { useIndicatorText } from './indicator-text.tsx';
import { useQuestionWords } from './question-words.tsx';
import { MINUTES, useSectionWords } from './section-words.tsx';
import { ANSWERS, WRITTEN_SECTIONS } from './sections.ts';

export const WHOLE_MINUTES = WRITTEN_SECTIONS.reduce((sum, section) => sum + MINUTES[section], 0);

/** Asked beside the sections; nobody need answer them. */
export const MORE_QUESTIONS = ['attachments', 'confidential'] as const;

export function limitOf(name: string): number | undefined {
  return Object.entries(WORD_LIMITS).find(([field]) => field === name)?.[1];
}

export function AllQuestions({ challenge }: { challenge: ProposalQuestionsFragment }) {
  const { t } = useLingui();
  const { sectionText } = useSectionWords();
  const minutesText = (minutes: number): string => t`about ${plural(minutes, { one: '# minute', other: '# minutes' })}`;
  return (
    <section aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">
        <Trans>All questions</Trans>
      </h2>
      {WRITTEN_SECTIONS.map((section, index) => (
        <section key={section} className="propose-questions" aria-labelledby={`questions-${section}`}>
          <h3 className="govuk-heading-s" id={`questions-${section}`}>
            {index + 1}. {sectionText(section)} <span className="propose-minutes">{minutesText(MINUTES[section])}</span>
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {ANSWERS[section].map((name) => (
              <QuestionLine key={name} name={name} challenge={challenge} />
            ))}
          </ul>
        </section>
      ))}
      <section className="propose-questions" aria-labelledby="questions-more">
        <h3 className="govuk-heading-s" id="questions-more">
          <Trans>If you need it</Trans>
        </h3>
        <ul className="govuk-list govuk-list--bullet">
          {MORE_QUESTIONS.map((name) => (
            <QuestionLine key={name} name={name} challenge={challenge} />
          ))}
        </ul>
      </section>
    </section>
  );
}

function QuestionLine({ name, challenge }: { name: string; challenge: ProposalQuestionsFragment }) {
  const { label, hint } = useQuestionWords();
  const { standing } = useIndicatorText();
  const limit = limitOf(name);
  return (
    <li>
      <strong>{label(name)}</strong> {limit ? <Trans>Up to {limit} words.</Trans> : null} <span className="site-line">{hint(name)}</span>
      {name === 'claims' ? (
        <ul className="govuk-list govuk-list--bullet">
          {challenge.indicators.map((indicator) => (
            <li key={indicator.code}>
              <Localised of={indicator.name} />. {standing(indicator)}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
