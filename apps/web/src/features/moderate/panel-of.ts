// Fetches the panel of a challenge for somebody who may see it.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { newFormKey } from '../../data/form-key.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { notFound, trouble } from '../../data/trouble.ts';
import { PanelPageDocument } from '../../gql/panel-page.ts';

export async function panelOf(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, PanelPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.panel) throw trouble('FORBIDDEN');
  return { challenge, panel: challenge.panel, formKey: newFormKey() };
}
