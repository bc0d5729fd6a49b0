// One section of a draft, but for its criteria.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { SectionFields } from '../../../features/challenge-editor/section-fields.tsx';
import { sectionIn } from './section-in.ts';
import { SectionPage, loadSection, saveSection } from './section-page.tsx';

export const loader = (call: LoaderFunctionArgs) => loadSection(call, sectionIn(call));
export const action = (call: ActionFunctionArgs) => saveSection(call, sectionIn(call));

export function Component() {
  return <SectionPage Fields={SectionFields} />;
}
