// Changes one section of a published challenge, but for its criteria.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { SectionFields } from '../../../features/challenge-editor/section-fields.tsx';
import { sectionIn } from './section-in.ts';
import { AmendmentPage, loadAmendment, publishAmendment } from './amendment-page.tsx';

export const loader = (call: LoaderFunctionArgs) => loadAmendment(call, sectionIn(call));
export const action = (call: ActionFunctionArgs) => publishAmendment(call, sectionIn(call));

export function Component() {
  return <AmendmentPage Fields={SectionFields} />;
}
