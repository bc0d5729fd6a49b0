/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PairQuestionQuery, PairQuestionQueryVariables } from './types.ts';

export const PairQuestionDocument: TypedDocument<PairQuestionQuery, PairQuestionQueryVariables> = {
  name: "PairQuestion",
  text: "query PairQuestion($id:ID!){nextPair(consultationId:$id){token turn pairs left{...ConsultationOptionLine}right{...ConsultationOptionLine}}}fragment ConsultationOptionLine on ConsultationOption{id code state isSuggested title{en cy}note{en cy}cost{amount}}",
};
