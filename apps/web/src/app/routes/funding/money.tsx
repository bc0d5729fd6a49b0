// The money of a locked round: the sums for everybody, each pledge and call for those whom it concerns.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { HoldsNoMoney } from '../../../features/funding/holds-no-money.tsx';
import { CallsTable, SharesTable } from '../../../features/funding/inside-tables.tsx';
import { MoneyTotals } from '../../../features/funding/money-totals.tsx';
import { PlanTable } from '../../../features/funding/plan-table.tsx';
import { MoneyPageDocument } from '../../../gql/money-page.ts';
import { Localised } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { solution, viewer } = await ask(call, MoneyPageDocument, { slug: call.params.slug ?? '' });
  if (!solution) throw notFound();
  return { solution, memberships: viewer.memberships };
}

export function Component() {
  const { solution, memberships } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, title, organisation, challenge, pledgeRound } = solution;
  const money = pledgeRound?.money;
  return (
    <Page
      title={t`The money`}
      section={title}
      caption={title}
      back={{ href: `/solutions/${slug}`, text: title }}
      lead={
        <Trans>
          What was pledged to <Localised of={organisation.name} /> is called by <Localised of={challenge.lead.name} /> step by step, as the pilot goes on.
        </Trans>
      }
    >
      <HoldsNoMoney />
      {money ? (
        <>
          {money.closedAt ? (
            <p className="govuk-body">
              <Trans>
                On <Day at={money.closedAt} /> everybody was released from what was not called.
              </Trans>{' '}
              {money.closedBecause}
            </p>
          ) : null}
          <MoneyTotals money={money} />
          <PlanTable money={money} slug={slug} />
          {money.viewerMayCall ? <Doings slug={slug} money={money} /> : null}
          {money.viewerTakesPart ? (
            <>
              <SharesTable shares={money.shares} />
              <CallsTable calls={money.calls} />
              <Statements memberships={memberships} ids={money.shares.map((share) => share.organisation.id)} />
            </>
          ) : null}
        </>
      ) : (
        <EmptyState title={t`Nothing to show yet`}>
          <Trans>The books begin when the round of pledges is closed.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}

type Money = NonNullable<NonNullable<Awaited<ReturnType<typeof loader>>['solution']['pledgeRound']>['money']>;

function Doings({ slug, money }: { slug: string; money: Money }) {
  const hasKind = money.shares.some(({ unit, figures }) => unit === 'IN_KIND' && Number(figures.outstanding.amount) > 0);
  return (
    <div className="govuk-button-group">
      {money.calls.every(({ trancheId }) => trancheId === null) ? (
        <LinkButton href={`/solutions/${slug}/money/plan`} variant="secondary">
          <Trans>Plan the steps of payment</Trans>
        </LinkButton>
      ) : null}
      {hasKind ? (
        <LinkButton href={`/solutions/${slug}/money/deliver`} variant="secondary">
          <Trans>Record a delivery</Trans>
        </LinkButton>
      ) : null}
      {money.viewerMayRelease ? (
        <LinkButton href={`/solutions/${slug}/money/release`} variant="secondary">
          <Trans>Release what was not called</Trans>
        </LinkButton>
      ) : null}
    </div>
  );
}

/** Of the viewer's organisations that pledged here. */
function Statements({ memberships, ids }: { memberships: Awaited<ReturnType<typeof loader>>['memberships']; ids: readonly string[] }) {
  const own = memberships.filter(({ organisation }) => ids.includes(organisation.id));
  if (own.length === 0) return null;
  return (
    <ul className="govuk-list">
      {own.map(({ organisation }) => (
        <li key={organisation.id}>
          <Link className="govuk-link" href={`/organisations/${organisation.slug}/money`}>
            <Trans>
              Statement of <Localised of={organisation.name} />
            </Trans>
          </Link>
        </li>
      ))}
    </ul>
  );
}
