// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `UpdateProblem` was refused. */
export type UpdateProblemErrorCode = 'COST_BASIS_MISSING' | 'MISSING' | 'NO_SUCH_PLACE' | 'NO_SUCH_SERVICE' | 'PERSONAL_DATA' | 'TITLE_MISSING' | 'TITLE_TOO_LONG' | 'WRONG_STATE';

/** Changes to a problem. */
export type UpdateProblemInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** Which problem. */
  id: string;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** The code of a service, as in `services`. */
  service?: string | null | undefined;
  /** What goes wrong, in a few words; in either language. */
  title?: LocalisedTextInput | null | undefined;
  /** The version you read. */
  version: number;
  /** What happens, how often, since when. */
  whatHappens?: LocalisedTextInput | null | undefined;
  /** Whom it affects, and how. */
  whoIsAffected?: LocalisedTextInput | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

export type UpdateProblemMutationVariables = Exact<{
  input: UpdateProblemInput;
}>;

export type UpdateProblemMutation = { updateProblem: { problem: { slug: string } | null, userErrors: Array<{ code: UpdateProblemErrorCode, path: Array<string>, message: string }> } };

export const UpdateProblemDocument: TypedDocument<UpdateProblemMutation, UpdateProblemMutationVariables> = {
  name: "UpdateProblem",
  text: "mutation UpdateProblem($input:UpdateProblemInput!){updateProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
