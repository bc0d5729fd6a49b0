// The plan of payment: each step, what it waits for, what of it is called and paid.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { MoneyViewFragment } from '../../gql/types.ts';
import { moneyText } from '../../language/amounts.ts';
import type { Money } from '../../language/amounts.ts';
import { Day } from '../../language/times.tsx';

export function PlanTable({ money, slug }: { money: MoneyViewFragment; slug: string }) {
  const { t } = useLingui();
  const { tranches, viewerMayCall } = money;
  const head = [t`Step`, t`When`, { content: t`Amount`, isNumeric: true }, { content: t`Called`, isNumeric: true }, { content: t`Paid`, isNumeric: true }, ...(viewerMayCall ? [t`Do`] : [])];
  return (
    <section aria-labelledby="plan">
      <h2 className="govuk-heading-m" id="plan">
        <Trans>Steps of payment</Trans>
      </h2>
      {tranches.length === 0 ? (
        <p className="govuk-body">
          <Trans>The council has not planned the steps of payment yet.</Trans>
        </p>
      ) : (
        <ScrollTable label={t`Table of the steps of payment`}>
          <Table
            className="site-wide-table"
            firstCellIsHeader
            head={head}
            rows={tranches.map(({ id, title, milestone, amount, called, paid }) => [
              title,
              { content: milestone ? <When milestone={milestone} /> : <Trans>At the start</Trans> },
              ...[amount, called, paid].map((one) => ({ content: moneyText(one), isNumeric: true })),
              ...(viewerMayCall
                ? [
                    {
                      content: isCalled(amount, called) ? (
                        <Trans>All called</Trans>
                      ) : (
                        <Link className="govuk-link" href={`/solutions/${slug}/money/call/${id}`}>
                          <Trans>Call</Trans> <span className="govuk-visually-hidden">{title}</span>
                        </Link>
                      ),
                    },
                  ]
                : []),
            ])}
          />
        </ScrollTable>
      )}
    </section>
  );
}

/** A part payment or a call that was withdrawn leaves something to call again. */
const isCalled = (amount: Money, called: Money): boolean => Number(called.amount) >= Number(amount.amount);

export function When({ milestone }: { milestone: NonNullable<MoneyViewFragment['tranches'][number]['milestone']> }) {
  const { title, reachedAt, dueOn } = milestone;
  return (
    <>
      {title}
      <span className="site-line">
        {reachedAt ? (
          <Trans>
            reached on <Day at={reachedAt} />
          </Trans>
        ) : (
          <Trans>
            planned for <Day at={dueOn} />
          </Trans>
        )}
      </span>
    </>
  );
}
