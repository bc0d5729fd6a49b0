// A simulation that somebody asked for: when it may be asked for and stopped, and its states.
import { combine, demand, type Decision } from '../../decision/index.ts';
import type { Scale } from '../assess.ts';
import type { StabilityPlan } from './simulate.ts';

export const STABILITY_STATES = ['WAITING', 'DONE', 'CANCELLED', 'FAILED'] as const;
/** WAITING until it is done, also while it is worked on: whoever works may be stopped, and another takes it up. */
export type StabilityState = (typeof STABILITY_STATES)[number];

export const STABILITY_ROLES = ['BUYER', 'APPROVER', 'CHAIR', 'CLOCK', 'EVALUATOR', 'AUDITOR'] as const;
export type StabilityRole = (typeof STABILITY_ROLES)[number];

export type StabilityMove = { readonly from: StabilityState; readonly to: StabilityState; readonly action: string; readonly by: readonly StabilityRole[] };

/** What is done stays: another plan is another simulation. */
export const STABILITY_MOVES: readonly StabilityMove[] = [
  { from: 'WAITING', to: 'DONE', action: 'simulate', by: ['CLOCK'] },
  { from: 'WAITING', to: 'CANCELLED', action: 'cancel', by: ['BUYER', 'APPROVER', 'CHAIR'] },
  { from: 'WAITING', to: 'FAILED', action: 'give up after five attempts', by: ['CLOCK'] },
];

export const mayMoveStability = (from: StabilityState, to: StabilityState, role: StabilityRole): boolean =>
  STABILITY_MOVES.some((move) => move.from === from && move.to === to && move.by.includes(role));

export const STABILITY_ATTEMPTS = 5;
export const SAMPLES = { least: 100, most: 100_000, usual: 10_000 } as const;
/** Cells (proposals × criteria) times draws: about a minute on one core. */
const MOST_WORK = 4_000_000_000;
const MOST_SEED = 2_147_483_647;

export type StabilityCode =
  | 'NOT_AGREED'
  | 'ALREADY_RUNNING'
  | 'PERCENT_OUT_OF_RANGE'
  | 'ERROR_OUT_OF_RANGE'
  | 'SAMPLES_OUT_OF_RANGE'
  | 'SEED_OUT_OF_RANGE'
  | 'SHORTLIST_OUT_OF_RANGE'
  | 'TOO_MUCH_WORK';
export type StabilityFacts = {
  /** Whether every score is agreed: before that a simulation would say where the order is going. */
  readonly isAgreed: boolean;
  readonly isRunning: boolean;
  readonly plan: StabilityPlan;
  readonly scale: Scale;
  readonly proposals: number;
  readonly criteria: number;
};

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

const decidePlan = ({ plan, scale, proposals, criteria }: StabilityFacts): Decision<StabilityCode> => {
  const { weights, scoreError, samples, seed, shortlistSize } = plan;
  const range = scale.max - scale.min;
  return combine<StabilityCode>(
    demand(weights.kind !== 'NEAR' || isWhole(weights.percent, 1, 100), 'PERCENT_OUT_OF_RANGE', ['weights', 'percent'], 'Enter how far weights may be off, from 1 to 100 per cent.'),
    demand(scoreError >= 0 && scoreError <= range, 'ERROR_OUT_OF_RANGE', ['scoreError'], `Enter how far scores may be off, from 0 to ${range}.`),
    demand(isWhole(samples, SAMPLES.least, SAMPLES.most), 'SAMPLES_OUT_OF_RANGE', ['samples'], `Enter how many draws to make, from ${SAMPLES.least} to ${SAMPLES.most}.`),
    demand(isWhole(seed, 0, MOST_SEED), 'SEED_OUT_OF_RANGE', ['seed'], `Enter a whole number from 0 to ${MOST_SEED}, or leave it out.`),
    demand(isWhole(shortlistSize, 1, Math.max(1, proposals)), 'SHORTLIST_OUT_OF_RANGE', ['shortlistSize'], `Enter how many places the shortlist has, from 1 to ${Math.max(1, proposals)}.`),
    demand(proposals * criteria * samples <= MOST_WORK, 'TOO_MUCH_WORK', ['samples'], 'That would take too long. Choose fewer draws.'),
  );
};

/** Only once all scores are agreed, so that it can explain an order and never steer one. */
export const decideStability = (facts: StabilityFacts): Decision<StabilityCode> =>
  combine<StabilityCode>(
    demand(facts.isAgreed, 'NOT_AGREED', ['challengeId'], 'Agree every score first: how stable the order is can only be asked of an order that stands.'),
    demand(!facts.isRunning, 'ALREADY_RUNNING', ['challengeId'], 'A simulation is under way. Wait for it, or cancel it.'),
    decidePlan(facts),
  );

export type CancelStabilityCode = 'NOT_RUNNING';

export const decideCancelStability = (isRunning: boolean): Decision<CancelStabilityCode> =>
  demand(isRunning, 'NOT_RUNNING', ['challengeId'], 'No simulation is under way: it has ended, or was cancelled.');
