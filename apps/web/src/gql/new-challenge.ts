// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation, OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NewChallengeQueryVariables = Exact<{ [key: string]: never; }>;

export type NewChallengeQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null } };

export const NewChallengeDocument: TypedDocument<NewChallengeQuery, NewChallengeQueryVariables> = {
  name: "NewChallenge",
  text: "query NewChallenge{viewer{person{id}actingFor{id kind name{en cy}place{code nation}}}}",
};
