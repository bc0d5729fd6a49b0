// The section that an address names.
import type { LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../../data/trouble.ts';
import { isOtherSection } from '../../../features/challenge-editor/sections.ts';
import type { OtherSection } from '../../../features/challenge-editor/sections.ts';

/** @throws not found for anything else */
export function sectionIn({ params: { section } }: Pick<LoaderFunctionArgs, 'params'>): OtherSection {
  if (!isOtherSection(section)) throw notFound();
  return section;
}
