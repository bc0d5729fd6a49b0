// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationMethod, ConsultationOptionState, ConsultationState } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ConsultationPageQueryVariables = Exact<{
  slug: string;
}>;

export type ConsultationPageQuery = { consultation: { isYours: boolean, isInvited: boolean, myRanking: Array<Array<string>> | null, myApprovals: Array<string> | null, id: string, slug: string, method: ConsultationMethod, state: ConsultationState, closesAt: string | null, closedAt: string | null, question: { en: string | null, cy: string | null }, about: { en: string | null, cy: string | null }, budget: { amount: string } | null, options: Array<{ id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }>, title: { en: string | null, cy: string | null }, organisation: { slug: string, name: { en: string | null, cy: string | null } } } | null };

export const ConsultationPageDocument: TypedDocument<ConsultationPageQuery, ConsultationPageQueryVariables> = {
  name: "ConsultationPage",
  text: "query ConsultationPage($slug:String!){consultation(slug:$slug){...ConsultationVote}}fragment ConsultationCard on Consultation{id slug method state closesAt closedAt title{en cy}organisation{slug name{en cy}}}fragment ConsultationOptionLine on ConsultationOption{id code state isSuggested title{en cy}note{en cy}cost{amount}}fragment ConsultationVote on Consultation{...ConsultationCard isYours isInvited myRanking myApprovals question{en cy}about{en cy}budget{amount}options{...ConsultationOptionLine}}",
};
