// How the ideas were ranked and which were chosen, and how sure that is.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { RankingBoard } from '../../../features/evaluation/ranking-board.tsx';
import { RankingStability } from '../../../features/evaluation/ranking-stability.tsx';
import { Simulated } from '../../../features/evaluation/simulated.tsx';
import { FormerShortlists, ShortlistDecision } from '../../../features/evaluation/shortlist-decision.tsx';
import { RankingPageDocument } from '../../../gql/ranking-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { challenge } = await ask(call, RankingPageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) throw notFound();
  return challenge;
}

export function Component() {
  const { slug, title, ranking, shortlist, formerShortlists, criteria, stability, mayAskForStability, panelStatistics } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const name = text(title);
  return (
    <Page
      title={t`How the ideas were ranked`}
      section={name}
      caption={name}
      crumbs={[
        { text: t`Challenges`, href: '/challenges' },
        { text: name, href: `/challenges/${slug}` },
      ]}
    >
      {shortlist ? <ShortlistDecision shortlist={shortlist} /> : null}
      {ranking ? (
        <>
          <RankingBoard ranking={ranking} criteria={criteria} places={stability?.isCurrent ? stability.rows : []} cutAfter={shortlist?.entries.length ?? 0} />
          <Files slug={slug} />
          <RankingStability ranking={ranking}>{stability || mayAskForStability ? <Simulated slug={slug} stability={stability} /> : null}</RankingStability>
        </>
      ) : (
        <EmptyState title={t`Not published yet`}>
          <Trans>The order is published when the shortlist is decided.</Trans>
        </EmptyState>
      )}
      <FormerShortlists shortlists={formerShortlists} />
      {ranking ? (
        <p className="govuk-body evaluation-asks">
          <Link className="govuk-link" href={`/challenges/${slug}/ranking/what-if`}>
            <Trans>What if the criteria weighed differently?</Trans>
          </Link>
        </p>
      ) : null}
      {panelStatistics ? <PanelLink slug={slug} /> : null}
    </Page>
  );
}

function PanelLink({ slug }: { slug: string }) {
  return (
    <p className="govuk-body evaluation-asks">
      <Link className="govuk-link" href={`/challenges/${slug}/panel-statistics`}>
        <Trans>How the panel scored</Trans>
      </Link>
    </p>
  );
}

/** Files come from the API: a link that a router must not take for a page. */
function Files({ slug }: { slug: string }) {
  return (
    <p className="govuk-body evaluation-files">
      <Trans>
        Download the ranking as{' '}
        <a className="govuk-link" href={`/data/ranking.csv?challenge=${slug}`} download>
          CSV
        </a>{' '}
        or{' '}
        <a className="govuk-link" href={`/data/ranking.xlsx?challenge=${slug}`} download>
          Excel
        </a>
        .
      </Trans>
    </p>
  );
}
