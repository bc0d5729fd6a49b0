// How the ideas were ranked and which were chosen, for everybody, once it is published.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { RankingBoard } from '../../../features/evaluation/ranking-board.tsx';
import { RankingStability } from '../../../features/evaluation/ranking-stability.tsx';
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
  const { slug, title, ranking, shortlist, formerShortlists, criteria } = useLoaderData<typeof loader>();
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
          <RankingBoard ranking={ranking} criteria={criteria} cutAfter={shortlist?.entries.length ?? 0} />
          <RankingStability ranking={ranking} />
        </>
      ) : (
        <EmptyState title={t`Not published yet`}>
          <Trans>The order is published when the shortlist is decided.</Trans>
        </EmptyState>
      )}
      <FormerShortlists shortlists={formerShortlists} />
    </Page>
  );
}
