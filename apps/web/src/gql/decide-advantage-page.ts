// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type DecideAdvantagePageQueryVariables = Exact<{
  slug: string;
}>;

export type DecideAdvantagePageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, engagement: { mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, isCouncil: boolean, interests: Array<{ id: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> }, title: { en: string | null, cy: string | null } } | null };

export const DecideAdvantagePageDocument: TypedDocument<DecideAdvantagePageQuery, DecideAdvantagePageQueryVariables> = {
  name: "DecideAdvantagePage",
  text: "query DecideAdvantagePage($slug:String!){viewer{person{id}}challenge(slug:$slug){...ManageHead engagement{interests{id organisation{id name{en cy}}}}}}fragment ManageHead on Challenge{id slug stage regime title{en cy}engagement{mayManage mayCheckAnswers mayLookUpAskers isCouncil}}",
};
