// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Language, PriceModel, TeamRole } from './enums.ts';
import type { Exact } from './inputs.ts';

/** What you expect to reach on an indicator. */
export type ClaimInput = {
  /** What supports it. */
  evidence: string;
  /** Which indicator. */
  indicatorCode: string;
  /** The figure expected. */
  value: number;
};

/** An organisation that takes part. */
export type TeamMemberInput = {
  /** What it does. */
  does: string;
  /** Its name. */
  name: string;
  /** Its part. */
  role: TeamRole;
  /** Its share of the work in per cent. */
  sharePct?: number | null | undefined;
};

/** Why `UpdateProposal` was refused. */
export type UpdateProposalErrorCode = 'DEADLINE_PASSED' | 'NOT_OPEN' | 'WRONG_STATE';

/** Changes to a proposal. What is left out stays. */
export type UpdateProposalInput = {
  /** What you would do and how. */
  approach?: string | null | undefined;
  /** What changes for residents. */
  change?: string | null | undefined;
  /** All claims. */
  claims?: Array<ClaimInput> | null | undefined;
  /** What shows that it works. */
  evidence?: string | null | undefined;
  /** Which proposal. */
  id: string;
  /** The language you write in. */
  language?: Language | null | undefined;
  /** What the pilot would cost, in pounds. */
  price?: string | null | undefined;
  /** How the price is made up. */
  priceModel?: PriceModel | null | undefined;
  /** What could go wrong. */
  risks?: string | null | undefined;
  /** The smallest first step. */
  smallestPilot?: string | null | undefined;
  /** A summary that a resident understands. */
  summary?: string | null | undefined;
  /** The whole team. */
  team?: Array<TeamMemberInput> | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** Technology readiness level, 1 to 9. */
  trl?: number | null | undefined;
  /** The version you read. */
  version: number;
};

export type UpdateProposalMutationVariables = Exact<{
  input: UpdateProposalInput;
}>;

export type UpdateProposalMutation = { updateProposal: { proposal: { id: string, version: number, savedAt: string | null } | null, userErrors: Array<{ code: UpdateProposalErrorCode, path: Array<string>, message: string }> } };

export const UpdateProposalDocument: TypedDocument<UpdateProposalMutation, UpdateProposalMutationVariables> = {
  name: "UpdateProposal",
  text: "mutation UpdateProposal($input:UpdateProposalInput!){updateProposal(input:$input){proposal{id version savedAt}userErrors{code path message}}}",
};
