// The one bar of a round: firm, conditional and missing money side by side, and never one number.
import { Trans, useLingui } from '@lingui/react/macro';
import { ShareBar } from '@moothall/ui/charts';
import type { RoundTotalsFragment } from '../../gql/types.ts';
import { moneyText, poundsOf } from '../../language/amounts.ts';
import type { Money } from '../../language/amounts.ts';

interface TotalsBarProps {
  totals: RoundTotalsFragment;
  target: Money;
  title: string;
  titleLevel?: 2 | 3;
}

export function TotalsBar({ totals, target, title, titleLevel = 2 }: TotalsBarProps) {
  const { t } = useLingui();
  const { firm, conditional, gap, over, inKind } = totals;
  const [firmText, conditionalText, gapText, goal] = [firm, conditional, gap, target].map(moneyText);
  const overText = moneyText(over);
  const parts = [
    { kind: 'firm' as const, label: t`Firm`, money: firm },
    { kind: 'conditional' as const, label: t`Waiting on conditions`, money: conditional },
    { kind: 'gap' as const, label: t`Still missing`, money: gap },
  ];
  return (
    <ShareBar
      title={title}
      titleLevel={titleLevel}
      finding={
        <Trans>
          Of {goal}, {firmText} is firm, {conditionalText} waits on conditions, and {gapText} is missing.
        </Trans>
      }
      total={poundsOf(target)}
      parts={parts.map(({ kind, label, money }) => ({
        kind,
        label,
        value: poundsOf(money),
        valueLabel: moneyText(money),
      }))}
      tableSummary={t`Show the amounts as a table`}
      table={{
        head: [t`Kind`, { content: t`Amount`, isNumeric: true }],
        rows: [...parts, { label: t`In kind, not counted as money`, money: inKind }].map(({ label, money }) => [
          label,
          { content: moneyText(money), isNumeric: true },
        ]),
      }}
      note={poundsOf(over) > 0 ? <Trans>{overText} more is pledged than is needed.</Trans> : undefined}
    />
  );
}
