// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `InviteVoter` was refused. */
export type InviteVoterErrorCode = 'ALREADY_INVITED' | 'NO_PANEL' | 'NO_SUCH_PERSON' | 'WRONG_STATE';

/** Who may vote. */
export type InviteVoterInput = {
  /** Which ranked ballot. */
  consultationId: string;
  /** The address of somebody with an account who belongs to a council, combined authority or department. */
  email: string;
};

export type InviteVoterMutationVariables = Exact<{
  input: InviteVoterInput;
}>;

export type InviteVoterMutation = { inviteVoter: { consultation: { id: string } | null, userErrors: Array<{ code: InviteVoterErrorCode, path: Array<string>, message: string }> } };

export const InviteVoterDocument: TypedDocument<InviteVoterMutation, InviteVoterMutationVariables> = {
  name: "InviteVoter",
  text: "mutation InviteVoter($input:InviteVoterInput!){inviteVoter(input:$input){consultation{id}userErrors{code path message}}}",
};
