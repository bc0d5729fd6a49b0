// Changes the criteria of a published challenge.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { CriteriaFields } from '../../../features/challenge-editor/criteria/criteria-fields.tsx';
import { criteriaInput } from '../../../features/challenge-editor/criteria/criteria-input.ts';
import { useShownRules } from '../../../features/challenge-editor/criteria/shown-rules.tsx';
import { AmendmentPage, loadAmendment, publishAmendment } from './amendment-page.tsx';

export const loader = (call: LoaderFunctionArgs) => loadAmendment(call, 'criteria');
export const action = (call: ActionFunctionArgs) => publishAmendment(call, 'criteria', criteriaInput);

export function Component() {
  return <AmendmentPage Fields={CriteriaFields} own={useShownRules()} />;
}
