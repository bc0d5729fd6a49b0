// All outcomes together as one bar and as a table; it counts indicators and never adds their values.
import { Trans, useLingui } from '@lingui/react/macro';
import { ShareBar } from '@moothall/ui/charts';
import type { OutcomeCountsFragment } from '../../gql/types.ts';

export function OutcomeBar({ counts, adoptions }: { counts: OutcomeCountsFragment; adoptions: number }) {
  const { t } = useLingui();
  const { met, partly, notMet, notMeasured, stopped, notYet, verified, pilots } = counts;
  const without = notMeasured + stopped + notYet;
  const all = met + partly + notMet + without;
  return (
    <ShareBar
      title={t`All targets of these pilots`}
      titleLevel={2}
      finding={t`Pilots: ${pilots}. Targets met: ${met} of ${all}; not met: ${notMet}. Results verified: ${verified}. Adopted elsewhere: ${adoptions}.`}
      parts={[
        { kind: 'firm', label: t`Met`, value: met, valueLabel: String(met) },
        { kind: 'conditional', label: t`Partly met`, value: partly, valueLabel: String(partly) },
        { kind: 'inKind', label: t`Not met`, value: notMet, valueLabel: String(notMet) },
        { kind: 'gap', label: t`Without a result`, value: without, valueLabel: String(without) },
      ]}
      note={<Trans>Each pilot counts each of its measures once. Values of unlike measures are never added up.</Trans>}
      tableSummary={<Trans>Show the numbers as a table</Trans>}
      table={{
        caption: t`All targets of these pilots`,
        captionSize: 's',
        firstCellIsHeader: true,
        head: [t`Outcome`, { content: t`Targets`, isNumeric: true }],
        rows: [
          [t`Met`, { content: String(met), isNumeric: true }],
          [t`Partly met`, { content: String(partly), isNumeric: true }],
          [t`Not met`, { content: String(notMet), isNumeric: true }],
          [t`Not measured`, { content: String(notMeasured), isNumeric: true }],
          [t`Stopped`, { content: String(stopped), isNumeric: true }],
          [t`Not measured yet`, { content: String(notYet), isNumeric: true }],
        ],
      }}
    />
  );
}
