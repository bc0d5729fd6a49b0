// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CreateApiKey` was refused. */
export type CreateApiKeyErrorCode = 'EXPIRES_IN_THE_PAST';

/** A key for a program. */
export type CreateApiKeyInput = {
  /** When it ends by itself. */
  expiresAt?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** The organisation the program acts for. */
  organisationId: string;
  /** What it may do: challenges:read, challenges:write, proposals:read, proposals:write, evaluations:read, evaluations:write, pledges:read, pledges:write, pilots:write, evidence:read, evidence:write, organisations:write. */
  scopes: Array<string>;
};

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;

export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string, name: string } | null, userErrors: Array<{ code: CreateApiKeyErrorCode, path: Array<string>, message: string }> } };

export const CreateApiKeyDocument: TypedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables> = {
  name: "CreateApiKey",
  text: "mutation CreateApiKey($input:CreateApiKeyInput!){createApiKey(input:$input){secret apiKey{id name}userErrors{code path message}}}",
};
