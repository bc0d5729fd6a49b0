// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConflictKind, EvaluatorStatus } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** An interest in one organisation, or none. */
export type DeclarationInput = {
  /** Whether it is direct; needed for an interest. */
  direct?: boolean | null | undefined;
  /** The interest. */
  kind: ConflictKind;
  /** The interest in words; needed for an interest. */
  note?: string | null | undefined;
  /** Which, as the score sheet names it. */
  party: string;
};

/** Why `DeclareConflict` was refused. */
export type DeclareConflictErrorCode = 'ALREADY_SENT' | 'EXPLANATION_MISSING' | 'FLAG_UNANSWERED' | 'NOT_ON_PANEL' | 'NOT_OPENED' | 'ORGANISATION_MISSING' | 'UNKNOWN_PARTY' | 'WRONG_STAGE';

/** Your interests. */
export type DeclareConflictInput = {
  /** Which challenge. */
  challengeId: string;
  /** One for every organisation that takes part. */
  declarations: Array<DeclarationInput>;
  /** Where you worked before, in place of what you stated earlier; leave it out to keep that. */
  pastEmployers?: Array<PastEmployerInput> | null | undefined;
};

/** Somebody you worked for before. */
export type PastEmployerInput = {
  /** The first day, `2019-04-01`. */
  began?: string | null | undefined;
  /** The last day. */
  ended?: string | null | undefined;
  /** The name. */
  name: string;
};

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;

export type DeclareConflictMutation = { declareConflict: { scoresheet: { id: string, status: EvaluatorStatus } | null, userErrors: Array<{ code: DeclareConflictErrorCode, path: Array<string>, message: string }> } };

export const DeclareConflictDocument: TypedDocument<DeclareConflictMutation, DeclareConflictMutationVariables> = {
  name: "DeclareConflict",
  text: "mutation DeclareConflict($input:DeclareConflictInput!){declareConflict(input:$input){scoresheet{id status}userErrors{code path message}}}",
};
