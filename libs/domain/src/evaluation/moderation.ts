// Moderation: once everybody has sent, one score for each cell, by the chair; opened again, escalated and settled with reasons.
import type { Stage } from '../challenge/index.ts';
import { combine, demand, type Decision } from '../decision/index.ts';
import type { Scale } from './assess.ts';
import { SCORE_SCALE } from './scoring.ts';
import { median } from './spread.ts';

const REASON_LENGTH = 10;
const hasReason = (reason: string): boolean => reason.trim().length >= REASON_LENGTH;

export const CELL_STATES = ['UNDER_MODERATION', 'AGREED', 'ESCALATED'] as const;
/** Of one criterion of one proposal, once all scores are sent. */
export type CellState = (typeof CELL_STATES)[number];

/** The whole law of movement; agreeing an agreed score again makes a new version of it. */
export const CELL_TRANSITIONS = [
  { from: 'UNDER_MODERATION', to: 'AGREED', action: 'agree', by: ['CHAIR'] },
  { from: 'AGREED', to: 'AGREED', action: 'agree', by: ['CHAIR'] },
  { from: 'AGREED', to: 'UNDER_MODERATION', action: 'reopen', by: ['CHAIR'] },
  { from: 'UNDER_MODERATION', to: 'ESCALATED', action: 'escalate', by: ['CHAIR'] },
  { from: 'ESCALATED', to: 'AGREED', action: 'settle', by: ['APPROVER'] },
] as const satisfies readonly { from: CellState; to: CellState; action: string; by: readonly string[] }[];

export const canMoveCell = (from: CellState, action: (typeof CELL_TRANSITIONS)[number]['action']): boolean =>
  CELL_TRANSITIONS.some((one) => one.from === from && one.action === action);

type ChairCode = 'WRONG_STAGE' | 'NOT_CHAIR' | 'NOT_DECLARED' | 'RECUSED' | 'SCORES_NOT_SENT';
export type AgreementCode = ChairCode | 'ESCALATED' | 'NOT_ON_SCALE' | 'REASON_MISSING' | 'REASON_NOT_OWN';
/** What the chair needs for any step of moderation. */
export type ChairFacts = {
  readonly stage: Stage;
  readonly isChair: boolean;
  readonly hasDeclared: boolean;
  /** Whether the chair has no conflict: with an interest in one proposal they agree on none, as every score bears on the order. */
  readonly isCleared: boolean;
  /** Cleared evaluators who have not sent their scores. */
  readonly unsentEvaluatorIds: readonly string[];
};
export type AgreementFacts = ChairFacts & {
  /** Where the cell stands before. */
  readonly cell?: CellState;
  /** The individual scores of this cell. */
  readonly scores: readonly number[];
  /** What the scorers wrote for it; away from the median the panel needs words of its own. */
  readonly givenReasons?: readonly string[];
  readonly value: number;
  readonly reason: string;
  readonly scale?: Scale;
};

/** Up to two decimals: a panel may settle between two anchors. */
const isOnScale = (value: number, { min, max }: Scale): boolean =>
  value >= min && value <= max && Number.isInteger(Math.round(value * 1e8) / 1e6);

const demandModerator = (facts: ChairFacts): Decision<ChairCode> =>
  combine<ChairCode>(
    demand(facts.stage === 'EVALUATING', 'WRONG_STAGE', ['stage'], 'Scores are given while the challenge is being evaluated.'),
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
  );

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
const isCopied = (reason: string, given: readonly string[]): boolean => given.some((one) => plain(one) === plain(reason));

/** The agreed score of one cell, by the chair, after everyone has sent; away from the median it needs a reason. */
export const decideAgreement = (facts: AgreementFacts): Decision<AgreementCode> => {
  const scale = facts.scale ?? SCORE_SCALE;
  return combine<AgreementCode>(
    demandModerator(facts),
    demand(facts.cell !== 'ESCALATED', 'ESCALATED', ['criterionCode'], 'This score waits for an approver of the council, who settles it.'),
    demand(
      isOnScale(facts.value, scale),
      'NOT_ON_SCALE',
      ['value'],
      `Enter a number from ${scale.min} to ${scale.max} with up to two decimals.`,
    ),
    demand(
      (facts.value === median(facts.scores) && facts.cell !== 'AGREED') || hasReason(facts.reason),
      'REASON_MISSING',
      ['reason'],
      facts.cell === 'AGREED' ? 'Say why an agreed score changes, in at least 10 characters.' : 'Say why the agreed score differs from the median, in at least 10 characters.',
    ),
    demand(
      facts.value === median(facts.scores) || !isCopied(facts.reason, facts.givenReasons ?? []),
      'REASON_NOT_OWN',
      ['reason'],
      'Give the reason of the panel in its own words: this one is copied from a scorer.',
    ),
  );
};

export type ReopeningCode = ChairCode | 'NOT_AGREED' | 'REASON_MISSING';

/** An agreed score is opened again by the chair, with a reason; what was agreed stays in the history. */
export const decideReopening = (facts: ChairFacts & { readonly cell: CellState; readonly reason: string }): Decision<ReopeningCode> =>
  combine<ReopeningCode>(
    demandModerator(facts),
    demand(canMoveCell(facts.cell, 'reopen'), 'NOT_AGREED', ['criterionCode'], 'Only an agreed score can be opened again.'),
    demand(hasReason(facts.reason), 'REASON_MISSING', ['reason'], 'Say why the score is opened again, in at least 10 characters.'),
  );

export type EscalationCode = ChairCode | 'ALREADY_AGREED' | 'ESCALATED' | 'REASON_MISSING';

/** Where the panel cannot agree, the chair hands the score to the council's approver. */
export const decideEscalation = (facts: ChairFacts & { readonly cell: CellState; readonly reason: string }): Decision<EscalationCode> =>
  combine<EscalationCode>(
    demandModerator(facts),
    demand(facts.cell !== 'ESCALATED', 'ESCALATED', ['criterionCode'], 'This score waits for an approver of the council already.'),
    demand(facts.cell !== 'AGREED', 'ALREADY_AGREED', ['criterionCode'], 'This score is agreed. Open it again first.'),
    demand(hasReason(facts.reason), 'REASON_MISSING', ['reason'], 'Say what the panel cannot agree on, in at least 10 characters.'),
  );

export type SettlingCode = 'WRONG_STAGE' | 'NOT_ESCALATED' | 'HAS_INTEREST' | 'NOT_ON_SCALE' | 'REASON_MISSING';
export type SettlingFacts = {
  readonly stage: Stage;
  readonly cell: CellState;
  /** Said by the approver, and not contradicted by what is on record. */
  readonly hasNoInterest: boolean;
  readonly value: number;
  readonly reason: string;
  readonly scale?: Scale;
};

/** The approver settles what was handed to them, always with a reason. */
export const decideSettling = (facts: SettlingFacts): Decision<SettlingCode> => {
  const scale = facts.scale ?? SCORE_SCALE;
  return combine<SettlingCode>(
    demand(facts.stage === 'EVALUATING', 'WRONG_STAGE', ['stage'], 'Scores are given while the challenge is being evaluated.'),
    demand(canMoveCell(facts.cell, 'settle'), 'NOT_ESCALATED', ['criterionCode'], 'The chair has not handed this score to you.'),
    demand(facts.hasNoInterest, 'HAS_INTEREST', ['hasNoInterest'], 'Confirm that you have no interest in anybody who takes part, or ask another approver to settle this score.'),
    demand(isOnScale(facts.value, scale), 'NOT_ON_SCALE', ['value'], `Enter a number from ${scale.min} to ${scale.max} with up to two decimals.`),
    demand(hasReason(facts.reason), 'REASON_MISSING', ['reason'], 'Say why, in at least 10 characters. The supplier reads it.'),
  );
};
