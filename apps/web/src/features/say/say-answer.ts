// What an action answers once somebody has spoken: the receipt, or what to mend.
import { textOf, textOrNull } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import type { GiveFeedbackInput } from '../../gql/types.ts';
import type { Locale } from '../../language/locale.ts';

export interface Said {
  receipt: string;
}

export const isSaid = (answer: object | undefined): answer is Said => answer !== undefined && 'receipt' in answer;

/** @param about the place and service, or the secret of an invitation */
export function inputOf(form: FormData, locale: Locale, about: Pick<GiveFeedbackInput, 'place' | 'service' | 'invitation'>): GiveFeedbackInput {
  return {
    ...about,
    satisfaction: Number(textOf(form, 'satisfaction')),
    works: textOrNull(form, 'works'),
    fallsShort: textOrNull(form, 'fallsShort'),
    why: textOrNull(form, 'why'),
    language: locale === 'cy' ? 'CY' : 'EN',
  };
}

/** Whoever has chosen nothing is told before anything is sent. The words for people follow from the code. */
export function missingIn(form: FormData, names: readonly ('service' | 'satisfaction')[]): UserError[] {
  const isEmpty = names.filter((name) => textOf(form, name) === '');
  return isEmpty.map((name) => ({ code: name === 'service' ? 'SERVICE_UNKNOWN' : 'SATISFACTION_MISSING', path: [name], message: name }));
}
