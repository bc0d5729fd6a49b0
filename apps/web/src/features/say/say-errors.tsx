// What to mend in an answer, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';

const WORDS: Record<string, MessageDescriptor> = {
  PLACE_UNKNOWN: msg`Choose your council from the list.`,
  SERVICE_UNKNOWN: msg`Choose a service from the list.`,
  SATISFACTION_MISSING: msg`Choose how satisfied you are.`,
  INVITATION_ENDED: msg`This invitation has ended or was never valid. Ask whoever sent it for a new one.`,
  ALREADY_GIVEN: msg`You have told us about this already, and one answer from each visit counts. To change it, take the first one back.`,
  PERSONAL_DATA: msg`Leave out telephone numbers, e-mail addresses, full postcodes and other numbers of a person. Nobody is contacted.`,
  RECEIPT_UNKNOWN: msg`No answer has this receipt. Check that you copied all of it; it may also have been taken back already.`,
};

const TOO_LONG = msg`Write at most 1000 characters.`;

/** The same answer with its messages in words. */
export function useSayErrors(): (answer: FormAnswer | undefined) => FormAnswer | undefined {
  const { i18n } = useLingui();
  const wordsOf = (code: string, path: readonly string[]): MessageDescriptor | undefined =>
    code === 'BAD_USER_INPUT' ? (path.at(-1) === 'satisfaction' ? WORDS.SATISFACTION_MISSING : TOO_LONG) : WORDS[code];
  return (answer) =>
    answer && {
      ...answer,
      userErrors: answer.userErrors.map((error) => {
        const words = wordsOf(error.code, error.path);
        // In the form an input is no part of another; the API may name it with the argument before.
        return { ...error, path: error.path.slice(-1), message: words ? i18n._(words) : error.message };
      }),
    };
}
