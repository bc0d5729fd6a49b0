// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `WriteProblem` was refused. */
export type WriteProblemErrorCode = 'COST_BASIS_MISSING' | 'NO_SUCH_PLACE' | 'NO_SUCH_SERVICE' | 'TITLE_MISSING' | 'TITLE_TOO_LONG';

/** A problem to write down. */
export type WriteProblemInput = {
  /** How many people it affects there. */
  affectedPeople?: number | null | undefined;
  /** How the cost was found; needed with a cost. */
  costBasis?: string | null | undefined;
  /** The council; the one you act for unless said. */
  organisationId?: string | null | undefined;
  /** The GSS code of the place; the council’s own unless said. */
  placeCode?: string | null | undefined;
  /** The code of a service, as in `services`. */
  service: string;
  /** What goes wrong, in a few words; in either language. */
  title?: LocalisedTextInput | null | undefined;
  /** What happens, how often, since when. */
  whatHappens?: LocalisedTextInput | null | undefined;
  /** Whom it affects, and how. */
  whoIsAffected?: LocalisedTextInput | null | undefined;
  /** What it costs this council in a year, in pounds. */
  yearlyCost?: string | null | undefined;
};

export type WriteProblemMutationVariables = Exact<{
  input: WriteProblemInput;
}>;

export type WriteProblemMutation = { writeProblem: { problem: { slug: string } | null, userErrors: Array<{ code: WriteProblemErrorCode, path: Array<string>, message: string }> } };

export const WriteProblemDocument: TypedDocument<WriteProblemMutation, WriteProblemMutationVariables> = {
  name: "WriteProblem",
  text: "mutation WriteProblem($input:WriteProblemInput!){writeProblem(input:$input){problem{slug}userErrors{code path message}}}",
};
