// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RemoveCaseStudy` was refused. */
export type RemoveCaseStudyErrorCode = 'NOT_POSSIBLE';

/** Which case study to take away. */
export type RemoveCaseStudyInput = {
  /** Its id. */
  id: string;
  /** The version you read. */
  version: number;
};

export type RemoveCaseStudyMutationVariables = Exact<{
  input: RemoveCaseStudyInput;
}>;

export type RemoveCaseStudyMutation = { removeCaseStudy: { organisation: { id: string } | null, userErrors: Array<{ code: RemoveCaseStudyErrorCode, path: Array<string>, message: string }> } };

export const RemoveCaseStudyDocument: TypedDocument<RemoveCaseStudyMutation, RemoveCaseStudyMutationVariables> = {
  name: "RemoveCaseStudy",
  text: "mutation RemoveCaseStudy($input:RemoveCaseStudyInput!){removeCaseStudy(input:$input){organisation{id}userErrors{code path message}}}",
};
