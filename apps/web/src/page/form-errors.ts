// Turns what an action answered into the error summary and the message of each field.
import { errorsFromUserErrors, idOfPath } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../data/form-answer.ts';

/** `prefix` sets apart the fields of several forms on one page. */
export function formErrors(answer: FormAnswer | undefined, prefix = ''): FormErrors {
  return errorsFromUserErrors(answer?.userErrors ?? [], (path) => prefix + idOfPath(path));
}
