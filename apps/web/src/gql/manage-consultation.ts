// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationMethod, ConsultationOptionState, ConsultationState } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ManageConsultationQueryVariables = Exact<{
  slug: string;
}>;

export type ManageConsultationQuery = { viewer: { person: { id: string } | null }, consultation: { id: string, slug: string, version: number, method: ConsultationMethod, state: ConsultationState, isYours: boolean, closesAt: string | null, organisation: { id: string }, title: { en: string | null, cy: string | null }, question: { en: string | null, cy: string | null }, about: { en: string | null, cy: string | null }, budget: { amount: string } | null, turnout: { voters: number, votes: number } | null, panel: Array<{ hasVoted: boolean, person: { id: string, name: string } }> | null, options: Array<{ problemId: string | null, because: string | null, id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }> } | null };

export const ManageConsultationDocument: TypedDocument<ManageConsultationQuery, ManageConsultationQueryVariables> = {
  name: "ManageConsultation",
  text: "query ManageConsultation($slug:String!){viewer{person{id}}consultation(slug:$slug){...ConsultationEditor}}fragment ConsultationOptionLine on ConsultationOption{id code state isSuggested title{en cy}note{en cy}cost{amount}}fragment ConsultationEditor on Consultation{id slug version method state isYours organisation{id}closesAt title{en cy}question{en cy}about{en cy}budget{amount}turnout{voters votes}panel{hasVoted person{id name}}options{...ConsultationOptionLine problemId because}}",
};
