/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WorkPageQuery, WorkPageQueryVariables } from './types.ts';

export const WorkPageDocument: TypedDocument<WorkPageQuery, WorkPageQueryVariables> = {
  name: "WorkPage",
  text: "query WorkPage{viewer{person{id name}actingFor{id kind}feedbackWaiting tasks{id kind dueAt path challenge{id slug title{en cy}}}challenges(first:50){totalCount nodes{id slug stage title{en cy}timeline{closesAt}}}proposals(first:50){totalCount nodes{id state title savedAt submittedAt challenge{id slug title{en cy}timeline{closesAt}}}}scoresheets{id status sentAt challenge{id slug title{en cy}}items{recused scored proposal{id}}}pledges{id kind status conditionText amount{amount}round{id deadline solution{id slug title}}}}}",
};
