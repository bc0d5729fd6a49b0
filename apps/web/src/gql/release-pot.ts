// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ReleasePot` was refused. */
export type ReleasePotErrorCode = 'CALLS_PENDING' | 'PILOT_RUNS' | 'POT_CLOSED' | 'REASON_MISSING';

/** The end of a pot. */
export type ReleasePotInput = {
  /** Why. Everybody can read it. */
  reason: string;
  /** The locked round. */
  roundId: string;
};

export type ReleasePotMutationVariables = Exact<{
  input: ReleasePotInput;
}>;

export type ReleasePotMutation = { releasePot: { money: { id: string } | null, userErrors: Array<{ code: ReleasePotErrorCode, path: Array<string>, message: string }> } };

export const ReleasePotDocument: TypedDocument<ReleasePotMutation, ReleasePotMutationVariables> = {
  name: "ReleasePot",
  text: "mutation ReleasePot($input:ReleasePotInput!){releasePot(input:$input){money{id}userErrors{code path message}}}",
};
