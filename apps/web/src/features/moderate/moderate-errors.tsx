// The errors of the panel's pages: ours in the language of the page, the server's as they come.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';
import type { UserError } from '../../data/tell.ts';
import { formErrors } from '../../page/form-errors.ts';

const OWN: Record<string, MessageDescriptor> = {
  EMAIL: msg`Enter an e-mail address, like name@example.org`,
  REMOVAL_REASON: msg`Say why, in at least 10 characters`,
  AGREED_VALUE: msg`Choose the score that the panel agreed on`,
  AGREED_REASON: msg`Say what in the idea decided it, in at least 10 characters`,
};

const LEAST_REASON = 10;

export const emailErrors = (email: string): UserError[] => (/^\S+@\S+\.\S+$/.test(email) ? [] : [own('EMAIL', 'email')]);

export const removalErrors = (reason: string): UserError[] => (reason.length >= LEAST_REASON ? [] : [own('REMOVAL_REASON', 'reason')]);

export function agreementErrors(value: string, reason: string): UserError[] {
  return [...(value === '' ? [own('AGREED_VALUE', 'value')] : []), ...(reason.length >= LEAST_REASON ? [] : [own('AGREED_REASON', 'reason')])];
}

/** `members` puts names to the errors that concern one of them. */
export function useModerateErrors(answer: FormAnswer | undefined, members: readonly { person: { id: string; name: string } }[] = []): FormErrors {
  const { i18n } = useLingui();
  if (!answer) return formErrors(undefined);
  const userErrors = answer.userErrors.map((error) => {
    const name = members.find(({ person }) => error.path.includes(person.id))?.person.name;
    if (name && error.code === 'DECLARATION_MISSING') return { ...error, message: i18n._(msg`${name} has not declared on everybody who takes part`) };
    const words = OWN[error.code];
    return words && error.message === '' ? { ...error, message: i18n._(words) } : error;
  });
  return formErrors({ ...answer, userErrors });
}

const own = (code: string, field: string): UserError => ({ code, path: [field], message: '' });
