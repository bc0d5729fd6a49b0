// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RemoveAttachment` was refused. */
export type RemoveAttachmentErrorCode = 'NOT_THERE';

/** A file to take off a proposal. */
export type RemoveAttachmentInput = {
  /** The file. */
  fileId: string;
  /** The proposal. */
  id: string;
};

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;

export type RemoveAttachmentMutation = { removeAttachment: { proposal: { id: string } | null, userErrors: Array<{ code: RemoveAttachmentErrorCode, path: Array<string>, message: string }> } };

export const RemoveAttachmentDocument: TypedDocument<RemoveAttachmentMutation, RemoveAttachmentMutationVariables> = {
  name: "RemoveAttachment",
  text: "mutation RemoveAttachment($input:RemoveAttachmentInput!){removeAttachment(input:$input){proposal{id}userErrors{code path message}}}",
};
