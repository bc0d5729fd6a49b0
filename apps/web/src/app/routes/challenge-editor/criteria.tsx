// The criteria of a draft, with what earns each score and the rules of the order.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { CriteriaFields } from '../../../features/challenge-editor/criteria-fields.tsx';
import { SectionPage, loadSection, saveSection } from './section-page.tsx';

export const loader = (call: LoaderFunctionArgs) => loadSection(call, 'criteria');
export const action = (call: ActionFunctionArgs) => saveSection(call, 'criteria');

export function Component() {
  return <SectionPage Fields={CriteriaFields} />;
}
