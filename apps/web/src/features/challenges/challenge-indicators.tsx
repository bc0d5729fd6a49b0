// What will be measured: from where it stands to where it should get, as a picture and as a table.
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { DotPlot } from '@moothall/ui/charts';
import type { ChallengeIndicatorsFragment } from '../../gql/types.ts';
import { numberText } from '../../language/amounts.ts';
import { useText } from '../../language/localised.tsx';

type Indicator = ChallengeIndicatorsFragment['indicators'][number];

export function ChallengeIndicators({ indicators }: ChallengeIndicatorsFragment) {
  const { t } = useLingui();
  const text = useText();
  if (indicators.length === 0) return null;
  const count = indicators.length;
  const stated = (value: number | null, unit: string) => (value === null ? t`not measured yet` : withUnit(value, unit));
  return (
    <DotPlot
      title={t`Figures now and figures wanted`}
      finding={t`${plural(count, { one: '# measure', other: '# measures' })}, each with the figure now and the figure wanted.`}
      min={0}
      max={100}
      legend={{ baseline: t`Now`, target: t`Wanted` }}
      rows={indicators.map((indicator) => {
        const now = stated(indicator.baseline, indicator.unit);
        const wanted = stated(indicator.target, indicator.unit);
        return {
          id: indicator.code,
          label: text(indicator.name),
          ...boundsOf(indicator),
          ...(indicator.baseline === null ? {} : { baseline: indicator.baseline }),
          ...(indicator.target === null ? {} : { target: indicator.target }),
          valuesLabel: t`From ${now} to ${wanted}`,
        };
      })}
      tableSummary={t`Show figures and sources as a table`}
      table={{
        className: 'site-wide-table',
        caption: t`Measures`,
        captionSize: 's',
        firstCellIsHeader: true,
        head: [
          t`Measure`,
          { content: t`Now`, isNumeric: true },
          { content: t`Wanted`, isNumeric: true },
          t`Measured by`,
          t`Source`,
        ],
        rows: indicators.map(({ name, baseline, target, unit, measureBy, source }) => [
          text(name),
          { content: stated(baseline, unit), isNumeric: true },
          { content: stated(target, unit), isNumeric: true },
          measureBy,
          source,
        ]),
      }}
      note={<Trans>Each line has its own scale.</Trans>}
    />
  );
}

function withUnit(value: number, unit: string): string {
  return unit === '%' ? `${numberText(value)}%` : `${numberText(value)} ${unit}`;
}

/** Shares run from 0 to 100; anything else from nought to a little above its largest figure. */
function boundsOf({ unit, baseline, target }: Indicator): { min: number; max: number } {
  const largest = Math.max(baseline ?? 0, target ?? 0);
  const smallest = Math.min(0, baseline ?? 0, target ?? 0);
  return unit === '%' && largest <= 100 && smallest >= 0 ? { min: 0, max: 100 } : { min: smallest, max: largest * 1.15 || 1 };
}
