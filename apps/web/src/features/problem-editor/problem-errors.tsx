// What is wrong and how to mend it, in the language of the page; the rules speak English, so their sentences are known here.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';
import type { UserError } from '../../data/tell.ts';
import { formErrors } from '../../page/form-errors.ts';

const WORDS: Record<string, MessageDescriptor> = {
  NO_NUMBER: msg`Enter a whole number of people, like 1200, or leave it empty.`,
  NO_AMOUNT: msg`Enter the amount in pounds, like 25000, or leave it empty.`,
  TITLE_MISSING: msg`Say in a few words what goes wrong.`,
  TITLE_TOO_LONG: msg`Use at most 200 characters.`,
  COST_BASIS_MISSING: msg`Say how you know the cost, so that others can check it.`,
  NO_SUCH_PLACE: msg`Choose a place from the list.`,
  NO_SUCH_SERVICE: msg`Choose a service from the list.`,
  PERSONAL_DATA: msg`Take out what could find a person: e-mail addresses, telephone numbers, full postcodes and personal numbers. Everybody can read this.`,
  REASON_MISSING: msg`Say why, in at least 10 characters.`,
  ALREADY_JOINED: msg`Your council has this problem already. Change your figures instead.`,
  NOT_JOINED: msg`Your council has not said that it has this problem. Say so first.`,
  WRONG_STATE: msg`This problem has moved on, so this step is no longer possible. Load the page again.`,
  ENGLISH_MISSING: msg`Add the title of the problem in English first: every challenge has one.`,
};

const SENTENCES: Record<string, MessageDescriptor> = {
  'title en': msg`Say in a few words what goes wrong.`,
  'whatHappens en': msg`Describe what happens, so that others can tell whether they have it too.`,
  'whoIsAffected en': msg`Say whom it affects, and how.`,
};

export function useProblemWords(): (error: Omit<UserError, 'code'> & { code?: string }) => string {
  const { i18n } = useLingui();
  return ({ code = 'MISSING', path, message }) => {
    const known = code === 'MISSING' ? SENTENCES[path.join(' ')] : WORDS[code];
    // English names what was found; other languages name all that may not stand there.
    const isEnglishSentence = message !== '' && i18n.locale === 'en';
    return known && !isEnglishSentence ? i18n._(known) : message;
  };
}

export function useProblemErrors(answer: FormAnswer | undefined) {
  const words = useProblemWords();
  return formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, message: words(error) })) });
}
