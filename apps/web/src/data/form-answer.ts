// What an action answers when a form could not be accepted: the errors, and everything the person typed.
import { data } from 'react-router';
import { newFormKey } from './form-key.ts';
import type { Told, UserError } from './tell.ts';

export interface FormAnswer {
  userErrors: UserError[];
  values: Record<string, string>;
  /** someone else changed the same thing meanwhile */
  conflict: boolean;
  /** new with every failed attempt */
  attempt: string;
}

export function formAnswer(told: Exclude<Told<never>, { kind: 'done' }>, form: FormData) {
  const conflict = told.kind === 'conflict';
  const answer: FormAnswer = {
    userErrors: told.kind === 'refused' ? told.userErrors : [],
    values: valuesOf(form),
    conflict,
    attempt: newFormKey(),
  };
  return data(answer, { status: conflict ? 409 : 422 });
}

/** Passwords are never sent back. */
function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  form.forEach((value, name) => {
    if (typeof value === 'string' && !/password/i.test(name)) values[name] = value;
  });
  return values;
}
