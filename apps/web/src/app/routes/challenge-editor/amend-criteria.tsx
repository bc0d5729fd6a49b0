// Changes the criteria of a published challenge.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { CriteriaFields } from '../../../features/challenge-editor/criteria-fields.tsx';
import { AmendmentPage, loadAmendment, publishAmendment } from './amendment-page.tsx';

export const loader = (call: LoaderFunctionArgs) => loadAmendment(call, 'criteria');
export const action = (call: ActionFunctionArgs) => publishAmendment(call, 'criteria');

export function Component() {
  return <AmendmentPage Fields={CriteriaFields} />;
}
