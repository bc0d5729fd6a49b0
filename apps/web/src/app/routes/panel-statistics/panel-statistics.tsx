// How the panel scored: prompts to talk for the chair, before scores are agreed and after.
import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound } from '../../../data/trouble.ts';
import { PanelStatistics } from '../../../features/evaluation/panel-statistics/panel-statistics.tsx';
import { PanelStatisticsPageDocument } from '../../../gql/panel-statistics-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, PanelStatisticsPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  return challenge;
}

export function Component() {
  const { slug, title, panelStatistics } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const name = useText()(title);
  return (
    <Page title={t`How the panel scored`} section={name} caption={name} back={{ href: `/challenges/${slug}`, text: name }}>
      {panelStatistics ? (
        <>
          <p className="govuk-body-l site-measure">
            <Trans>These figures are prompts to talk. They correct nothing, and only the chair of the panel sees them.</Trans>
          </p>
          <PanelStatistics statistics={panelStatistics} />
          <p className="govuk-body">
            <Link className="govuk-link" href={`/challenges/${slug}/moderation`}>
              <Trans>Agree the scores</Trans>
            </Link>
          </p>
        </>
      ) : (
        <EmptyState title={t`Nothing to see yet`}>
          <Trans>The chair of the panel sees here how it scored, once everybody has sent their scores.</Trans>
        </EmptyState>
      )}
    </Page>
  );
}
