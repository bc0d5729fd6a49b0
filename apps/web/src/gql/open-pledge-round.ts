// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Something that conditions may wait for. */
export type MilestoneInput = {
  /** Short name in capital letters, such as `DATA_AGREEMENT`. */
  code: string;
  /** What must happen. */
  title: string;
};

/** Why `OpenPledgeRound` was refused. */
export type OpenPledgeRoundErrorCode = 'ALREADY_OPEN' | 'DEADLINE_PAST' | 'NOTHING_SHORTLISTED' | 'TARGET_MISSING' | 'WRONG_STAGE';

/** A new round. */
export type OpenPledgeRoundInput = {
  /** The last moment to pledge or withdraw. */
  deadline: string;
  /** What conditions may wait for. */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** The solution to fund. */
  solutionId: string;
  /** What the pilot needs, in pounds. */
  target: string;
};

export type OpenPledgeRoundMutationVariables = Exact<{
  input: OpenPledgeRoundInput;
}>;

export type OpenPledgeRoundMutation = { openPledgeRound: { round: { id: string } | null, userErrors: Array<{ code: OpenPledgeRoundErrorCode, path: Array<string>, message: string }> } };

export const OpenPledgeRoundDocument: TypedDocument<OpenPledgeRoundMutation, OpenPledgeRoundMutationVariables> = {
  name: "OpenPledgeRound",
  text: "mutation OpenPledgeRound($input:OpenPledgeRoundInput!){openPledgeRound(input:$input){round{id}userErrors{code path message}}}",
};
