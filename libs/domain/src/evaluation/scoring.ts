// Scoring: each evaluator alone first, then frozen; only then one agreed score, with reasons that name the proposal.
import type { Stage } from '../challenge/index.ts';
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import type { Scale } from './assess.ts';
import type { AssignmentState } from './conflict.ts';
import { median } from './spread.ts';

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

export type ScoreCode = AssignmentCode | 'NOT_ASSIGNED' | 'NOT_ON_SCALE' | 'REASON_MISSING';
export type ScoreFacts = {
  readonly stage: Stage;
  readonly assignment: AssignmentState;
  /** Whether this proposal is on the evaluator's worklist. */
  readonly isAssigned: boolean;
  readonly value: number;
  readonly reason: string;
  readonly scale?: Scale;
};

/** One evaluator's score for one criterion: a whole number on the scale, and why. */
export const decideScore = (facts: ScoreFacts): Decision<ScoreCode> => {
  const { min, max } = facts.scale ?? SCORE_SCALE;
  return combine<ScoreCode>(
    demandFree(facts.stage, facts.assignment),
    demand(facts.isAssigned, 'NOT_ASSIGNED', ['proposal'], 'This proposal is not on your list. Ask the chair.'),
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
export type SendingCode = AssignmentCode | 'SCORE_MISSING' | 'NOTHING_ASSIGNED';
export type SendingFacts = {
  readonly stage: Stage;
  readonly assignment: AssignmentState;
  /** Every criterion of every proposal on the worklist. */
  readonly assigned: readonly ScoredCell[];
  readonly scored: readonly ScoredCell[];
};

/** Sending freezes an evaluator's scores; it needs a score in each assigned cell. */
export const decideSending = (facts: SendingFacts): Decision<SendingCode> => {
  const key = (cell: ScoredCell): string => JSON.stringify([cell.proposalId, cell.criterionCode]);
  const scored = new Set(facts.scored.map(key));
  return combine<SendingCode>(
    demandFree(facts.stage, facts.assignment),
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

export type AgreementCode = 'WRONG_STAGE' | 'NOT_CHAIR' | 'NOT_DECLARED' | 'RECUSED' | 'SCORES_NOT_SENT' | 'NOT_ON_SCALE' | 'REASON_MISSING';
export type AgreementFacts = {
  readonly stage: Stage;
  readonly isChair: boolean;
  readonly hasDeclared: boolean;
  /** Whether the chair has no conflict: with an interest in one proposal they agree on none, as every score bears on the order. */
  readonly isCleared: boolean;
  /** Cleared evaluators who have not sent their scores. */
  readonly unsentEvaluatorIds: readonly string[];
  /** The individual scores of this cell. */
  readonly scores: readonly number[];
  readonly value: number;
  readonly reason: string;
  readonly scale?: Scale;
};

/** Up to two decimals: a panel may settle between two anchors. */
const isOnScale = (value: number, { min, max }: Scale): boolean =>
  value >= min && value <= max && Number.isInteger(Math.round(value * 1e8) / 1e6);

/** The agreed score of one cell, by the chair, after everyone has sent; away from the median it needs a reason. */
export const decideAgreement = (facts: AgreementFacts): Decision<AgreementCode> => {
  const scale = facts.scale ?? SCORE_SCALE;
  return combine<AgreementCode>(
    demandStage(facts.stage),
    demand(facts.isChair, 'NOT_CHAIR', ['panel'], 'Ask the chair of the panel to record the agreed score.'),
    demand(facts.hasDeclared, 'NOT_DECLARED', ['panel'], 'Declare your interests before you agree scores.'),
    demand(
      facts.isCleared,
      'RECUSED',
      ['panel'],
      'You have a conflict of interest and cannot agree scores. Ask a buyer of the council to appoint another chair.',
    ),
    demand(
      facts.unsentEvaluatorIds.length === 0,
      'SCORES_NOT_SENT',
      ['panel'],
      `Wait until every evaluator has sent their scores: ${facts.unsentEvaluatorIds.length} still to come.`,
    ),
    demand(
      isOnScale(facts.value, scale),
      'NOT_ON_SCALE',
      ['value'],
      `Enter a number from ${scale.min} to ${scale.max} with up to two decimals.`,
    ),
    demand(
      facts.value === median(facts.scores) || hasReason(facts.reason),
      'REASON_MISSING',
      ['reason'],
      'Say why the agreed score differs from the median, in at least 10 characters.',
    ),
  );
};
