/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RecordMilestoneMutation, RecordMilestoneMutationVariables } from './types.ts';

export const RecordMilestoneDocument: TypedDocument<RecordMilestoneMutation, RecordMilestoneMutationVariables> = {
  name: "RecordMilestone",
  text: "mutation RecordMilestone($input:RecordMilestoneInput!){recordMilestone(input:$input){round{id}userErrors{code path message}}}",
};
