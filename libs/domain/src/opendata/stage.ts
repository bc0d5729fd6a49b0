// Tells at which stage of buying a release was made; only the planning stage can become a challenge.
import type { ImportedNotice } from './notice.ts';

const PLANNING_TAGS: readonly string[] = ['planning', 'planningUpdate'];
const PLANNING_STATUSES: readonly string[] = ['planning', 'planned'];
/** Whatever else such a release says, planning is over. */
const LATER = /^(?:award|contract|implementation)/u;

export const isAtPlanningStage = (tags: readonly string[], tenderStatus: string | null): boolean =>
  !tags.some((tag) => LATER.test(tag)) &&
  (tags.some((tag) => PLANNING_TAGS.includes(tag)) || PLANNING_STATUSES.includes(tenderStatus ?? ''));

/** Why a notice cannot become a challenge, in words; null when it can: it then begins in ENGAGING. */
export const whyNotAChallenge = ({ isPlanning, tags }: Pick<ImportedNotice, 'isPlanning' | 'tags'>): string | null =>
  isPlanning ? null : `not at planning stage: tag ${tags.join(', ')}`;
