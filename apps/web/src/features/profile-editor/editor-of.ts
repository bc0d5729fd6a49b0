// Fetches a profile for those who belong to its organisation; everybody else may see it, but not here.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { newFormKey } from '../../data/form-key.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound, trouble } from '../../data/trouble.ts';
import { ProfileEditorDocument } from '../../gql/profile-editor.ts';

export async function editorOf(call: LoaderFunctionArgs) {
  const { organisation, viewer } = await ask(call, ProfileEditorDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const profile = organisation?.profile;
  if (!organisation || !profile) throw notFound();
  if (!profile.tasks) throw trouble('FORBIDDEN');
  return { organisation, profile, tasks: profile.tasks, formKey: newFormKey() };
}
