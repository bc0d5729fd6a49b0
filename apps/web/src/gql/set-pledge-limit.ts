// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SetPledgeLimit` was refused. */
export type SetPledgeLimitErrorCode = 'ONE_PLEDGER';

/** The most that one person may commit alone in one round. */
export type SetPledgeLimitInput = {
  /** In pounds; 0 means that two people commit everything, none that one person may commit anything. */
  amount?: string | null | undefined;
  /** Whose limit. */
  organisationId: string;
  /** The version you read; 0 before the first. */
  version: number;
};

export type SetPledgeLimitMutationVariables = Exact<{
  input: SetPledgeLimitInput;
}>;

export type SetPledgeLimitMutation = { setPledgeLimit: { organisation: { id: string } | null, userErrors: Array<{ code: SetPledgeLimitErrorCode, path: Array<string>, message: string }> } };

export const SetPledgeLimitDocument: TypedDocument<SetPledgeLimitMutation, SetPledgeLimitMutationVariables> = {
  name: "SetPledgeLimit",
  text: "mutation SetPledgeLimit($input:SetPledgeLimitInput!){setPledgeLimit(input:$input){organisation{id}userErrors{code path message}}}",
};
