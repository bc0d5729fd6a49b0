// Who may read the content of a proposal: nobody but its authors until it is opened, then few.
import { isAfterClose, type Stage } from '../challenge/index.ts';
import type { ProposalState } from './state.ts';

/** How the reader stands to this one proposal. Everything left out is a no: closed by default. */
export type ProposalViewer = {
  readonly isOwnOrganisation?: boolean;
  /** Set for a member of the panel of this challenge. */
  readonly panel?: {
    readonly role: 'EVALUATOR' | 'CHAIR' | 'MODERATOR' | 'OBSERVER' | 'ADVISER';
    /** Declared on everyone and free of conflict. */
    readonly isCleared: boolean;
    /** This proposal is on the person's worklist. */
    readonly isAssigned: boolean;
  } | null;
  /** Whoever is on the panel reads as a member of it, and never as an auditor. */
  readonly isAuditor?: boolean;
  readonly isLeadCouncil?: boolean;
};
export type ReadingFacts = {
  /** Of the challenge. */
  readonly stage: Stage;
  /** Of the proposal. */
  readonly state: ProposalState;
  readonly viewer: ProposalViewer;
};

/** Never opened to anyone: unfinished, taken back, too late, or still under seal. */
const UNOPENED: readonly ProposalState[] = ['DRAFT', 'SUBMITTED', 'SEALED', 'WITHDRAWN', 'LATE_ATTEMPT'];
const CHOSEN: readonly ProposalState[] = ['SHORTLISTED', 'PILOT_OFFERED', 'PILOT_ACCEPTED', 'PILOT_DECLINED'];

const panelMayRead = (panel: ProposalViewer['panel']): boolean => {
  if (panel == null || !panel.isCleared) return false;
  return panel.role === 'CHAIR' || panel.role === 'MODERATOR' || (panel.role === 'EVALUATOR' && panel.isAssigned);
};

/**
 * Whether the reader may see the content. Its own organisation always may. Before the close nobody else does, not
 * even a platform administrator; afterwards, once opened: the chair and assigned evaluators without a conflict,
 * auditors, and for a chosen proposal the council that leads. Kept in docs/states.md.
 */
export const mayReadProposal = ({ stage, state, viewer }: ReadingFacts): boolean => {
  if (viewer.isOwnOrganisation === true) return true;
  if (!isAfterClose(stage) || UNOPENED.includes(state)) return false;
  return (
    panelMayRead(viewer.panel) ||
    (viewer.isAuditor === true && viewer.panel == null) ||
    (viewer.isLeadCouncil === true && CHOSEN.includes(state))
  );
};
