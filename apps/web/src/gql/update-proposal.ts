// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConfidentialField, ConfidentialityGround, CostKind, Language } from './enums-a-to-l.ts';
import type { PriceModel, TeamRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What you expect to reach on an indicator. */
export type ClaimInput = {
  /** How the figure was come by. */
  basis?: string | null | undefined;
  /** What supports it. */
  evidence: string;
  /** The highest figure that may come out. */
  high?: number | null | undefined;
  /** Which indicator. */
  indicatorCode: string;
  /** The lowest figure that may come out; with a highest, or not at all. */
  low?: number | null | undefined;
  /** The figure expected. */
  value: number;
};

/** An answer that is confidential, with the reason. */
export type ConfidentialityClaimInput = {
  /** Which answer. */
  field: ConfidentialField;
  /** On what ground. */
  ground: ConfidentialityGround;
  /** Until which day, as 2027-12-31. */
  until?: string | null | undefined;
  /** What harm it would do if it were published. */
  why: string;
};

/** A line of what the price is made of. */
export type CostLineInput = {
  /** The sum in pounds; of people it is computed. */
  amount?: string | null | undefined;
  /** Days of work, like "2.5"; only of people. */
  days?: string | null | undefined;
  /** What it pays for. */
  kind: CostKind;
  /** What a day costs, in pounds; only of people. */
  rate?: string | null | undefined;
  /** What it is for. */
  what: string;
};

/** A step of the smallest pilot. */
export type PilotMilestoneInput = {
  /** What is paid then, in pounds. */
  payment?: string | null | undefined;
  /** Weeks from the beginning. */
  week: number;
  /** What is reached then. */
  what: string;
};

/** Something that could go wrong. */
export type ProposalRiskInput = {
  /** How grave it would be, from 1 to 5. */
  impact: number;
  /** How likely it is, from 1 to 5. */
  likelihood: number;
  /** Who looks after it: a role, not a name. */
  owner: string;
  /** What you do about it. */
  response: string;
  /** What could go wrong. */
  risk: string;
};

/** An organisation that takes part. */
export type TeamMemberInput = {
  /** What it does. */
  does: string;
  /** The id of a member you read; left out for a new one. Without it a member is known by its name. */
  id?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Within how many days of an invoice you promise to pay it. */
  paymentDays?: number | null | undefined;
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
  /** All answers that are confidential. */
  confidential?: Array<ConfidentialityClaimInput> | null | undefined;
  /** Why the lines do not add up to the price, or why there are none. */
  costNote?: string | null | undefined;
  /** All lines of cost. */
  costs?: Array<CostLineInput> | null | undefined;
  /** What shows that it works. */
  evidence?: string | null | undefined;
  /** Which proposal. */
  id: string;
  /** The language you write in. */
  language?: Language | null | undefined;
  /** All milestones of the smallest pilot. */
  milestones?: Array<PilotMilestoneInput> | null | undefined;
  /** What the pilot would cost, in pounds. */
  price?: string | null | undefined;
  /** How the price is made up. */
  priceModel?: PriceModel | null | undefined;
  /** All risks. */
  riskRows?: Array<ProposalRiskInput> | null | undefined;
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
  /** What proves the readiness level. */
  trlEvidence?: string | null | undefined;
  /** The version you read. */
  version: number;
};

export type UpdateProposalMutationVariables = Exact<{
  input: UpdateProposalInput;
}>;

export type UpdateProposalMutation = { updateProposal: { proposal: { id: string, version: number, title: string | null, summary: string | null, approach: string | null, change: string | null, evidence: string | null, smallestPilot: string | null, risks: string | null, trl: number | null, trlEvidence: string | null, priceModel: PriceModel | null, costNote: string | null, language: Language | null, savedAt: string | null, price: { amount: string } | null, claims: Array<{ indicatorCode: string, value: number, evidence: string, low: number | null, high: number | null, basis: string }> | null, costs: Array<{ what: string, kind: CostKind, days: string | null, rate: { amount: string } | null, amount: { amount: string } }> | null, riskRows: Array<{ risk: string, likelihood: number, impact: number, response: string, owner: string }> | null, milestones: Array<{ what: string, week: number, payment: { amount: string } | null }> | null, team: Array<{ id: string, name: string | null, role: TeamRole, sharePct: number | null, does: string, paymentDays: number | null }> | null, challenge: { id: string, indicators: Array<{ code: string }> } } | null, userErrors: Array<{ code: UpdateProposalErrorCode, path: Array<string>, message: string }> } };

export const UpdateProposalDocument: TypedDocument<UpdateProposalMutation, UpdateProposalMutationVariables> = {
  name: "UpdateProposal",
  text: "mutation UpdateProposal($input:UpdateProposalInput!){updateProposal(input:$input){proposal{...ProposalAnswers}userErrors{code path message}}}fragment ProposalAnswers on Proposal{id version title summary approach change evidence smallestPilot risks trl trlEvidence priceModel costNote language savedAt price{amount}claims{indicatorCode value evidence low high basis}costs{what kind days rate{amount}amount{amount}}riskRows{risk likelihood impact response owner}milestones{what week payment{amount}}team{id name role sharePct does paymentDays}challenge{id indicators{code}}}",
};
