// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { EngagementPurpose } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `PlanEngagement` was refused. */
export type PlanEngagementErrorCode = 'TEXT_MISSING' | 'TRANSLATION_MISSING';

/** Why a council talks to the market. */
export type PlanEngagementInput = {
  /** Which challenge. */
  challengeId: string;
  /** What to say about them. */
  note?: LocalisedTextInput | null | undefined;
  /** The purposes. */
  purposes: Array<EngagementPurpose>;
};

export type PlanEngagementMutationVariables = Exact<{
  input: PlanEngagementInput;
}>;

export type PlanEngagementMutation = { planEngagement: { challenge: { id: string } | null, userErrors: Array<{ code: PlanEngagementErrorCode, path: Array<string>, message: string }> } };

export const PlanEngagementDocument: TypedDocument<PlanEngagementMutation, PlanEngagementMutationVariables> = {
  name: "PlanEngagement",
  text: "mutation PlanEngagement($input:PlanEngagementInput!){planEngagement(input:$input){challenge{id}userErrors{code path message}}}",
};
