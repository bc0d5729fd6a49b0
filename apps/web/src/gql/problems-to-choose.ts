// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ProblemsToChooseQueryVariables = Exact<{
  organisation: string;
}>;

export type ProblemsToChooseQuery = { own: { nodes: Array<{ id: string, title: { en: string | null, cy: string | null } }> }, all: { nodes: Array<{ id: string, title: { en: string | null, cy: string | null } }> } };

export const ProblemsToChooseDocument: TypedDocument<ProblemsToChooseQuery, ProblemsToChooseQueryVariables> = {
  name: "ProblemsToChoose",
  text: "query ProblemsToChoose($organisation:ID!){own:problems(first:100 filter:{organisation:$organisation states:[SHARED IN_CHALLENGE]}){nodes{...ProblemToChoose}}all:problems(first:100 filter:{states:[SHARED IN_CHALLENGE]}){nodes{...ProblemToChoose}}}fragment ProblemToChoose on Problem{id title{en cy}}",
};
