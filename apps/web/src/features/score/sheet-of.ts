// Fetches the viewer's own scoresheet of a challenge, or says why there is none.
import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { newFormKey } from '../../data/form-key.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound, trouble } from '../../data/trouble.ts';
import { ScoringWorklistDocument } from '../../gql/scoring-worklist.ts';
import type { EvaluatorStatus } from '../../gql/types.ts';

export async function sheetOf(call: LoaderFunctionArgs) {
  const slug = call.params.challengeSlug ?? '';
  const { challenge, viewer } = await ask(call, ScoringWorklistDocument, { slug });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  const sheet = demandDeclared(challenge.scoresheet, slug);
  const criteria = challenge.criteria.toSorted((a, b) => a.position - b.position);
  return { challenge: { ...challenge, criteria }, sheet, formKey: newFormKey() };
}

/** Only members of the panel come here, and only after they have declared. */
export function demandDeclared<Sheet extends { status: EvaluatorStatus }>(sheet: Sheet | null, slug: string): Sheet {
  if (!sheet) throw trouble('FORBIDDEN');
  if (sheet.status === 'PENDING_DECLARATION') throw redirect(`/evaluate/${slug}/declare`);
  return sheet;
}
