// Changes one section of a published challenge, but for its criteria.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { readSection } from '../../../features/challenge-editor/content-input.ts';
import { SectionFields } from '../../../features/challenge-editor/section-fields.tsx';
import { AmendmentPage, loadAmendment, publishAmendment } from './amendment-page.tsx';
import { sectionIn } from './section-in.ts';
import { useThemeItems } from './theme-items.ts';

export const loader = (call: LoaderFunctionArgs) => loadAmendment(call, sectionIn(call));

export function action(call: ActionFunctionArgs) {
  const section = sectionIn(call);
  return publishAmendment(call, section, (values) => readSection(section, values));
}

export function Component() {
  return <AmendmentPage Fields={SectionFields} themes={useThemeItems()} />;
}
