// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RedactionGround } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithholdInPack` was refused. */
export type WithholdInPackErrorCode = 'NEVER_WITHHELD' | 'NOTE_MISSING' | 'NOT_ISSUED' | 'UNKNOWN_GROUND' | 'UNKNOWN_VALUE' | 'WITHHELD_ALREADY';

/** A value of the decision pack to be withheld. */
export type WithholdInPackInput = {
  /** Which challenge. */
  challengeId: string;
  /** The field, such as `content.approach`. */
  field: string;
  /** The file, such as `proposals.jsonl`. */
  file: string;
  /** On which ground. */
  ground: RedactionGround;
  /** Why; it goes out with the pack. */
  note: string;
  /** The key of the row. */
  row: string;
};

export type WithholdInPackMutationVariables = Exact<{
  input: WithholdInPackInput;
}>;

export type WithholdInPackMutation = { withholdInPack: { challenge: { id: string } | null, userErrors: Array<{ code: WithholdInPackErrorCode, path: Array<string>, message: string }> } };

export const WithholdInPackDocument: TypedDocument<WithholdInPackMutation, WithholdInPackMutationVariables> = {
  name: "WithholdInPack",
  text: "mutation WithholdInPack($input:WithholdInPackInput!){withholdInPack(input:$input){challenge{id}userErrors{code path message}}}",
};
