// Whether a consultation can be opened, and whether it can be closed: all that is missing, at its place.
import { combine, demand, type Decision } from '../decision/index.ts';
import { OPTION_LIMITS, type ConsultationMethod } from './consultation.ts';
import { mayMoveConsultation, type ConsultationRole, type ConsultationState } from './state.ts';

export type OpeningFacts = {
  readonly state: ConsultationState;
  readonly method: ConsultationMethod;
  readonly hasQuestion: boolean;
  readonly options: number;
  /** Options without a cost; they matter in a budget vote alone. */
  readonly withoutCost: number;
  readonly budget: bigint | null;
  /** People invited; they matter for a ranked ballot alone. */
  readonly invited: number;
  readonly closesAt: Date | null;
  readonly now: Date;
};
export type OpeningCode = 'WRONG_STATE' | 'QUESTION_MISSING' | 'TOO_FEW_OPTIONS' | 'TOO_MANY_OPTIONS' | 'BUDGET_MISSING' | 'COST_MISSING' | 'NOBODY_INVITED' | 'DEADLINE_MISSING' | 'DEADLINE_PAST';

const checkMethod = ({ method, withoutCost, budget, invited }: OpeningFacts): Decision<OpeningCode> => {
  if (method === 'BUDGET') {
    return combine<OpeningCode>(
      demand(budget !== null && budget > 0n, 'BUDGET_MISSING', ['budget'], 'Enter the budget in pounds, like 60000.'),
      demand(withoutCost === 0, 'COST_MISSING', ['options'], 'Enter a cost for each project.'),
    );
  }
  return method === 'RANKED' ? demand(invited > 0, 'NOBODY_INVITED', ['panel'], 'Invite at least one person to vote.') : combine();
};

export const decideOpening = (facts: OpeningFacts): Decision<OpeningCode> => {
  if (!mayMoveConsultation(facts.state, 'OPEN', 'BUYER')) return demand(false, 'WRONG_STATE', [], 'Only a draft can be opened.');
  const { least, most } = OPTION_LIMITS[facts.method];
  return combine<OpeningCode>(
    demand(facts.hasQuestion, 'QUESTION_MISSING', ['question'], 'Enter the question that people will answer.'),
    demand(facts.options >= least, 'TOO_FEW_OPTIONS', ['options'], least === 1 ? 'Add an option.' : `Add options until there are at least ${least}.`),
    demand(facts.options <= most, 'TOO_MANY_OPTIONS', ['options'], `Take options away until there are at most ${most}.`),
    checkMethod(facts),
    demand(facts.closesAt !== null, 'DEADLINE_MISSING', ['closesAt'], 'Enter the last day to answer.'),
    demand(facts.closesAt === null || facts.closesAt > facts.now, 'DEADLINE_PAST', ['closesAt'], 'Enter a deadline that lies ahead.'),
  );
};

export type ClosingFacts = { readonly state: ConsultationState; readonly by: ConsultationRole; readonly closesAt: Date | null; readonly now: Date };
export type ClosingCode = 'WRONG_STATE' | 'TOO_EARLY';

/** The clock closes at the deadline; the council may do so before. */
export const decideClosingOf = ({ state, by, closesAt, now }: ClosingFacts): Decision<ClosingCode> =>
  combine<ClosingCode>(
    demand(mayMoveConsultation(state, 'CLOSED', by), 'WRONG_STATE', [], 'Only an open consultation can be closed.'),
    demand(by !== 'CLOCK' || (closesAt !== null && closesAt <= now), 'TOO_EARLY', [], 'The deadline has not come yet.'),
  );

export type VotingCode = 'NOT_OPEN';

/** The deadline counts and not the moment at which somebody noticed it. */
export const decideVoting = ({ state, closesAt, now }: Omit<ClosingFacts, 'by'>): Decision<VotingCode> =>
  demand(state === 'OPEN' && (closesAt === null || now < closesAt), 'NOT_OPEN', [], 'This consultation does not take answers now.');
