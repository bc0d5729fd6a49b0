// Another authority takes up what a pilot showed: who may, and what it reports of its own.
import { combine, demand, type Decision } from '../decision/index.ts';
import { isReason } from './at-state.ts';
import { ADOPTION_TRANSITIONS, isFinished, type AdoptionAction, type AdoptionState, type PilotState } from './state.ts';

export type ProposeAdoptionCode = 'PILOT_NOT_FINISHED' | 'IS_LEAD' | 'TAKES_PART' | 'NOT_AN_AUTHORITY' | 'ADOPTED_ALREADY' | 'PLAN_MISSING';
export type ProposeAdoptionFacts = {
  readonly state: PilotState;
  readonly isLead: boolean;
  /** It stands behind the challenge as a participant, and so runs the pilot already. */
  readonly isParticipant: boolean;
  readonly isAuthority: boolean;
  readonly hasAdoption: boolean;
  readonly plan: string;
};

export const decideProposingAdoption = (facts: ProposeAdoptionFacts): Decision<ProposeAdoptionCode> =>
  combine<ProposeAdoptionCode>(
    demand(isFinished(facts.state) && facts.state !== 'STOPPED', 'PILOT_NOT_FINISHED', ['pilotId'], 'Wait until the results are verified. A pilot that was stopped cannot be adopted.'),
    demand(facts.isAuthority, 'NOT_AN_AUTHORITY', ['organisationId'], 'Choose a council, combined authority or department.'),
    demand(!facts.isLead, 'IS_LEAD', ['organisationId'], 'This council ran the pilot itself.'),
    demand(facts.isLead || !facts.isParticipant, 'TAKES_PART', ['organisationId'], 'This authority takes part in the pilot already.'),
    demand(!facts.hasAdoption, 'ADOPTED_ALREADY', ['organisationId'], 'This authority has adopted the pilot already.'),
    demand(isReason(facts.plan), 'PLAN_MISSING', ['plan'], 'Say what you mean to do with it, in at least 10 characters.'),
  );

export type AdoptionStepCode = 'WRONG_STATE' | 'REASON_MISSING' | 'RESULT_MISSING' | 'PERIOD_REVERSED' | 'NO_SUCH_INDICATOR' | 'INDICATOR_TWICE';

export const demandAdoptionState = (state: AdoptionState, action: AdoptionAction): Decision<'WRONG_STATE'> =>
  demand(
    ADOPTION_TRANSITIONS.some((move) => move.from === state && move.action === action),
    'WRONG_STATE',
    ['state'],
    'This cannot be done with the adoption as it stands. Load the page again.',
  );

export const decideAdopting = (state: AdoptionState): Decision<AdoptionStepCode> => combine<AdoptionStepCode>(demandAdoptionState(state, 'confirm'));

export const decideWithdrawingAdoption = ({ state, reason }: { readonly state: AdoptionState; readonly reason: string }): Decision<AdoptionStepCode> =>
  combine<AdoptionStepCode>(demandAdoptionState(state, 'withdraw'), demand(isReason(reason), 'REASON_MISSING', ['reason'], 'Say why it came to nothing, in at least 10 characters.'));

export type AdoptionResult = { readonly code: string; readonly value: number; readonly n: number | null };
export type AdoptionReportFacts = {
  readonly state: AdoptionState;
  readonly indicatorCodes: readonly string[];
  readonly results: readonly AdoptionResult[];
  readonly summary: string;
  readonly from: string;
  readonly to: string;
};

/** What came of it elsewhere, in the adopter's own figures; never merged with those of the pilot. */
export const decideAdoptionReport = ({ state, indicatorCodes, results, summary, from, to }: AdoptionReportFacts): Decision<AdoptionStepCode> =>
  combine<AdoptionStepCode>(
    demandAdoptionState(state, 'report'),
    demand(isReason(summary), 'RESULT_MISSING', ['summary'], 'Say what came of it, in at least 10 characters.'),
    demand(from <= to, 'PERIOD_REVERSED', ['to'], 'Enter an end that is not before the beginning.'),
    demand(
      results.every((one) => indicatorCodes.includes(one.code)),
      'NO_SUCH_INDICATOR',
      ['results'],
      'Choose indicators of the challenge.',
    ),
    demand(new Set(results.map((one) => one.code)).size === results.length, 'INDICATOR_TWICE', ['results'], 'Report each indicator once.'),
  );
