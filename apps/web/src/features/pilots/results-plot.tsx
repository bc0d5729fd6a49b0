// Before and after for each indicator with its target and interval, as a picture and as a table; what is not measured says so.
import { Trans, useLingui } from '@lingui/react/macro';
import { DotPlot } from '@moothall/ui/charts';
import type { DotPlotRow } from '@moothall/ui/charts';
import type { PilotResultsFragment } from '../../gql/types.ts';
import { numberText } from '../../language/amounts.ts';
import { useText } from '../../language/localised.tsx';
import { standingOf, usePilotWords } from './words/pilot-words.tsx';
import { withUnit } from './words/with-unit.ts';

type Row = PilotResultsFragment['indicators'][number];

export function ResultsPlot({ pilot }: { pilot: PilotResultsFragment }) {
  const { t } = useLingui();
  const text = useText();
  const { outcomeText } = usePilotWords();
  const said = (row: Row): string => outcomeText(standingOf(row, pilot));
  const numeric = (content: string) => ({ content, isNumeric: true });
  const valueOf = (value: number | null | undefined): string => (typeof value === 'number' ? numberText(value) : '–');
  const met = pilot.indicators.filter(({ outcome }) => outcome === 'MET').length;
  const count = pilot.indicators.length;
  return (
    <DotPlot
      title={t`Before, after and target`}
      titleLevel={2}
      finding={t`${met} of ${count} targets met.`}
      min={0}
      max={100}
      rows={pilot.indicators.map((row) => {
        const before = withUnit(row.indicator.baseline, row.indicator.unit);
        const target = withUnit(row.indicator.target, row.indicator.unit);
        const after = withUnit(row.latest?.value ?? null, row.indicator.unit);
        const outcome = said(row);
        return {
          ...dotsOf(row),
          label: text(row.indicator.name),
          valuesLabel: row.latest ? t`Before ${before}, after ${after}, target ${target}: ${outcome}` : t`Before ${before}, target ${target}: ${outcome}`,
        };
      })}
      legend={{ baseline: t`Before`, now: t`After`, target: t`Target`, interval: t`Where the true value could lie` }}
      note={<Trans>Each line has its own scale. Unlike measures are never added up.</Trans>}
      tableSummary={<Trans>Show the numbers as a table</Trans>}
      table={{
        caption: t`Before, after and target`,
        captionSize: 's',
        firstCellIsHeader: true,
        head: [t`Measure`, t`Unit`, numeric(t`Before`), numeric(t`Target`), numeric(t`After`), numeric(t`n`), numeric(t`From`), numeric(t`To`), t`Outcome`],
        rows: pilot.indicators.map((row) => [
          text(row.indicator.name),
          row.indicator.unit,
          numeric(valueOf(row.indicator.baseline)),
          numeric(valueOf(row.indicator.target)),
          numeric(valueOf(row.latest?.value)),
          numeric(valueOf(row.latest?.n)),
          numeric(valueOf(row.latest?.interval?.low)),
          numeric(valueOf(row.latest?.interval?.high)),
          said(row),
        ]),
      }}
    />
  );
}

function dotsOf({ indicator, latest }: Row): Omit<DotPlotRow, 'label' | 'valuesLabel'> {
  const { code, baseline, target, unit } = indicator;
  const figures = [baseline, target, latest?.value, latest?.interval?.low, latest?.interval?.high].filter((value) => typeof value === 'number');
  const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const isShare = unit === '%' && least >= 0 && most <= 100;
  return {
    id: code,
    min: least,
    max: isShare ? 100 : most * 1.15 || 1,
    ...(baseline === null ? {} : { baseline }),
    ...(target === null ? {} : { target }),
    ...(latest ? { now: latest.value } : {}),
    ...(latest?.interval ? { low: latest.interval.low, high: latest.interval.high } : {}),
  };
}
