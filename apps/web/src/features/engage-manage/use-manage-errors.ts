// The errors of a form of the council: its own words first, and what a colleague did meanwhile.
import { useLingui } from '@lingui/react';
import type { FormAnswer } from '../../data/form-answer.ts';
import { formErrors } from '../../page/form-errors.ts';
import { MANAGE_FAULTS } from './manage-errors.tsx';

export function useManageErrors(answer: FormAnswer | undefined) {
  const { i18n } = useLingui();
  const words = (code: string, message: string): string => (MANAGE_FAULTS[code] ? i18n._(MANAGE_FAULTS[code]) : message);
  const errors = formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, message: words(error.code, error.message) })) });
  return answer?.conflict ? { ...errors, items: [{ text: words('CONFLICT', '') }] } : errors;
}
