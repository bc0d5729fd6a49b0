// The section that an address names.
import type { LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../../data/trouble.ts';
import { isSection } from '../../../features/challenge-editor/sections.ts';
import type { ChallengeSection } from '../../../features/challenge-editor/sections.ts';

/** @throws not found for anything else */
export function sectionIn({ params: { section } }: Pick<LoaderFunctionArgs, 'params'>): ChallengeSection {
  if (!isSection(section)) throw notFound();
  return section;
}
