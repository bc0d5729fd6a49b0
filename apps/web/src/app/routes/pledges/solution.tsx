// One solution: what it promises, who would do it, and who pays for trying it.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { RoundView } from '../../../features/pledges/round-view.tsx';
import { SolutionClaims, SolutionTeam } from '../../../features/pledges/solution-view.tsx';
import { SolutionPageDocument } from '../../../gql/solution-page.ts';
import { moneyText } from '../../../language/amounts.ts';
import { Localised } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { solution } = await ask(call, SolutionPageDocument, { slug: call.params.slug ?? '' });
  if (!solution) throw notFound();
  return { solution, now: new Date().toISOString() };
}

export function Component() {
  const { solution, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { slug, title, summary, organisation, challenge, price, pledgeRound, pilot, viewerMayBeginPilot } = solution;
  const priceText = price ? moneyText(price) : '';
  return (
    <Page
      title={title}
      section={t`Solutions`}
      caption={<Localised of={organisation.name} />}
      lead={summary}
      crumbs={[{ text: t`Solutions`, href: '/solutions' }]}
    >
      <p className="govuk-body">
        <Trans>
          Answers the challenge{' '}
          <Link className="govuk-link" href={`/challenges/${challenge.slug}`}>
            <Localised of={challenge.title} />
          </Link>
        </Trans>
        {price ? (
          <>
            {' · '}
            <Trans>Price of the pilot: {priceText}</Trans>
          </>
        ) : null}
      </p>
      {pilot || viewerMayBeginPilot ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={pilot ? `/pilots/${pilot.slug}` : `/solutions/${slug}/begin-pilot`}>
            {pilot ? <Trans>See its pilot and what came of it</Trans> : <Trans>Begin the pilot</Trans>}
          </Link>
        </p>
      ) : null}
      {pledgeRound ? (
        <>
          <RoundView round={pledgeRound} slug={slug} now={now} />
          {pledgeRound.lockedAt ? (
            <p className="govuk-body">
              <Link className="govuk-link" href={`/solutions/${slug}/money`}>
                <Trans>What is called and paid</Trans>
              </Link>
            </p>
          ) : null}
        </>
      ) : (
        <EmptyState title={t`No pledging yet`}>
          <Trans>The council has not opened a round of pledges for this solution.</Trans>
        </EmptyState>
      )}
      <SolutionClaims solution={solution} />
      <SolutionTeam solution={solution} />
    </Page>
  );
}
