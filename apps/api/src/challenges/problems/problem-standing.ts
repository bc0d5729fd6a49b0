// How a viewer stands to a problem: whose buyer, whose writer.
import type { ProblemContent, ProblemStanding, ProblemState } from '@moothall/domain/problem';
import { can, organisationsWhere, type Viewer } from '../../organisations/viewer.ts';
import type { ProblemType } from './problem.type.ts';

interface Owned {
  readonly state: ProblemState;
  readonly organisationId: string;
  readonly writtenBy: string;
}

/** @param organisationIds all that have it */
export function standingOf(viewer: Viewer, problem: Owned, organisationIds: readonly string[]): ProblemStanding {
  const buysFor = organisationsWhere(viewer, 'writeChallenge');
  return {
    state: problem.state,
    isOwnBuyer: buysFor.includes(problem.organisationId),
    isWriter: viewer.personId === problem.writtenBy && can(viewer, problem.organisationId, 'writeProblem'),
    isJoinedBuyer: buysFor.some((id) => id !== problem.organisationId && organisationIds.includes(id)),
    isOtherBuyer: buysFor.some((id) => !organisationIds.includes(id)),
  };
}

export function contentOf({ title, whatHappens, whoIsAffected }: ProblemType): ProblemContent {
  const text = ({ en, cy }: ProblemType['title']) => ({ en: en ?? '', cy: cy ?? null });
  return { title: text(title), whatHappens: text(whatHappens), whoIsAffected: text(whoIsAffected) };
}
