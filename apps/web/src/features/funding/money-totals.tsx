// Where the money of a round stands: paid, called and still to come side by side and never one number, with everything as a table.
import { Trans, useLingui } from '@lingui/react/macro';
import { PledgeWaterfall } from '@moothall/ui/charts';
import type { MoneyViewFragment } from '../../gql/types.ts';
import { moneyText, poundsOf } from '../../language/amounts.ts';
import { fromDecimalString, toDecimalString } from '@moothall/domain/money';

const less = (a: { amount: string }, b: { amount: string }) => ({
  amount: toDecimalString((fromDecimalString(a.amount) ?? 0n) - (fromDecimalString(b.amount) ?? 0n)),
});

export function MoneyTotals({ money }: { money: MoneyViewFragment }) {
  const { t } = useLingui();
  const { cash, inKind, cap } = money;
  const waiting = less(cash.called, cash.paid);
  const toCome = less(cash.outstanding, waiting);
  const [committed, called, paid, released, capText] = [cash.committed, cash.called, cash.paid, cash.released, cap].map(moneyText);
  const row = (label: string, of: keyof typeof FIGURES) => [
    label,
    { content: moneyText(cash[of]), isNumeric: true },
    { content: moneyText(inKind[of]), isNumeric: true },
  ];
  return (
    <PledgeWaterfall
      title={t`Where the money stands`}
      titleLevel={2}
      finding={
        <>
          <Trans>
            {committed} is committed, {called} of it is called, and {paid} is paid.
          </Trans>
          {Number(cash.released.amount) > 0 ? (
            <>
              {' '}
              <Trans>{released} is released: it will not be called.</Trans>
            </>
          ) : null}
        </>
      }
      target={poundsOf(cap)}
      targetText={t`The line is the most that is ever called: ${capText}`}
      rows={[
        { id: 'paid', label: t`Paid`, kind: 'firm' as const, value: poundsOf(cash.paid), valueLabel: moneyText(cash.paid) },
        { id: 'waiting', label: t`Called and not yet paid`, kind: 'conditional' as const, value: poundsOf(waiting), valueLabel: moneyText(waiting) },
        { id: 'to-come', label: t`Not called yet`, kind: 'gap' as const, value: poundsOf(toCome), valueLabel: moneyText(toCome) },
      ]}
      tableSummary={t`Show the amounts as a table`}
      table={{
        firstCellIsHeader: true,
        head: [t`Figure`, { content: t`Money`, isNumeric: true }, { content: t`In kind, declared value`, isNumeric: true }],
        rows: [
          row(t`Committed`, 'committed'),
          row(t`Called`, 'called'),
          row(t`Paid or delivered`, 'paid'),
          row(t`Still to come`, 'outstanding'),
          row(t`Released`, 'released'),
        ],
      }}
      note={t`What is given in kind is never counted as money.`}
    />
  );
}

const FIGURES = { committed: 0, called: 0, paid: 0, outstanding: 0, released: 0 };
