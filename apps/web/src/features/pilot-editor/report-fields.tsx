// The fields of a report: each measure with what the rule proposes, and a reason where it is reported otherwise.
import { Trans, useLingui } from '@lingui/react/macro';
import { Radios, Textarea } from '@moothall/ui/govuk';
import { numberText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';
import type { FieldsProps } from './fields-props.ts';

export function ReportFields({ pilot, values, errorFor }: FieldsProps) {
  const { t } = useLingui();
  const outcomes = { MET: t`Met`, PARTLY: t`Partly met`, NOT_MET: t`Not met`, NOT_MEASURED: t`Not measured` };
  return (
    <>
      {pilot.indicators.map(({ indicator, latest, proposed }) => {
        const { code } = indicator;
        const measured = latest ? [numberText(latest.value), indicator.unit].join(indicator.unit === '%' ? '' : ' ') : '';
        const ruled = proposed ? outcomes[proposed] : '';
        return (
          <section key={code} className="site-box" aria-labelledby={`measure-${code}`}>
            <h2 className="govuk-heading-s" id={`measure-${code}`}>
              <Localised of={indicator.name} />
            </h2>
            <p className="govuk-body">
              {latest ? <Trans>Last measured: {measured}.</Trans> : <Trans>There is no last measurement.</Trans>}{' '}
              {ruled ? <Trans>The rule proposes: {ruled}.</Trans> : <Trans>The rule cannot say.</Trans>}
            </p>
            <Radios
              legend={t`What do you report?`}
              legendSize="s"
              name={`outcome-${code}`}
              id={`results-${code}`}
              defaultValue={values[`outcome-${code}`] ?? proposed ?? ''}
              error={errorFor(`results-${code}`)}
              items={(['MET', 'PARTLY', 'NOT_MET', 'NOT_MEASURED'] as const).map((outcome) => ({ value: outcome, label: outcomes[outcome] }))}
            />
            <Textarea label={t`Why, if it is not what the rule proposes or was not measured`} name={`reason-${code}`} rows={2} defaultValue={values[`reason-${code}`]} />
          </section>
        );
      })}
      <Textarea label={t`What came of the pilot?`} labelSize="s" hint={t`In a few words that a resident understands; also when it failed`} name="summary" rows={4} defaultValue={values.summary} error={errorFor('summary')} />
    </>
  );
}
