// One section of a draft, but for its criteria.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { readSection } from '../../../features/challenge-editor/content-input.ts';
import { SectionFields } from '../../../features/challenge-editor/section-fields.tsx';
import { SectionPage, loadSection, saveSection } from './section-page.tsx';
import { sectionIn } from './section-in.ts';
import { useThemeItems } from './theme-items.ts';

export const loader = (call: LoaderFunctionArgs) => loadSection(call, sectionIn(call));

export function action(call: ActionFunctionArgs) {
  const section = sectionIn(call);
  return saveSection(call, (values) => readSection(section, values));
}

export function Component() {
  return <SectionPage Fields={SectionFields} themes={useThemeItems()} />;
}
