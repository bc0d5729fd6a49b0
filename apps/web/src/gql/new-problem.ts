// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation, OrganisationKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type NewProblemQueryVariables = Exact<{ [key: string]: never; }>;

export type NewProblemQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null }, services: Array<{ code: string, name: { en: string | null, cy: string | null } }> };

export const NewProblemDocument: TypedDocument<NewProblemQuery, NewProblemQueryVariables> = {
  name: "NewProblem",
  text: "query NewProblem{viewer{...ProblemWriter}services{code name{en cy}}}fragment ProblemWriter on Viewer{person{id}actingFor{id kind name{en cy}place{code nation}}}",
};
