// How a challenge ends: at its deadline, by being taken back, by being stopped, or with a result.
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import { demandReason, demandStage } from './at-stage.ts';
import type { Route } from './content.ts';
import { PUBLIC_STAGES, type Stage } from './stage.ts';

export type ClosingCode = 'WRONG_STAGE' | 'TOO_EARLY';
export type ClosingFacts = { readonly stage: Stage; readonly now: Date; readonly closesAt: Date | null };

/** OPEN to CLOSED, from the very instant of `closesAt` on; never before. */
export const decideClosing = ({ stage, now, closesAt }: ClosingFacts): Decision<ClosingCode> =>
  combine<ClosingCode>(
    demandStage(stage, 'close'),
    demand(
      closesAt !== null && now.getTime() >= closesAt.getTime(),
      'TOO_EARLY',
      ['closesAt'],
      'Wait until the published closing time. Suppliers rely on it.',
    ),
  );

export type EndingCode = 'WRONG_STAGE' | 'REASON_MISSING';
export type EndingFacts = { readonly stage: Stage; readonly reason: string | null };

/** To WITHDRAWN, until proposals close. Once the public has seen the challenge it is told why. */
export const decideWithdrawal = ({ stage, reason }: EndingFacts): Decision<EndingCode> =>
  combine<EndingCode>(
    demandStage(stage, 'withdraw'),
    PUBLIC_STAGES.includes(stage)
      ? demandReason(reason, 'Tell the public why the challenge is withdrawn, in at least 10 characters.')
      : refused<EndingCode>(),
  );

/** To TERMINATED, once it has opened. The reason is public (Procurement Act 2023, s.55). */
export const decideTermination = ({ stage, reason }: EndingFacts): Decision<EndingCode> =>
  combine<EndingCode>(
    demandStage(stage, 'terminate'),
    demandReason(reason, 'Tell the public why the challenge stops, in at least 10 characters.'),
  );

export type ConclusionCode = 'WRONG_STAGE' | 'NOT_ENGAGEMENT_ONLY' | 'LEARNING_MISSING' | 'MEASUREMENT_MISSING';
export type IndicatorReport = {
  readonly code: string;
  readonly value: number | null;
  /** Why there is no value. */
  readonly reasonMissing: string | null;
};
export type ConclusionFacts = {
  readonly stage: Stage;
  readonly route: Route;
  readonly indicatorCodes: readonly string[];
  readonly reports: readonly IndicatorReport[];
  /** What was learned; needed when the challenge ends after its engagement. */
  readonly learned: string | null;
};

const decideReports = ({ indicatorCodes, reports }: ConclusionFacts): Decision<ConclusionCode> =>
  refused<ConclusionCode>(
    ...indicatorCodes
      .filter((code) => !reports.some((report) => report.code === code && isReported(report)))
      .map((code) =>
        refuse('MEASUREMENT_MISSING', ['reports', code], `Enter the last measurement of ${code}, or say why there is none.`),
      ),
  );

const isReported = (report: IndicatorReport): boolean =>
  report.value !== null || (report.reasonMissing ?? '').trim() !== '';

/** PILOTING to CONCLUDED with a report per indicator; or ENGAGING to CONCLUDED when nothing was to be bought. */
export const decideConclusion = (facts: ConclusionFacts): Decision<ConclusionCode> =>
  combine<ConclusionCode>(
    demandStage(facts.stage, 'conclude'),
    ...(facts.stage === 'ENGAGING'
      ? [
          demand<ConclusionCode>(
            facts.route === 'MARKET_ENGAGEMENT_ONLY',
            'NOT_ENGAGEMENT_ONLY',
            ['route'],
            'This challenge promised to take proposals. Open it, or withdraw it with a reason.',
          ),
          demand<ConclusionCode>(
            (facts.learned ?? '').trim() !== '',
            'LEARNING_MISSING',
            ['learned'],
            'Write what you learned from the market.',
          ),
        ]
      : [decideReports(facts)]),
  );
