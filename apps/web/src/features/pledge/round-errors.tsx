// The errors of the pages of a round, ours in the language of the page, the server's as they come.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';

const OWN: Record<string, MessageDescriptor> = {
  TARGET: msg`Enter the amount in pounds, like 150000`,
  DEADLINE: msg`Enter a real date, like 31 3 2027`,
  MILESTONE_NOTE: msg`Say what shows it`,
};

export function useRoundErrors(answer: FormAnswer | undefined): FormErrors {
  const { i18n } = useLingui();
  const errors = (answer?.userErrors ?? []).map((error) => {
    const own = OWN[error.code];
    return own && error.message === '' ? { ...error, message: i18n._(own) } : error;
  });
  const code = answer?.values.code;
  return errorsFromUserErrors(errors, (path) => {
    if (path[0] === 'note' && code) return `note-${code}`;
    return path[0] === 'deadline' ? 'deadline-day' : path.join('-');
  });
}
