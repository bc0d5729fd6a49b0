// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AdvantageDecision } from './enums-a-to-l.ts';
import type { Regime, Stage, Standing, ToldKind } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type FairnessPageQueryVariables = Exact<{
  slug: string;
}>;

export type FairnessPageQuery = { challenge: { id: string, slug: string, stage: Stage, regime: Regime, fairness: { at: string, isFull: boolean, entries: Array<{ subject: string, kind: ToldKind, toldAt: string, toAllAt: string | null, firstCount: number, people: number | null, standing: Standing, hoursAhead: number, about: { en: string | null, cy: string | null }, told: { en: string | null, cy: string | null } | null, first: Array<{ id: string, name: { en: string | null, cy: string | null } }> }>, unequal: Array<{ subject: string, kind: ToldKind, toldAt: string, toAllAt: string | null, firstCount: number, people: number | null, standing: Standing, hoursAhead: number, about: { en: string | null, cy: string | null }, told: { en: string | null, cy: string | null } | null, first: Array<{ id: string, name: { en: string | null, cy: string | null } }> }>, advantages: Array<{ id: string, decision: AdvantageDecision, decidedAt: string, advantage: { en: string | null, cy: string | null }, reason: { en: string | null, cy: string | null }, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }> }, title: { en: string | null, cy: string | null }, timeline: { questionsCloseAt: string | null, closesAt: string | null }, engagement: { mayAsk: boolean, mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, mayRegister: boolean, isCouncil: boolean } } | null };

export const FairnessPageDocument: TypedDocument<FairnessPageQuery, FairnessPageQueryVariables> = {
  name: "FairnessPage",
  text: "query FairnessPage($slug:String!){challenge(slug:$slug){...EngageHead fairness{at isFull entries{...FairnessLine}unequal{...FairnessLine}advantages{id decision decidedAt advantage{en cy}reason{en cy}organisation{id name{en cy}}}}}}fragment EngageHead on Challenge{id slug stage regime title{en cy}timeline{questionsCloseAt closesAt}engagement{mayAsk mayManage mayCheckAnswers mayLookUpAskers mayRegister isCouncil}}fragment FairnessLine on FairnessEntry{subject kind toldAt toAllAt firstCount people standing hoursAhead about{en cy}told{en cy}first{id name{en cy}}}",
};
