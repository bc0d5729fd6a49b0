// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type OwnDataPageQueryVariables = Exact<{ [key: string]: never; }>;

export type OwnDataPageQuery = { viewer: { person: { id: string } | null } };

export const OwnDataPageDocument: TypedDocument<OwnDataPageQuery, OwnDataPageQueryVariables> = {
  name: "OwnDataPage",
  text: "query OwnDataPage{viewer{person{id}}}",
};
