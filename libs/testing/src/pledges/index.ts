// The public door of pledges: solutions, rounds that are open for them, and those who pledge.
export { aRound, aSolution, pledge, readRound, roundStep, shortlisted, thePledgers, type Round, type Solution } from './round.ts';
