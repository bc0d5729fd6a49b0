// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type InterestPageQueryVariables = Exact<{
  slug: string;
}>;

export type InterestPageQuery = { viewer: { person: { id: string } | null, actingFor: { id: string, name: { en: string | null, cy: string | null } } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, engagement: { interested: number, mayAsk: boolean, mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, mayRegister: boolean, isCouncil: boolean, myInterest: { id: string, note: string | null, seeksPartners: boolean, isListed: boolean, registeredAt: string } | null, interests: Array<{ id: string, seeksPartners: boolean, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } } }> }, title: { en: string | null, cy: string | null }, timeline: { questionsCloseAt: string | null, closesAt: string | null } } | null };

export const InterestPageDocument: TypedDocument<InterestPageQuery, InterestPageQueryVariables> = {
  name: "InterestPage",
  text: "query InterestPage($slug:String!){viewer{person{id}actingFor{id name{en cy}}}challenge(slug:$slug){...EngageHead engagement{interested myInterest{id note seeksPartners isListed registeredAt}interests{id seeksPartners organisation{id slug name{en cy}}}}}}fragment EngageHead on Challenge{id slug stage regime title{en cy}timeline{questionsCloseAt closesAt}engagement{mayAsk mayManage mayCheckAnswers mayLookUpAskers mayRegister isCouncil}}",
};
