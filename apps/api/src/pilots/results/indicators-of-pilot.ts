// Puts together what is known of each indicator of a pilot: from measurements, the published rule and the report that holds.
import type { Indicator } from '@moothall/domain/challenge';
import { costPerPoint, type OutcomeFacts, proposeOutcome, shareOfWay } from '@moothall/domain/pilot';
import { moneyOf } from '../../platform/graphql/values.type.ts';
import type { Measurement, PilotIndicator, PilotReport } from './result.type.ts';

/** The last word on an indicator: the newest final measurement that no correction replaced, by the end of its period. */
export function lastWord(measurements: readonly Measurement[], code: string): Measurement | null {
  const final = measurements.filter((one) => one.indicatorCode === code && one.isFinal && one.isCurrent);
  return final.toSorted((a, b) => (a.to === b.to ? a.id.localeCompare(b.id) : a.to < b.to ? -1 : 1)).at(-1) ?? null;
}

export function factsOf(indicator: Pick<Indicator, 'baseline' | 'target' | 'direction'>, measurement: Measurement | null): OutcomeFacts {
  const { baseline, target, direction } = indicator;
  return { baseline, target, direction, value: measurement?.value ?? null, interval: measurement?.interval ?? null };
}

/** While a report holds, what it rests on is shown, whatever was recorded since. */
export function indicatorsOf(indicators: readonly Indicator[], measurements: readonly Measurement[], report: PilotReport | null, cost: bigint): PilotIndicator[] {
  return indicators.map((indicator) => {
    const own = measurements.filter((one) => one.indicatorCode === indicator.code);
    const reported = report?.results.find((one) => one.indicatorCode === indicator.code) ?? null;
    const latest = reported?.measurementId ? (own.find((one) => one.id === reported.measurementId) ?? null) : reported ? null : lastWord(own, indicator.code);
    const facts = factsOf(indicator, latest);
    const proposal = proposeOutcome(facts);
    return {
      indicator,
      measurements: own,
      latest,
      proposed: reported ? reported.proposed : proposal.outcome,
      rule: reported ? reported.rule : proposal.reason,
      outcome: reported?.outcome ?? null,
      reason: reported?.reason ?? null,
      shareOfWay: shareOfWay(facts),
      costPerPoint: moneyOf(costPerPoint(facts, { cost, indicatorCount: indicators.length })),
    };
  });
}
