// Asks for the idea of the address as its own team sees it.
import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound } from '../../data/trouble.ts';
import { EditProposalDocument } from '../../gql/edit-proposal.ts';
import type { EditableProposalFragment } from '../../gql/types.ts';

export async function ownProposal(call: Pick<ActionFunctionArgs, 'context' | 'request' | 'params'>): Promise<EditableProposalFragment> {
  const { viewer, proposal } = await ask(call, EditProposalDocument, { id: call.params.id ?? '' });
  signInFirst(viewer.person, call.request);
  if (!proposal?.sections) throw notFound();
  return proposal;
}
