// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ProblemState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What to look for; all that is given must hold, lists mean any of them. */
export type ProblemFilter = {
  /** A council that has it, whether or not it wrote it down. */
  organisation?: string | null | undefined;
  /** GSS codes of places where a council has it; the county and the combined authority around a place count too. */
  places?: Array<string> | null | undefined;
  /** Words in the title, in what happens or whom it affects. Quotes and a leading minus work. */
  query?: string | null | undefined;
  /** Codes of services. */
  services?: Array<string> | null | undefined;
  /** States; what is only noted is found by its own council alone. */
  states?: Array<ProblemState> | null | undefined;
};

export type BrowseProblemsQueryVariables = Exact<{
  filter?: ProblemFilter | null | undefined;
  after?: string | null | undefined;
  place: string;
  hasPlace: boolean;
  organisation?: string | null | undefined;
  hasOrganisation: boolean;
}>;

export type BrowseProblemsQuery = { viewer: { person: { id: string } | null }, services: Array<{ code: string, name: { en: string | null, cy: string | null } }>, problems: { totalCount: number, nodes: Array<{ id: string, slug: string, state: ProblemState, councilCount: number, population: number | null, yearlyCostCouncils: number, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, service: { code: string, name: { en: string | null, cy: string | null } }, organisation: { id: string, name: { en: string | null, cy: string | null } }, yearlyCost: { amount: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, place?: { name: { en: string | null, cy: string | null } } | null, organisation?: { name: { en: string | null, cy: string | null } } | null };

export const BrowseProblemsDocument: TypedDocument<BrowseProblemsQuery, BrowseProblemsQueryVariables> = {
  name: "BrowseProblems",
  text: "query BrowseProblems($filter:ProblemFilter$after:String$place:ID!$hasPlace:Boolean!$organisation:ID$hasOrganisation:Boolean!){viewer{person{id}}services{code name{en cy}}problems(filter:$filter first:20 after:$after){totalCount nodes{...ProblemCard}pageInfo{hasNextPage endCursor}}place(code:$place)@include(if:$hasPlace){name{en cy}}organisation(id:$organisation)@include(if:$hasOrganisation){name{en cy}}}fragment ProblemCard on Problem{id slug state title{en cy}whatHappens{en cy}service{code name{en cy}}organisation{id name{en cy}}councilCount population yearlyCost{amount}yearlyCostCouncils}",
};
