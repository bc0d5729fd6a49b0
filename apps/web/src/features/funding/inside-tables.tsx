// What the lead and all who pledged see: each pledge with its balance, and every call.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable, StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { CallState, MoneyViewFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';
import { useMoneyWords } from './money-words.tsx';

const TONES: Record<CallState, StatusTone> = { PENDING: 'waiting', POSTED: 'done', VOIDED: 'closed' };

export function SharesTable({ shares }: Pick<MoneyViewFragment, 'shares'>) {
  const { t } = useLingui();
  const { kindText, pledgeText } = useMoneyWords();
  return (
    <section aria-labelledby="shares">
      <h2 className="govuk-heading-m" id="shares">
        <Trans>Who gives what</Trans>
      </h2>
      <ScrollTable label={t`Table of pledges`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Who`, t`What`, ...[t`Committed`, t`Called`, t`Paid or delivered`, t`Still to come`, t`Released`].map((content) => ({ content, isNumeric: true })), t`State`]}
          rows={shares.map(({ organisation, kind, figures, state }) => [
            { content: <Localised of={organisation.name} /> },
            kindText(kind),
            ...[figures.committed, figures.called, figures.paid, figures.outstanding, figures.released].map((one) => ({ content: moneyText(one), isNumeric: true })),
            pledgeText(state),
          ])}
        />
      </ScrollTable>
      <p className="govuk-body-s">
        <Trans>Amounts in kind are declared values and never part of the money.</Trans>
      </p>
    </section>
  );
}

export function CallsTable({ calls }: Pick<MoneyViewFragment, 'calls'>) {
  const { t } = useLingui();
  const text = useText();
  return (
    <section aria-labelledby="calls">
      <h2 className="govuk-heading-m" id="calls">
        <Trans>Calls and deliveries</Trans>
      </h2>
      {calls.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nothing has been called or delivered yet.</Trans>
        </p>
      ) : (
        <ScrollTable label={t`Table of calls and deliveries`}>
          <Table
            className="site-wide-table"
            firstCellIsHeader
            head={[t`Who`, { content: t`Asked`, isNumeric: true }, { content: t`Paid`, isNumeric: true }, t`Pay by`, t`State`]}
            rows={calls.map((call) => [
              {
                content: (
                  <Link className="govuk-link" href={`/money/calls/${call.id}`}>
                    {text(call.organisation.name)}
                  </Link>
                ),
              },
              { content: moneyText(call.amount), isNumeric: true },
              { content: call.posted ? moneyText(call.posted) : '–', isNumeric: true },
              { content: call.dueOn ? <Day at={call.dueOn} /> : <Trans>In kind</Trans> },
              { content: <CallTag call={call} /> },
            ])}
          />
        </ScrollTable>
      )}
    </section>
  );
}

export function CallTag({ call }: { call: Pick<MoneyViewFragment['calls'][number], 'state' | 'unit' | 'isOverdue'> }) {
  const { callText } = useMoneyWords();
  if (call.isOverdue) {
    return (
      <StatusTag tone="problem">
        <Trans>Overdue</Trans>
      </StatusTag>
    );
  }
  return <StatusTag tone={TONES[call.state]}>{callText(call.state, call.unit)}</StatusTag>;
}
