// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RevokeCalendarLink` was refused. */
export type RevokeCalendarLinkErrorCode = 'NO_LINK';

export type RevokeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;

export type RevokeCalendarLinkMutation = { revokeCalendarLink: { userErrors: Array<{ code: RevokeCalendarLinkErrorCode, path: Array<string>, message: string }> } };

export const RevokeCalendarLinkDocument: TypedDocument<RevokeCalendarLinkMutation, RevokeCalendarLinkMutationVariables> = {
  name: "RevokeCalendarLink",
  text: "mutation RevokeCalendarLink{revokeCalendarLink{userErrors{code path message}}}",
};
