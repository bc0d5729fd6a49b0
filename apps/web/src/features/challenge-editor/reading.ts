// What reading a form gives: the content to save, and the faults found before anything is sent.
import type { ChallengeContentInput } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';

export interface Reading {
  content: ChallengeContentInput;
  faults: UserError[];
}

/** A fault whose words are chosen by its code, in the language of the page. */
export const fault = (code: string, ...path: string[]): UserError => ({ code, path, message: '' });

export const textPair = (values: Values, name: string) => ({ en: values[`${name}-en`]?.trim() ?? '', cy: values[`${name}-cy`]?.trim() || null });
