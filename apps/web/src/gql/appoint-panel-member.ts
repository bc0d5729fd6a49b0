// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PanelRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `AppointPanelMember` was refused. */
export type AppointPanelMemberErrorCode = 'ALREADY_ON_PANEL' | 'CHAIR_TAKEN' | 'HAS_SEEN_NAMES' | 'NO_SUCH_PERSON' | 'WRONG_STAGE';

/** Who joins a panel. */
export type AppointPanelMemberInput = {
  /** Which challenge. */
  challengeId: string;
  /** The address of somebody with an account who belongs to an authority that takes part, or is an evaluator elsewhere. */
  email: string;
  /** The part. */
  role: PanelRole;
};

export type AppointPanelMemberMutationVariables = Exact<{
  input: AppointPanelMemberInput;
}>;

export type AppointPanelMemberMutation = { appointPanelMember: { challenge: { id: string } | null, userErrors: Array<{ code: AppointPanelMemberErrorCode, path: Array<string>, message: string }> } };

export const AppointPanelMemberDocument: TypedDocument<AppointPanelMemberMutation, AppointPanelMemberMutationVariables> = {
  name: "AppointPanelMember",
  text: "mutation AppointPanelMember($input:AppointPanelMemberInput!){appointPanelMember(input:$input){challenge{id}userErrors{code path message}}}",
};
