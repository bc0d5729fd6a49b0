// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RemovePanelMember` was refused. */
export type RemovePanelMemberErrorCode = 'WRONG_STAGE';

/** Who leaves a panel. */
export type RemovePanelMemberInput = {
  /** The id of the place on the panel. */
  id: string;
  /** Why. */
  reason: string;
};

export type RemovePanelMemberMutationVariables = Exact<{
  input: RemovePanelMemberInput;
}>;

export type RemovePanelMemberMutation = { removePanelMember: { challenge: { id: string } | null, userErrors: Array<{ code: RemovePanelMemberErrorCode, path: Array<string>, message: string }> } };

export const RemovePanelMemberDocument: TypedDocument<RemovePanelMemberMutation, RemovePanelMemberMutationVariables> = {
  name: "RemovePanelMember",
  text: "mutation RemovePanelMember($input:RemovePanelMemberInput!){removePanelMember(input:$input){challenge{id}userErrors{code path message}}}",
};
