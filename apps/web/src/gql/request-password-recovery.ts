// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RequestPasswordRecovery` was refused. */
export type RequestPasswordRecoveryErrorCode = 'NOT_SENT';

/** Whose password is lost. */
export type RequestPasswordRecoveryInput = {
  /** The e-mail address of the account. */
  email: string;
};

export type RequestPasswordRecoveryMutationVariables = Exact<{
  input: RequestPasswordRecoveryInput;
}>;

export type RequestPasswordRecoveryMutation = { requestPasswordRecovery: { userErrors: Array<{ code: RequestPasswordRecoveryErrorCode, path: Array<string>, message: string }> } };

export const RequestPasswordRecoveryDocument: TypedDocument<RequestPasswordRecoveryMutation, RequestPasswordRecoveryMutationVariables> = {
  name: "RequestPasswordRecovery",
  text: "mutation RequestPasswordRecovery($input:RequestPasswordRecoveryInput!){requestPasswordRecovery(input:$input){userErrors{code path message}}}",
};
