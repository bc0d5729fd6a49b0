// Calibration: everybody scores the same few proposals first, the panel talks about them, and only then the rest opens.
import type { Stage } from '../challenge/index.ts';
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import type { ScoredCell } from './scoring.ts';

export const CALIBRATION_STATES = ['SCORING', 'TALKING', 'OPEN'] as const;
export type CalibrationState = (typeof CALIBRATION_STATES)[number];

/** The whole law of movement. */
export const CALIBRATION_TRANSITIONS = [
  { from: 'SCORING', to: 'TALKING', action: 'sendSample', by: ['EVALUATOR'] },
  { from: 'TALKING', to: 'SCORING', action: 'appointSubstitute', by: ['CHAIR', 'BUYER'] },
  { from: 'TALKING', to: 'OPEN', action: 'openRest', by: ['CHAIR'] },
] as const satisfies readonly { from: CalibrationState; to: CalibrationState; action: string; by: readonly string[] }[];

export const MOST_SAMPLES = 3;

export type CalibrationFacts = {
  readonly isOpened: boolean;
  /** Evaluators who may score some of the sample and have not sent it. */
  readonly waitingFor: number;
};

export const calibrationState = ({ isOpened, waitingFor }: CalibrationFacts): CalibrationState => (isOpened ? 'OPEN' : waitingFor === 0 ? 'TALKING' : 'SCORING');

export type SampleCode = 'SAMPLE_TOO_LARGE' | 'UNKNOWN_PROPOSAL';

/** Which proposals may be the sample: one to three, and never all that there are. */
export const decideSample = (facts: { readonly sampleIds: readonly string[]; readonly proposalIds: readonly string[] }): Decision<SampleCode> =>
  combine<SampleCode>(
    demand(
      facts.sampleIds.length <= MOST_SAMPLES && (facts.sampleIds.length === 0 || facts.sampleIds.length < facts.proposalIds.length),
      'SAMPLE_TOO_LARGE',
      ['sample'],
      `Choose at most ${MOST_SAMPLES} proposals for the sample, and leave at least one for afterwards.`,
    ),
    demand(
      facts.sampleIds.every((id) => facts.proposalIds.includes(id)),
      'UNKNOWN_PROPOSAL',
      ['sample'],
      'Choose from the proposals of this challenge.',
    ),
  );

export type SampleSendingCode = 'WRONG_STAGE' | 'NO_SAMPLE' | 'NOT_DECLARED' | 'RECUSED' | 'ALREADY_SENT' | 'SCORE_MISSING';
export type SampleSendingFacts = {
  readonly stage: Stage;
  readonly calibration: CalibrationState | null;
  readonly hasDeclared: boolean;
  readonly isRecused: boolean;
  readonly hasSent: boolean;
  /** The sample's cells that are theirs to score. */
  readonly assigned: readonly ScoredCell[];
  readonly scored: readonly ScoredCell[];
};

/** Sending the sample freezes it until the panel has talked; the version sent is kept. */
export const decideSampleSending = (facts: SampleSendingFacts): Decision<SampleSendingCode> => {
  const isScored = (cell: ScoredCell): boolean => facts.scored.some((one) => one.proposalId === cell.proposalId && one.criterionCode === cell.criterionCode);
  return combine<SampleSendingCode>(
    demand(facts.stage === 'EVALUATING', 'WRONG_STAGE', ['stage'], 'Scores are given while the challenge is being evaluated.'),
    demand(facts.calibration !== null && facts.calibration !== 'OPEN', 'NO_SAMPLE', ['sample'], 'There is no sample to send. Score the proposals on your list.'),
    demand(facts.hasDeclared, 'NOT_DECLARED', ['assignment'], 'Declare your interests before you score.'),
    demand(!facts.isRecused && (facts.calibration === null || facts.assigned.length > 0 || !facts.hasDeclared), 'RECUSED', ['assignment'], 'Nothing of the sample is yours to score.'),
    demand(!facts.hasSent, 'ALREADY_SENT', ['assignment'], 'You have sent the sample. It opens again after the panel has talked.'),
    refused(
      ...facts.assigned
        .filter((cell) => !isScored(cell))
        .map((cell) => refuse('SCORE_MISSING', ['scores', cell.proposalId, cell.criterionCode], `Score ${cell.criterionCode} for this proposal.`)),
    ),
  );
};

export type OpenRestCode = 'WRONG_STAGE' | 'NO_SAMPLE' | 'SAMPLE_NOT_SENT' | 'NOT_DECLARED' | 'RECUSED';

/** The chair opens the rest once everybody has sent the sample. */
export const decideOpenRest = (facts: { readonly stage: Stage; readonly calibration: CalibrationState | null; readonly hasDeclared: boolean; readonly isRecused: boolean }): Decision<OpenRestCode> =>
  combine<OpenRestCode>(
    demand(facts.stage === 'EVALUATING', 'WRONG_STAGE', ['stage'], 'This is for a challenge that is being evaluated.'),
    demand(facts.calibration !== null && facts.calibration !== 'OPEN', 'NO_SAMPLE', ['sample'], 'All proposals are open already.'),
    demand(facts.calibration !== 'SCORING', 'SAMPLE_NOT_SENT', ['sample'], 'Wait until every evaluator has sent the sample.'),
    demand(facts.hasDeclared, 'NOT_DECLARED', ['panel'], 'Declare your interests first.'),
    demand(!facts.isRecused, 'RECUSED', ['panel'], 'You have a conflict of interest. Ask a buyer of the council to appoint another chair.'),
  );
