// Who may join and leave a panel, and when: freely before the first score, and afterwards only a chair for another.
import type { Stage } from '../challenge/index.ts';
import { combine, demand, type Decision } from '../decision/index.ts';

export type PanelRole = 'EVALUATOR' | 'CHAIR';

const BEFORE_SCORING: readonly Stage[] = ['APPROVED', 'ENGAGING', 'OPEN', 'CLOSED'];

/** A chair who falls ill or finds an interest would leave scores that nobody can agree; evaluators have sent, or are not waited for. */
const mayChange = (stage: Stage, role: PanelRole): boolean => BEFORE_SCORING.includes(stage) || (stage === 'EVALUATING' && role === 'CHAIR');

const demandTime = (stage: Stage, role: PanelRole): Decision<'WRONG_STAGE'> =>
  demand(
    mayChange(stage, role),
    'WRONG_STAGE',
    [],
    'The panel is chosen between approval and the first score. While scores are given, only the chair can be replaced.',
  );

export type AppointmentCode = 'WRONG_STAGE' | 'NO_SUCH_PERSON' | 'ALREADY_ON_PANEL' | 'CHAIR_TAKEN' | 'HAS_SEEN_NAMES';
export type AppointmentFacts = {
  readonly stage: Stage;
  readonly role: PanelRole;
  /** Has an account, and belongs to an authority that takes part or is an evaluator elsewhere. */
  readonly isEligible: boolean;
  readonly isOnPanel: boolean;
  readonly hasChair: boolean;
  /** Audits the council that leads, and so may have read who proposed what since scoring began. */
  readonly isAuditor: boolean;
};

/** Whether somebody may join a panel. */
export const decideAppointment = (facts: AppointmentFacts): Decision<AppointmentCode> => {
  const inTime = demandTime(facts.stage, facts.role);
  if (!inTime.allowed) return inTime;
  const eligible = demand(
    facts.isEligible,
    'NO_SUCH_PERSON',
    ['email'],
    'Enter the address of somebody with an account who belongs to a council that takes part, or is an evaluator.',
  );
  if (!eligible.allowed) return eligible;
  return combine<AppointmentCode>(
    demand(!facts.isOnPanel, 'ALREADY_ON_PANEL', ['email'], 'This person is on the panel already.'),
    demand(
      !(facts.isAuditor && facts.stage === 'EVALUATING'),
      'HAS_SEEN_NAMES',
      ['email'],
      'Appoint somebody else: an auditor of your council may have read who proposed what.',
    ),
    demand(facts.role !== 'CHAIR' || !facts.hasChair, 'CHAIR_TAKEN', ['role'], 'The panel has a chair. Remove that one first.'),
  );
};

/** Whether somebody may leave a panel. */
export const decideRemoval = (facts: { readonly stage: Stage; readonly role: PanelRole }): Decision<'WRONG_STAGE'> =>
  demandTime(facts.stage, facts.role);

export type SubstitutionCode = 'WRONG_STAGE' | 'NO_SUCH_PERSON' | 'ALREADY_ON_PANEL' | 'HAS_SEEN_NAMES' | 'UNKNOWN_PROPOSAL' | 'NOTHING_TO_SCORE' | 'SCORES_AGREED';
export type SubstitutionFacts = Omit<AppointmentFacts, 'role' | 'hasChair'> & {
  /** Which proposals the substitute scores; null for all. */
  readonly wantedIds: readonly string[] | null;
  readonly proposalIds: readonly string[];
  /** Proposals on which the panel has agreed a score already. */
  readonly agreedIds: readonly string[];
};

/** Whether somebody may step in while scores are given, for all proposals or for those that others are kept from. */
export const decideSubstitution = (facts: SubstitutionFacts): Decision<SubstitutionCode> => {
  const inTime = demand(facts.stage === 'EVALUATING', 'WRONG_STAGE', [], 'A substitute steps in while scores are given. Before that, appoint an evaluator.');
  if (!inTime.allowed) return inTime;
  const { wantedIds, proposalIds, agreedIds } = facts;
  const scored = wantedIds ?? proposalIds;
  return combine<SubstitutionCode>(
    demand(
      facts.isEligible,
      'NO_SUCH_PERSON',
      ['email'],
      'Enter the address of somebody with an account who belongs to a council that takes part, or is an evaluator.',
    ),
    demand(!facts.isOnPanel, 'ALREADY_ON_PANEL', ['email'], 'This person is on the panel already.'),
    demand(!facts.isAuditor, 'HAS_SEEN_NAMES', ['email'], 'Appoint somebody else: an auditor of your council may have read who proposed what.'),
    demand(scored.every((id) => proposalIds.includes(id)), 'UNKNOWN_PROPOSAL', ['proposalIds'], 'Choose from the proposals of this challenge.'),
    demand(scored.length > 0, 'NOTHING_TO_SCORE', ['proposalIds'], 'Choose at least one proposal.'),
    demand(
      !scored.some((id) => agreedIds.includes(id)),
      'SCORES_AGREED',
      ['proposalIds'],
      'The panel has agreed scores for one of these proposals. Open them again first.',
    ),
  );
};
