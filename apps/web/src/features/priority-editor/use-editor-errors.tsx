// The errors of the council's forms: ours in the language of the page, the server's as they come.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';
import { editorErrors } from './editor-errors.ts';

const OWN: Record<string, MessageDescriptor> = {
  DATE: msg`Enter a real date, like 31 3 2027`,
  AMOUNT: msg`Enter the amount in pounds, like 12000`,
  BOTH: msg`Choose a problem or write what it is, not both`,
};

export function useEditorErrors(answer: FormAnswer | undefined): FormErrors {
  const { i18n } = useLingui();
  if (!answer) return editorErrors(undefined);
  const userErrors = answer.userErrors.map((error) => {
    const words = OWN[error.code];
    return words && error.message === '' ? { ...error, message: i18n._(words) } : error;
  });
  return editorErrors({ ...answer, userErrors });
}
