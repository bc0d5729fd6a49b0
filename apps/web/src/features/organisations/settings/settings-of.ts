// Fetches the settings of an organisation for somebody who may see them.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { OrganisationSettingsDocument } from '../../../gql/organisation-settings.ts';

export async function settingsOf(call: LoaderFunctionArgs) {
  const { organisation, viewer } = await ask(call, OrganisationSettingsDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!organisation) throw notFound();
  if (!organisation.members) throw trouble('FORBIDDEN');
  return { organisation: { ...organisation, members: organisation.members }, apiKeys: viewer.apiKeys.filter((key) => key.organisation.id === organisation.id), formKey: newFormKey() };
}
