// The criteria of a draft, with what earns each score and the rules of the order.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { CriteriaFields } from '../../../features/challenge-editor/criteria/criteria-fields.tsx';
import { criteriaInput } from '../../../features/challenge-editor/criteria/criteria-input.ts';
import { useShownRules } from '../../../features/challenge-editor/criteria/shown-rules.tsx';
import { SectionPage, loadSection, saveSection } from './section-page.tsx';

export const loader = (call: LoaderFunctionArgs) => loadSection(call, 'criteria');
export const action = (call: ActionFunctionArgs) => saveSection(call, criteriaInput);

export function Component() {
  return <SectionPage Fields={CriteriaFields} own={useShownRules()} />;
}
