// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationOptionState } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PairQuestionQueryVariables = Exact<{
  id: string;
}>;

export type PairQuestionQuery = { nextPair: { token: string, turn: number, pairs: number, left: { id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null }, right: { id: string, code: string, state: ConsultationOptionState, isSuggested: boolean, title: { en: string | null, cy: string | null }, note: { en: string | null, cy: string | null }, cost: { amount: string } | null } } | null };

export const PairQuestionDocument: TypedDocument<PairQuestionQuery, PairQuestionQueryVariables> = {
  name: "PairQuestion",
  text: "query PairQuestion($id:ID!){nextPair(consultationId:$id){token turn pairs left{...ConsultationOptionLine}right{...ConsultationOptionLine}}}fragment ConsultationOptionLine on ConsultationOption{id code state isSuggested title{en cy}note{en cy}cost{amount}}",
};
