// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ActFor` was refused. */
export type ActForErrorCode = 'NOT_A_MEMBER';

/** For whom to act. */
export type ActForInput = {
  /** One of your organisations; null for none. */
  organisationId?: string | null | undefined;
};

export type ActForMutationVariables = Exact<{
  input: ActForInput;
}>;

export type ActForMutation = { actFor: { userErrors: Array<{ code: ActForErrorCode, path: Array<string>, message: string }> } };

export const ActForDocument: TypedDocument<ActForMutation, ActForMutationVariables> = {
  name: "ActFor",
  text: "mutation ActFor($input:ActForInput!){actFor(input:$input){userErrors{code path message}}}",
};
