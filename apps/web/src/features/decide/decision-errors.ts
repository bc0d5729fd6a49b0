// Leads each error of a decision to its field, and says what two rules say about the same field only once.
import { errorsFromUserErrors } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';
import type { UserError } from '../../data/tell.ts';
import type { Candidate } from './candidate.ts';

export function decisionErrors(answer: FormAnswer | undefined, candidates: readonly Candidate[]): FormErrors {
  const toField = (error: UserError): UserError => {
    const idea = error.path[0] === 'proposals' ? candidates.find(({ id }) => id === error.path[1]) : undefined;
    // Each part of a summary is written on the page that the row of its idea leads to.
    return idea ? { ...error, path: error.path.slice(0, 2), message: `${idea.name}: ${error.message}` } : error;
  };
  const errors = (answer?.userErrors ?? []).map(toField);
  const isFirst = (code: string, path: readonly string[], index: number) =>
    errors.findIndex((other) => other.code === code && other.path.join() === path.join() && (path[0] !== 'proposals' || other.message === errors[index]?.message)) === index;
  return errorsFromUserErrors(errors.filter(({ code, path }, index) => isFirst(code, path, index)));
}
