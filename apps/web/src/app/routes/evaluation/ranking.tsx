// How the ideas were ranked and which were chosen, how sure that is, and what would change it.
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
import { SecondOpinions } from '../../../features/evaluation/second-opinions.tsx';
import { ShortlistDecision } from '../../../features/evaluation/shortlist-decision.tsx';
import { wonderedIn } from '../../../features/evaluation/what-if.ts';
import { WhatIfForm } from '../../../features/evaluation/what-if-form.tsx';
import { RankingPageDocument } from '../../../gql/ranking-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const search = new URL(call.request.url).searchParams;
  const wondered = wonderedIn(search);
  const variables = {
    slug: call.params.slug ?? '',
    weights: wondered.weights,
    isWhatIf: wondered.weights !== null,
    methods: search.has('opinions') ? (['TOPSIS', 'PROMETHEE_II'] as const) : [],
  };
  const { challenge } = await ask(call, RankingPageDocument, { ...variables, methods: [...variables.methods] });
  if (!challenge) throw notFound();
  return { challenge, wondered };
}

type Challenge = ReturnType<typeof useLoaderData<typeof loader>>['challenge'];

export function Component() {
  const { challenge, wondered } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { slug, title, ranking, shortlist, criteria, stability, mayAskForStability } = challenge;
  const name = text(title);
  const wrong = wondered.wrongSum === null ? undefined : t`Change the weights so that they add up to 100. Now they add up to ${wondered.wrongSum}.`;
  return (
    <Page
      title={t`How the ideas were ranked`}
      section={name}
      caption={name}
      errors={wrong ? [{ text: wrong, href: `#weights-${criteria[0]?.code ?? ''}` }] : []}
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
          <RankingStability ranking={ranking} />
          {challenge.panelStatistics ? <PanelLink slug={slug} /> : null}
        </>
      ) : (
        <EmptyState title={t`Not published yet`}>
          <Trans>The order is published when the shortlist is decided.</Trans>
        </EmptyState>
      )}
      {stability || mayAskForStability ? <Simulated slug={slug} stability={stability} /> : null}
      <More challenge={challenge} typed={wondered.typed} wrong={wrong} />
    </Page>
  );
}

function More({ challenge: { slug, ranking, whatIf, criteria }, typed, wrong }: { challenge: Challenge; typed: Record<string, string>; wrong: string | undefined }) {
  if (!ranking || ranking.rows.length === 0) return null;
  return (
    <>
      <WhatIfForm slug={slug} criteria={criteria} ranking={ranking} whatIf={whatIf ?? null} typed={typed} error={wrong} />
      <SecondOpinions opinions={ranking.secondOpinions} href={`/challenges/${slug}/ranking?opinions=yes#opinions`} />
    </>
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
