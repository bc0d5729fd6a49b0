// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RemoveMember` was refused. */
export type RemoveMemberErrorCode = 'LAST_ADMINISTRATOR';

/** Who leaves. */
export type RemoveMemberInput = {
  /** Which membership; it may be your own. */
  membershipId: string;
};

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;

export type RemoveMemberMutation = { removeMember: { organisation: { id: string } | null, userErrors: Array<{ code: RemoveMemberErrorCode, path: Array<string>, message: string }> } };

export const RemoveMemberDocument: TypedDocument<RemoveMemberMutation, RemoveMemberMutationVariables> = {
  name: "RemoveMember",
  text: "mutation RemoveMember($input:RemoveMemberInput!){removeMember(input:$input){organisation{id}userErrors{code path message}}}",
};
