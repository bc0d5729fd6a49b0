// What stands against a simulation, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../../data/form-answer.ts';
import { formErrors } from '../../../page/form-errors.ts';

const FAULTS: Record<string, MessageDescriptor> = {
  NOT_AGREED: msg`Agree every score first: how sure the order is can only be asked of an order that stands.`,
  ALREADY_RUNNING: msg`A simulation is under way. Wait for it, or cancel it.`,
  NOT_RUNNING: msg`No simulation is under way: it has ended, or was cancelled.`,
  PERCENT_OUT_OF_RANGE: msg`Enter how far weights may be off, from 1 to 100 per cent.`,
  ERROR_OUT_OF_RANGE: msg`Enter how far scores may be off, such as 0.5, and no more than the whole scale.`,
  SAMPLES_OUT_OF_RANGE: msg`Enter how many draws to make, from 100 to 100,000.`,
  SEED_OUT_OF_RANGE: msg`Enter a whole number of up to nine digits as the seed, or leave it out.`,
  SHORTLIST_OUT_OF_RANGE: msg`Enter how many places the shortlist has: at least 1, and no more than there are ideas.`,
  TOO_MUCH_WORK: msg`That would take too long. Choose fewer draws.`,
  NOT_A_NUMBER: msg`Enter a number.`,
};

/** What concerns the whole form has no field to link to. */
export function useStabilityErrors(answer: FormAnswer | undefined) {
  const { i18n } = useLingui();
  const words = ({ code, message }: { code: string; message: string }) => (FAULTS[code] ? i18n._(FAULTS[code]) : message);
  return formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, path: error.path.filter((name) => name !== 'challengeId'), message: words(error) })) });
}
