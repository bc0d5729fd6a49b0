// The public door of funding: what pledgers owe, how it is called, paid and released, and what a statement says.
export { CALL_ROLES, CALL_STATES, CALL_TRANSITIONS, decidePayment, decideReferences, decideVerifying, decideVoiding, isOverdue, isReference, mayOnCall } from './call.ts';
export type { CallAction, CallRole, CallState, CallTransition, PayingCode, ReferenceCode, VerifyingCode, VoidingCode } from './call.ts';
export { ACCOUNTS, balancesAfter, ENTRY_KINDS, faultsOf, linesOf, NOTHING, outstandingOf, settlingLines, UNITS } from './ledger.ts';
export type { Account, Balances, EntryKind, LedgerFault, Line, Unit } from './ledger.ts';
export { decideCalling, decideDelivery, decidePlan, decideRelease, MOST_TRANCHES, pledgeStateAfter, WHOLE_BP } from './plan.ts';
export type { CallingCode, CallingFacts, DeliveryCode, PlanBasis, PlanCode, PlanFacts, ReleasingCode, TranchePlan } from './plan.ts';
export { cumulativeFloor, sharesUnderCap } from './shares.ts';
export { composeStatement, statementDocument } from './statement.ts';
export type { Statement, StatementEntry, StatementFigures, StatementRow } from './statement.ts';
