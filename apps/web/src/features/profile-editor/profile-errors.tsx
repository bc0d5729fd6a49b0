// What to mend in a profile, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';

const WORDS: Record<string, MessageDescriptor> = {
  CPV_INVALID: msg`Enter each code with 8 digits, a hyphen and a check digit, like 45233141-9.`,
  POLICY_EMPTY: msg`Say what your policy is, or where it can be read.`,
  DAY_INVALID: msg`Enter a real date.`,
  COVER_INVALID: msg`Enter the cover in pounds, like 5000000.`,
  NO_AMOUNT: msg`Enter an amount in pounds, like 25000.`,
  AMOUNTS_REVERSED: msg`Enter a largest project that is not smaller than the smallest.`,
  NO_SUCH_PLACE: msg`Enter the name of a council’s area as the list of places has it.`,
  YEAR_INVALID: msg`Enter the year in which it was done.`,
  VALUE_REVERSED: msg`Enter a highest value that is not below the lowest.`,
  TOO_MANY: msg`There is room for 50. Take one away first.`,
  ALREADY_CONFIRMED: msg`The client has said yes to this text already.`,
  TOO_MANY_LETTERS: msg`At most 20 letters to clients may be sent in a day. Try again tomorrow.`,
  url: msg`Enter a web address that begins with https://.`,
  insurer: msg`Enter the insurer.`,
  name: msg`Enter the name of the accreditation.`,
  title: msg`Enter a title.`,
  done: msg`Say what was done.`,
  place: msg`Enter where it was.`,
  client: msg`Enter the client’s organisation.`,
  email: msg`Enter an e-mail address, like name@example.org.`,
};

export function useProfileErrors(): <Answer extends FormAnswer | undefined>(answer: Answer) => Answer {
  const { i18n } = useLingui();
  return (answer) =>
    answer && {
      ...answer,
      userErrors: answer.userErrors.map((error) => {
        const words = WORDS[error.code] ?? WORDS[error.path.at(-1) ?? ''];
        return { ...error, message: words ? i18n._(words) : error.message };
      }),
    };
}
