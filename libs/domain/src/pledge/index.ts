// The public door of pledge: conditions, the settlement of a round, and what may be done when.
export { CONDITION_TYPES } from './condition.ts';
export type { Atom, Condition } from './condition.ts';
export { describeCondition, describeFailure } from './describe.ts';
export type { Names } from './describe.ts';
export type { Explanation, FailedAtom } from './explain.ts';
export { decideLock, decidePledge, decidePledgeWithdrawal } from './offering.ts';
export type { LockCode, PledgeCode, PledgeFacts, PledgeWithdrawalCode, RoundCode, RoundFacts } from './offering.ts';
export { conditionToJson, parseCondition } from './parse.ts';
export type { ConditionCode } from './parse.ts';
export { isCash, matchedAmount, ORGANISATION_CLASSES, PLEDGE_KINDS } from './pledge.ts';
export type { Match, OrganisationClass, Pledge, PledgeKind, SettlementFacts } from './pledge.ts';
export { ALGORITHM_VERSION, explain, settle } from './settle.ts';
export type { Settlement, Totals } from './settle.ts';
export { canMovePledge, mayMovePledge, PLEDGE_ROLES, PLEDGE_STATES, PLEDGE_TRANSITIONS } from './state.ts';
export type { PledgeRole, PledgeState, PledgeTransition } from './state.ts';
export { smallestUnlock } from './unlock.ts';
export type { Unlock } from './unlock.ts';
export { waitingCycles } from './waiting.ts';
