// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `MakeCalendarLink` was refused. */
export type MakeCalendarLinkErrorCode = 'NOT_POSSIBLE';

export type MakeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;

export type MakeCalendarLinkMutation = { makeCalendarLink: { link: string | null, userErrors: Array<{ code: MakeCalendarLinkErrorCode, path: Array<string>, message: string }> } };

export const MakeCalendarLinkDocument: TypedDocument<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables> = {
  name: "MakeCalendarLink",
  text: "mutation MakeCalendarLink{makeCalendarLink{link userErrors{code path message}}}",
};
