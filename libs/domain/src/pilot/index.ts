// The public door of pilot: its states, the legal route, milestones, measurements, results, track record and adoption.
export { ADOPTION_STATES, ADOPTION_TRANSITIONS, canMovePilot, isFinished, isReported, mayMovePilot, PILOT_ROLES, PILOT_STATES, PILOT_TRANSITIONS, rolesFor } from './state.ts';
export type { AdoptionAction, AdoptionState, AdoptionTransition, PilotAction, PilotRole, PilotState, PilotTransition } from './state.ts';
export { isReason } from './at-state.ts';
export { decideRoute, minimalAssistanceLimit, MINIMAL_ASSISTANCE_LIMITS, readRoute, ROUTE_NOT_CHECKED, ROUTE_QUESTIONS, SUBSIDY_BASES } from './route-check.ts';
export type { RouteAnswer, RouteCode, RouteFacts, RouteQuestion, RouteReading, RouteStatement, SubsidyBasis } from './route-check.ts';
export { decideAgreement, decideClose, decideMeasuring, decidePlan, decideReach, decideReopen, decideStart, decideStop } from './agreement.ts';
export type { Agreement, AgreementCode, PlanCode, PlannedMilestone, ReachCode, StepCode } from './agreement.ts';
export { decideMeasurement, intervalOf, MEASURING_METHODS, wholeOf } from './measurement.ts';
export type { IntervalOrigin, MeasuredInterval, MeasurementCode, MeasurementFacts, MeasuringMethod, StatedInterval } from './measurement.ts';
export { costPerPoint, OUTCOME_REASONS, OUTCOMES, proposeOutcome, shareOfWay } from './outcome.ts';
export type { Outcome, OutcomeFacts, OutcomeReason } from './outcome.ts';
export { decideAnswerToDispute, decideDispute, decideNaming, decideReport, decideVerification } from './report.ts';
export type { AnswerDisputeCode, DisputeCode, NamingCode, ProposedResult, ReportCode, ReportedResult, VerifyCode } from './report.ts';
export { countOutcomes, RECORD_STANDINGS, recordStanding } from './track-record.ts';
export type { OutcomeCounts, RecordStanding } from './track-record.ts';
export { decideAdopting, decideAdoptionReport, decideProposingAdoption, decideWithdrawingAdoption } from './adoption.ts';
export type { AdoptionResult, AdoptionStepCode, ProposeAdoptionCode } from './adoption.ts';
