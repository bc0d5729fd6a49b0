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
  const head = [t`Step`, t`When`, { content: t`Amount`, isNumeric: true }, { content: t`Called`, isNumeric: true }, { content: t`Paid`, isNumeric: true }];
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
              { content: <Step title={title} href={viewerMayCall && !isCalled(amount, called) ? `/solutions/${slug}/money/call/${id}` : null} /> },
              { content: milestone ? <When milestone={milestone} /> : <Trans>At the start</Trans> },
              ...[amount, called, paid].map((one) => ({ content: moneyText(one), isNumeric: true })),
            ])}
          />
        </ScrollTable>
      )}
    </section>
  );
}

/** What can be done with a step stands under its name, where it is seen on a narrow page too. */
const Step = ({ title, href }: { title: string; href: string | null }) => (
  <>
    {title}
    {href ? (
      <span className="site-line">
        <Link className="govuk-link" href={href}>
          <Trans>Call this step</Trans> <span className="govuk-visually-hidden">{title}</span>
        </Link>
      </span>
    ) : null}
  </>
);

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
