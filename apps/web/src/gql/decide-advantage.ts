// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AdvantageDecision } from './enums-a-to-l.ts';
import type { Exact, LocalisedTextInput } from './inputs-plain-a-to-l.ts';

/** Why `DecideAdvantage` was refused. */
export type DecideAdvantageErrorCode = 'NO_SUCH_ORGANISATION' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'WRONG_STAGE';

/** A supplier that is ahead, and what follows. */
export type DecideAdvantageInput = {
  /** What it has that others have not, without its name: everybody reads this. */
  advantage: LocalisedTextInput;
  /** Which challenge. */
  challengeId: string;
  /** What follows. */
  decision: AdvantageDecision;
  /** Which supplier. */
  organisationId: string;
  /** How it was levelled, or why it cannot be. */
  reason: LocalisedTextInput;
};

export type DecideAdvantageMutationVariables = Exact<{
  input: DecideAdvantageInput;
}>;

export type DecideAdvantageMutation = { decideAdvantage: { challenge: { id: string } | null, userErrors: Array<{ code: DecideAdvantageErrorCode, path: Array<string>, message: string }> } };

export const DecideAdvantageDocument: TypedDocument<DecideAdvantageMutation, DecideAdvantageMutationVariables> = {
  name: "DecideAdvantage",
  text: "mutation DecideAdvantage($input:DecideAdvantageInput!){decideAdvantage(input:$input){challenge{id}userErrors{code path message}}}",
};
