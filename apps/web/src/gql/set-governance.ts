// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { GovernanceRule } from './enums-a-to-l.ts';
import type { WhoActs } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `SetGovernance` was refused. */
export type SetGovernanceErrorCode = 'JOINED_UNDER_IT' | 'OUT_OF_RANGE' | 'WRONG_STAGE';

/** Who decides in a challenge. */
export type SetGovernanceInput = {
  /** Who may amend it. */
  amend?: WhoActs;
  /** How many days the others have to be heard. */
  consultationDays?: number;
  /** Which challenge. */
  id: string;
  /** Who may publish and open it. */
  publish?: WhoActs;
  /** What it takes to pass a gate. */
  rule: GovernanceRule;
  /** Who may propose the shortlist. */
  shortlist?: WhoActs;
  /** The version you read. */
  version: number;
};

export type SetGovernanceMutationVariables = Exact<{
  input: SetGovernanceInput;
}>;

export type SetGovernanceMutation = { setGovernance: { challenge: { id: string, version: number } | null, userErrors: Array<{ code: SetGovernanceErrorCode, path: Array<string>, message: string }> } };

export const SetGovernanceDocument: TypedDocument<SetGovernanceMutation, SetGovernanceMutationVariables> = {
  name: "SetGovernance",
  text: "mutation SetGovernance($input:SetGovernanceInput!){setGovernance(input:$input){challenge{id version}userErrors{code path message}}}",
};
