// What was reported of each indicator in words: the outcome, what the rule says, how sure it is, and why it departs.
import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList } from '@moothall/ui/govuk';
import type { PilotResultsFragment } from '../../../gql/types.ts';
import { moneyText, numberText } from '../../../language/amounts.ts';
import { Localised } from '../../../language/localised.tsx';
import { OutcomeTag, standingOf, usePilotWords } from '../words/pilot-words.tsx';
import { withUnit } from '../words/with-unit.ts';

export function ResultsList({ pilot }: { pilot: PilotResultsFragment }) {
  return (
    <>
      {pilot.indicators.map((row) => (
        <section key={row.indicator.code} aria-labelledby={`result-${row.indicator.code}`}>
          <h3 className="govuk-heading-s" id={`result-${row.indicator.code}`}>
            <Localised of={row.indicator.name} />
          </h3>
          <Result row={row} pilot={pilot} />
        </section>
      ))}
    </>
  );
}

function Result({ row, pilot }: { row: PilotResultsFragment['indicators'][number]; pilot: PilotResultsFragment }) {
  const { t } = useLingui();
  const { outcomeText, ruleText } = usePilotWords();
  const { indicator, latest, outcome, proposed, rule, reason, costPerPoint } = row;
  const [before, target] = [withUnit(indicator.baseline, indicator.unit), withUnit(indicator.target, indicator.unit)];
  const departs = outcome !== null && outcome !== proposed && proposed !== null;
  const ruled = proposed === null ? '' : outcomeText(proposed);
  const cost = costPerPoint ? moneyText(costPerPoint) : '';
  return (
    <SummaryList
      rows={[
        { key: t`Outcome`, value: <OutcomeTag outcome={standingOf(row, pilot)} /> },
        { key: t`Before and target`, value: <Trans>{before} before, {target} wanted</Trans> },
        ...(latest ? [{ key: t`After`, value: <Measured latest={latest} unit={indicator.unit} /> }] : []),
        ...(latest || outcome ? [{ key: t`What the rule says`, value: departs ? <Trans>{ruled}. {ruleText(rule)} It was reported otherwise.</Trans> : ruleText(rule) }] : []),
        ...(reason ? [{ key: outcome === 'NOT_MEASURED' ? t`Why it was not measured` : t`Why it was reported so`, value: reason }] : []),
        ...(cost ? [{ key: t`Cost for each unit better`, value: cost }] : []),
      ]}
    />
  );
}

function Measured({ latest, unit }: { latest: NonNullable<PilotResultsFragment['indicators'][number]['latest']>; unit: string }) {
  const { interval, n } = latest;
  const value = withUnit(latest.value, unit);
  const size = n === null ? '' : numberText(n);
  const [low, high, level] = interval ? [numberText(interval.low), numberText(interval.high), numberText(interval.level)] : ['', '', ''];
  return (
    <>
      {n === null ? <Trans>{value}, nothing was sampled</Trans> : <Trans>{value}, from {size}</Trans>}
      <br />
      {interval ? (
        interval.origin === 'WILSON' ? (
          <Trans>Between {low} and {high}, {level}% sure (Wilson)</Trans>
        ) : (
          <Trans>Between {low} and {high}, {level}% sure, as stated by whoever measured</Trans>
        )
      ) : (
        <Trans>How sure it is was not stated</Trans>
      )}
    </>
  );
}
