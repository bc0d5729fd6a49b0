/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RequestPasswordRecoveryMutation, RequestPasswordRecoveryMutationVariables } from './types.ts';

export const RequestPasswordRecoveryDocument: TypedDocument<RequestPasswordRecoveryMutation, RequestPasswordRecoveryMutationVariables> = {
  name: "RequestPasswordRecovery",
  text: "mutation RequestPasswordRecovery($input:RequestPasswordRecoveryInput!){requestPasswordRecovery(input:$input){userErrors{code path message}}}",
};
