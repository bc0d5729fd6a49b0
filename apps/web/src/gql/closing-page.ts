// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why an account cannot be closed yet. */
export type ClosingStopCode = 'CHAIR_OF_PANEL' | 'CONTACT_OF_CHALLENGE' | 'LAST_ADMINISTRATOR' | 'ORGANISATION_AT_WORK' | 'UNFINISHED_SCORES';

export type ClosingPageQueryVariables = Exact<{ [key: string]: never; }>;

export type ClosingPageQuery = { viewer: { email: string | null, person: { id: string, name: string } | null, closing: { formerName: string, draftsDeleted: number, stops: Array<{ code: ClosingStopCode, slug: string, title: { en: string | null, cy: string | null } }> } | null } };

export const ClosingPageDocument: TypedDocument<ClosingPageQuery, ClosingPageQueryVariables> = {
  name: "ClosingPage",
  text: "query ClosingPage{viewer{email person{id name}closing{formerName draftsDeleted stops{code slug title{en cy}}}}}",
};
