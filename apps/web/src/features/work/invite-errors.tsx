// What to mend in an invitation, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';

const WORDS: Record<string, MessageDescriptor> = {
  PROBLEM_CLOSED: msg`This problem is closed. Choose one that is still open.`,
  ALREADY_ENDED: msg`This link has ended already. Make a new one if you want more answers.`,
  answers: msg`Enter a number of answers from 1 to 1,000.`,
  days: msg`Enter a number of days from 1 to 180.`,
};

export function useInviteErrors(): (answer: FormAnswer | undefined) => FormAnswer | undefined {
  const { i18n } = useLingui();
  return (answer) =>
    answer && {
      ...answer,
      userErrors: answer.userErrors.map((error) => {
        const words = WORDS[error.code] ?? WORDS[error.path.at(-1) ?? ''];
        // Only the two numbers have a field to lead to.
        return { ...error, path: error.path.slice(-1).filter((name) => name === 'answers' || name === 'days'), message: words ? i18n._(words) : error.message };
      }),
    };
}
