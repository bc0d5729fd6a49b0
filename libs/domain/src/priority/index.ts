// The public door of priority: consultations, their counts, and the decision that a council makes of them.
export { CONSULTATION_METHODS, OPTION_LIMITS, UNDECIDED_REASONS } from './consultation.ts';
export type { ConsultationMethod, UndecidedReason } from './consultation.ts';
export { countConsultation } from './count.ts';
export type { CountProgress } from './count.ts';
export { decidePriorityOrder, departs, tiersOf } from './decision.ts';
export type { PriorityCode, PriorityFacts, Tiers } from './decision.ts';
export { budgetInputs, pairwiseInputs, rankedInputs } from './inputs.ts';
export type { BudgetInputs, Cast, ConsultationInputs, PairwiseInputs, RankedInputs } from './inputs.ts';
export { decideClosingOf, decideOpening, decideVoting } from './opening.ts';
export type { ClosingCode, OpeningCode, OpeningFacts, VotingCode } from './opening.ts';
export { isCountOf } from './results.ts';
export type { BudgetCount, BudgetGroup, BudgetOutcome, ConsultationCount, ExactFraction, PairwiseCount, PairwiseScore, PairwiseScores, RankedCount } from './results.ts';
export { CONSULTATION_MOVES, CONSULTATION_ROLES, CONSULTATION_STATES, mayMoveConsultation } from './state.ts';
export type { ConsultationMove, ConsultationRole, ConsultationState } from './state.ts';
