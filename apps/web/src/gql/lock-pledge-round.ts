// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `LockPledgeRound` was refused. */
export type LockPledgeRoundErrorCode = 'ALREADY_LOCKED' | 'ROUND_NOT_OPEN' | 'TOO_EARLY';

/** A round to lock. */
export type LockPledgeRoundInput = {
  /** Which round. */
  id: string;
  /** The version you read. */
  version: number;
};

export type LockPledgeRoundMutationVariables = Exact<{
  input: LockPledgeRoundInput;
}>;

export type LockPledgeRoundMutation = { lockPledgeRound: { round: { id: string, lockedAt: string | null } | null, userErrors: Array<{ code: LockPledgeRoundErrorCode, path: Array<string>, message: string }> } };

export const LockPledgeRoundDocument: TypedDocument<LockPledgeRoundMutation, LockPledgeRoundMutationVariables> = {
  name: "LockPledgeRound",
  text: "mutation LockPledgeRound($input:LockPledgeRoundInput!){lockPledgeRound(input:$input){round{id lockedAt}userErrors{code path message}}}",
};
