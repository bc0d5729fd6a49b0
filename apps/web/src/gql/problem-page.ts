// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ProblemAction, ProblemState, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ProblemPageQueryVariables = Exact<{
  slug: string;
}>;

export type ProblemPageQuery = { problem: { notedAt: string, sharedAt: string | null, closedBecause: string | null, viewerCan: Array<ProblemAction>, mayInviteInsight: boolean, id: string, slug: string, state: ProblemState, councilCount: number, population: number | null, yearlyCostCouncils: number, evidence: Array<{ id: string }>, whoIsAffected: { en: string | null, cy: string | null }, author: { id: string, name: string } | null, missing: Array<{ message: string }> | null, challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null } } | null, title: { en: string | null, cy: string | null }, whatHappens: { en: string | null, cy: string | null }, service: { code: string, name: { en: string | null, cy: string | null } }, organisation: { id: string, name: { en: string | null, cy: string | null } }, yearlyCost: { amount: string } | null, councils: Array<{ isFirst: boolean, affectedPeople: number | null, costBasis: string | null, words: string | null, yearlyCost: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, place: { code: string, name: { en: string | null, cy: string | null } } | null }> } | null };

export const ProblemPageDocument: TypedDocument<ProblemPageQuery, ProblemPageQueryVariables> = {
  name: "ProblemPage",
  text: "query ProblemPage($slug:String!){problem(slug:$slug){...ProblemCard ...ProblemCouncils notedAt sharedAt closedBecause viewerCan mayInviteInsight evidence{id}whoIsAffected{en cy}author{id name}missing{message}challenge{id slug stage title{en cy}}}}fragment ProblemCard on Problem{id slug state title{en cy}whatHappens{en cy}service{code name{en cy}}organisation{id name{en cy}}councilCount population yearlyCost{amount}yearlyCostCouncils}fragment ProblemCouncils on Problem{councils{isFirst affectedPeople yearlyCost{amount}costBasis words organisation{id slug name{en cy}}place{code name{en cy}}}}",
};
