// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation, OrganisationKind, ProblemAction, ProblemState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type EditProblemQueryVariables = Exact<{
  slug: string;
}>;

export type EditProblemQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null }, place: { code: string, nation: Nation } | null } | null }, services: Array<{ code: string, name: { en: string | null, cy: string | null } }>, problem: { id: string, slug: string, version: number, state: ProblemState, viewerCan: Array<ProblemAction>, councilCount: number, yearlyCostCouncils: number, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, whoIsAffected: { en: string | null, cy: string | null }, service: { code: string }, place: { code: string, nation: Nation } | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, missing: Array<{ path: Array<string>, message: string }> | null, yearlyCost: { amount: string } | null, councils: Array<{ isFirst: boolean, affectedPeople: number | null, costBasis: string | null, words: string | null, version: number, yearlyCost: { amount: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } }, place: { code: string } | null }> } | null };

export const EditProblemDocument: TypedDocument<EditProblemQuery, EditProblemQueryVariables> = {
  name: "EditProblem",
  text: "query EditProblem($slug:String!){viewer{...ProblemWriter}services{code name{en cy}}problem(slug:$slug){...EditableProblem}}fragment EditableProblem on Problem{id slug version state viewerCan title{en cy}whatHappens{en cy}whoIsAffected{en cy}service{code}place{code nation}organisation{id name{en cy}}missing{path message}councilCount yearlyCost{amount}yearlyCostCouncils councils{isFirst affectedPeople yearlyCost{amount}costBasis words version organisation{id name{en cy}}place{code}}}fragment ProblemWriter on Viewer{person{id}actingFor{id kind name{en cy}place{code nation}}}",
};
