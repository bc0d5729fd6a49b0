// Asks for the challenge of the address as its authors see it.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound } from '../../data/trouble.ts';
import { EditChallengeDocument } from '../../gql/edit-challenge.ts';
import type { EditableChallengeFragment } from '../../gql/types.ts';

export async function editableChallenge(call: LoaderFunctionArgs): Promise<EditableChallengeFragment> {
  const { viewer, challenge } = await ask(call, EditChallengeDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  return challenge;
}

export const isBilingual = ({ regime }: { regime: string }): boolean => regime === 'WALES_PA23';
