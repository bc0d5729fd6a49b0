// Scoring: each evaluator alone first, then frozen; only then one agreed score, with reasons that name the proposal.
import type { Stage } from '../challenge/index.ts';
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import type { Scale } from './assess.ts';
import type { AssignmentState } from './conflict.ts';

/** The published scale when the brief sets no other. */
export const SCORE_SCALE: Scale = { min: 0, max: 5 };
const REASON_LENGTH = 10;

export type AssignmentCode = 'WRONG_STAGE' | 'NOT_DECLARED' | 'RECUSED' | 'ALREADY_SENT';

const demandStage = (stage: Stage): Decision<'WRONG_STAGE'> =>
  demand(stage === 'EVALUATING', 'WRONG_STAGE', ['stage'], 'Scores are given while the challenge is being evaluated.');

const demandFree = (stage: Stage, assignment: AssignmentState): Decision<AssignmentCode> =>
  combine<AssignmentCode>(
    demandStage(stage),
    demand(
      assignment !== 'PENDING_DECLARATION',
      'NOT_DECLARED',
      ['assignment'],
      'Declare your interests before you score.',
    ),
    demand(assignment !== 'RECUSED', 'RECUSED', ['assignment'], 'You have a conflict of interest and cannot score.'),
    demand(
      assignment !== 'SUBMITTED',
      'ALREADY_SENT',
      ['assignment'],
      'Your scores are sent and cannot change. Ask the chair to open them again.',
    ),
  );

const hasReason = (reason: string): boolean => reason.trim().length >= REASON_LENGTH;

/** Where a sample comes first: which part of it a proposal is, and how far the panel has come. */
export type SampleFacts = { readonly isRestOpen: boolean; readonly isInSample: boolean; readonly hasSentSample: boolean };

export type SamplingCode = 'SAMPLE_FIRST' | 'SAMPLE_SENT';
export type ScoreCode = AssignmentCode | SamplingCode | 'NOT_ASSIGNED' | 'NOT_ON_SCALE' | 'REASON_MISSING';
export type ScoreFacts = {
  readonly stage: Stage;
  readonly assignment: AssignmentState;
  /** Whether this proposal is on the evaluator's worklist. */
  readonly isAssigned: boolean;
  /** Left out where no sample was chosen. */
  readonly sample?: SampleFacts | null;
  readonly value: number;
  readonly reason: string;
  readonly scale?: Scale;
};

const demandSample = (sample: SampleFacts | null | undefined): Decision<SamplingCode> =>
  !sample || sample.isRestOpen
    ? { allowed: true }
    : combine<SamplingCode>(
        demand(sample.isInSample, 'SAMPLE_FIRST', ['proposal'], 'Score the sample first. The other proposals open when the panel has talked about it.'),
        demand(!(sample.isInSample && sample.hasSentSample), 'SAMPLE_SENT', ['assignment'], 'You have sent the sample. You can change it after the panel has talked.'),
      );

/** One evaluator's score for one criterion: a whole number on the scale, and why. */
export const decideScore = (facts: ScoreFacts): Decision<ScoreCode> => {
  const { min, max } = facts.scale ?? SCORE_SCALE;
  return combine<ScoreCode>(
    demandFree(facts.stage, facts.assignment),
    demand(facts.isAssigned, 'NOT_ASSIGNED', ['proposal'], 'This proposal is not on your list. Ask the chair.'),
    demandSample(facts.sample),
    demand(
      Number.isInteger(facts.value) && facts.value >= min && facts.value <= max,
      'NOT_ON_SCALE',
      ['value'],
      `Enter a whole number from ${min} to ${max}.`,
    ),
    demand(
      hasReason(facts.reason),
      'REASON_MISSING',
      ['reason'],
      'Say what in the proposal led to this score, in at least 10 characters.',
    ),
  );
};

export type ScoredCell = { readonly proposalId: string; readonly criterionCode: string };
export type SendingCode = AssignmentCode | 'SAMPLE_FIRST' | 'SCORE_MISSING' | 'NOTHING_ASSIGNED';
export type SendingFacts = {
  readonly stage: Stage;
  readonly assignment: AssignmentState;
  /** Every criterion of every proposal on the worklist. */
  readonly assigned: readonly ScoredCell[];
  readonly scored: readonly ScoredCell[];
  /** Whether a sample was chosen and the rest is not open yet. */
  readonly isSampleWaiting?: boolean;
};

/** Sending freezes an evaluator's scores; it needs a score in each assigned cell. */
export const decideSending = (facts: SendingFacts): Decision<SendingCode> => {
  const key = (cell: ScoredCell): string => JSON.stringify([cell.proposalId, cell.criterionCode]);
  const scored = new Set(facts.scored.map(key));
  return combine<SendingCode>(
    demandFree(facts.stage, facts.assignment),
    demand(facts.isSampleWaiting !== true, 'SAMPLE_FIRST', ['sample'], 'Send the sample first. All scores are sent after the panel has talked and you have scored the rest.'),
    demand(facts.assigned.length > 0, 'NOTHING_ASSIGNED', ['assigned'], 'There is nothing on your list yet. Ask the chair.'),
    refused(
      ...facts.assigned
        .filter((cell) => !scored.has(key(cell)))
        .map((cell) =>
          refuse(
            'SCORE_MISSING',
            ['scores', cell.proposalId, cell.criterionCode],
            `Score ${cell.criterionCode} for this proposal.`,
          ),
        ),
    ),
  );
};
