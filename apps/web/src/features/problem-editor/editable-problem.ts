// Loads a problem for somebody who wants to do something with it, and stops whoever may not.
import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { newFormKey } from '../../data/form-key.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound } from '../../data/trouble.ts';
import { EditProblemDocument } from '../../gql/edit-problem.ts';
import type { EditProblemQuery, ProblemAction } from '../../gql/types.ts';

export type EditableProblem = NonNullable<EditProblemQuery['problem']>;
export type Writer = EditProblemQuery['viewer'];

/** Kinds of organisation whose people may write problems. */
const AUTHORITIES: readonly string[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];
export const isAuthority = (viewer: Writer): boolean => viewer.actingFor !== null && AUTHORITIES.includes(viewer.actingFor.kind);

export async function problemFor(call: LoaderFunctionArgs) {
  const { viewer, services, problem } = await ask(call, EditProblemDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!problem) throw notFound();
  return { viewer, services, problem, formKey: newFormKey() };
}

/** Back to the problem, which says what can be done, when this cannot. */
export function demand(problem: EditableProblem, action: ProblemAction): void {
  if (!problem.viewerCan.includes(action)) throw redirect(`/problems/${problem.slug}`);
}
