// The tables of a statement in one unit of account: balances, rounds, every entry.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { FiguresFragment, StatementOfUnitFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import { Day } from '../../language/times.tsx';
import { useMoneyWords } from './money-words.tsx';

const numbers = ({ committed, called, paid, outstanding, released }: FiguresFragment) =>
  [committed, called, paid, outstanding, released].map((one) => ({ content: moneyText(one), isNumeric: true }));

export function StatementTables({ of }: { of: StatementOfUnitFragment }) {
  const { t } = useLingui();
  const { unitText, entryText } = useMoneyWords();
  const heads = [t`Committed`, t`Called`, t`Paid or delivered`, t`Still to come`, t`Released`].map((content) => ({ content, isNumeric: true }));
  return (
    <section aria-labelledby={`unit-${of.unit}`}>
      <h2 className="govuk-heading-m" id={`unit-${of.unit}`}>
        {unitText(of.unit)}
      </h2>
      <ScrollTable label={t`Table of balances`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Balance`, ...heads]}
          rows={[
            [t`Opening`, ...numbers(of.opening)],
            [t`Closing`, ...numbers(of.closing)],
          ]}
        />
      </ScrollTable>
      <h3 className="govuk-heading-s">
        <Trans>By round</Trans>
      </h3>
      <ScrollTable label={t`Table by round`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Pledged to`, ...heads]}
          rows={of.rounds.map(({ roundId, round, figures }) => [{ content: <RoundLink id={roundId} title={round} /> }, ...numbers(figures)])}
        />
      </ScrollTable>
      <h3 className="govuk-heading-s">
        <Trans>Every entry</Trans>
      </h3>
      {of.rows.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nothing was entered in this time.</Trans>
        </p>
      ) : (
        <ScrollTable label={t`Table of entries`}>
          <Table
            className="site-wide-table"
            firstCellIsHeader
            head={[t`Date`, t`What`, { content: t`Amount`, isNumeric: true }, { content: t`Still to come`, isNumeric: true }, t`Reference`]}
            rows={of.rows.map(({ at, kind, roundId, round, callId, amount, outstandingAfter, reference }) => [
              { content: <Day at={at} /> },
              {
                content: (
                  <>
                    {callId ? (
                      <Link className="govuk-link" href={`/money/calls/${callId}`}>
                        {entryText(kind)}
                      </Link>
                    ) : (
                      entryText(kind)
                    )}
                    <span className="site-line">
                      <RoundLink id={roundId} title={round} />
                    </span>
                  </>
                ),
              },
              { content: moneyText(amount), isNumeric: true },
              { content: moneyText(outstandingAfter), isNumeric: true },
              reference ?? '–',
            ])}
          />
        </ScrollTable>
      )}
    </section>
  );
}

const RoundLink = ({ id, title }: { id: string; title: string }) => (
  <Link className="govuk-link" href={`/money/rounds/${id}`}>
    {title}
  </Link>
);
