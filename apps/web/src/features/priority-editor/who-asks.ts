// Reads for whom the person acts, and whether that is somebody who may ask.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../data/ask.ts';
import { newFormKey } from '../../data/form-key.ts';
import { signInFirst } from '../../data/sign-in-first.ts';
import { NewConsultationDocument } from '../../gql/new-consultation.ts';

const ASKING: readonly string[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];

export async function whoAsks(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, NewConsultationDocument, {});
  signInFirst(viewer.person, call.request);
  const { actingFor } = viewer;
  return { actingFor, mayAsk: actingFor !== null && ASKING.includes(actingFor.kind), formKey: newFormKey() };
}
