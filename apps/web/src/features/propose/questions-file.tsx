// All questions as a text that a team can fill in together, away from the site.
import { msg } from '@lingui/core/macro';
import type { I18n } from '@lingui/core';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';
import { chooseText } from '../../language/localised.tsx';
import type { Locale } from '../../language/locale.ts';
import { momentText } from '../../language/times.tsx';
import { limitOf, MORE_QUESTIONS } from './all-questions.tsx';
import { withUnit } from './indicator-text.tsx';
import { questionWords } from './question-words.tsx';
import { sectionWords } from './section-words.tsx';
import { ANSWERS, WRITTEN_SECTIONS } from './sections.ts';

/** Markdown, which any word processor opens. */
export function questionsFile(challenge: ProposalQuestionsFragment, i18n: I18n, locale: Locale): string {
  const words = questionWords(i18n);
  const { sectionText } = sectionWords(i18n);
  const { closesAt } = challenge.timeline;
  const question = (name: string): string[] => {
    const limit = limitOf(name);
    return [
      `### ${words.label(name)}`,
      [words.hint(name), limit ? i18n._(msg`Up to ${limit} words.`) : ''].filter(Boolean).join(' '),
      ...(name === 'claims' ? challenge.indicators.map(indicatorLine(i18n, locale)) : []),
      ...(name === 'trl' ? words.levels.map(({ label }) => `- ${label}`) : []),
    ];
  };
  return [
    `# ${chooseText(challenge.title, locale).text}`,
    ...(closesAt ? [i18n._(msg`Closes on ${momentText(closesAt, locale)}, UK time. One second later is too late.`)] : []),
    ...WRITTEN_SECTIONS.flatMap((section, index) => [`## ${index + 1}. ${sectionText(section)}`, ...ANSWERS[section].flatMap(question)]),
    `## ${i18n._(msg`If you need it`)}`,
    ...MORE_QUESTIONS.flatMap(question),
    '',
  ].join('\n\n');
}

const indicatorLine =
  (i18n: I18n, locale: Locale) =>
  ({ name, baseline, target, unit }: ProposalQuestionsFragment['indicators'][number]): string => {
    const now = baseline === null ? '–' : withUnit(baseline, unit);
    const wanted = target === null ? '–' : withUnit(target, unit);
    return `- ${chooseText(name, locale).text}: ${i18n._(msg`now ${now}, wanted ${wanted}`)}`;
  };
