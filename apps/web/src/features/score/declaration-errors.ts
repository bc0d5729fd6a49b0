// Leads each error of a declaration to the question about its party.
import { errorsFromUserErrors } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';

export function declarationErrors(answer: FormAnswer | undefined, parties: readonly { party: string; name: string }[]): FormErrors {
  const isOpen = answer?.values.any === 'some';
  const indexOf = (path: readonly string[]) => parties.findIndex(({ party }, index) => path.includes(party) || path[1] === String(index));
  const errors = (answer?.userErrors ?? []).map((error) => {
    const party = parties[indexOf(error.path)];
    return party && isOpen ? { ...error, message: `${party.name}: ${error.message}` } : error;
  });
  const flagged = new Set((answer?.userErrors ?? []).filter(({ code }) => code === 'FLAG_UNANSWERED').map(({ path }) => indexOf(path)));
  return errorsFromUserErrors(isOpen ? errors : errors.slice(0, 1), (path) => {
    const index = indexOf(path);
    if (flagged.has(index)) return `flag-${index}`;
    if (path[0] === 'pastEmployers') return 'employer-0';
    return isOpen && index >= 0 ? `declaration-${index}` : 'any';
  });
}
