// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeContentInput } from './inputs-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `AmendChallenge` was refused. */
export type AmendChallengeErrorCode = 'ALREADY_CLOSED' | 'APPROVAL_WAITING' | 'CODE_REPEATED' | 'CRITERIA_ARE_MATERIAL' | 'DATES_OUT_OF_ORDER' | 'DUPLICATE_CODE' | 'GUIDANCE_MISSING' | 'MISSING' | 'NOTHING_CHANGED' | 'NOT_EXTENDED' | 'NO_SUCH_PLACE' | 'PRICE_CRITERION_UNKNOWN' | 'PRICE_FIGURE_MISSING' | 'REASON_MISSING' | 'REGIME_FIXED' | 'SHORTENED' | 'TIE_BREAK_UNKNOWN' | 'TITLE_MISSING' | 'TRANSLATION_MISSING' | 'WEIGHTS_NOT_100' | 'WEIGHT_NOT_POSITIVE' | 'WRONG_STAGE';

/** A published change. */
export type AmendChallengeInput = {
  /** What changes; what is left out stays. */
  content: ChallengeContentInput;
  /** Which challenge. */
  id: string;
  /** Whether the change could alter who proposes or what they offer. Then the deadline must move. */
  material: boolean;
  /** Why; everybody who watches reads it. */
  reason: LocalisedTextInput;
  /** The version you read. */
  version: number;
};

export type AmendChallengeMutationVariables = Exact<{
  input: AmendChallengeInput;
}>;

export type AmendChallengeMutation = { amendChallenge: { approvalRequest: { id: string } | null, challenge: { id: string, slug: string, version: number } | null, userErrors: Array<{ code: AmendChallengeErrorCode, path: Array<string>, message: string }> } };

export const AmendChallengeDocument: TypedDocument<AmendChallengeMutation, AmendChallengeMutationVariables> = {
  name: "AmendChallenge",
  text: "mutation AmendChallenge($input:AmendChallengeInput!){amendChallenge(input:$input){approvalRequest{id}challenge{id slug version}userErrors{code path message}}}",
};
