// The public door of pilots: locked rounds, pilots brought to a point, and their steps.
export { adoptionStep, aLockedRound, aPilot, aReportedPilot, aRunningPilot, beginPilot, MILESTONES, measure, pilotOf, pilotStep, report, TWO_INDICATORS, VIA_COMPETITION, verifiedPilot, type LockedRound, type Pilot } from './pilot.ts';
