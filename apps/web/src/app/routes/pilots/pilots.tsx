// The list of pilots: what councils try for real, and what came of it.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState, ResultList } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { PilotCard } from '../../../features/pilots/pilot-card.tsx';
import { PilotsPageDocument } from '../../../gql/pilots-page.ts';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const after = new URL(call.request.url).searchParams.get('after');
  return (await ask(call, PilotsPageDocument, { after })).pilots;
}

export function Component() {
  const { nodes, totalCount, pageInfo } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`Pilots`} lead={t`Solutions that are tried for real, with what was measured: also when it did not work.`}>
      {nodes.length === 0 ? (
        <EmptyState title={t`No pilot yet`}>
          <Trans>Pilots appear here when a council begins one.</Trans>
        </EmptyState>
      ) : (
        <p className="govuk-body">
          <Plural value={totalCount} one="# pilot" other="# pilots" />
          {' · '}
          <Link className="govuk-link" href="/outcomes">
            <Trans>What came of all of them</Trans>
          </Link>
        </p>
      )}
      <ResultList>
        {nodes.map((pilot) => (
          <PilotCard key={pilot.id} pilot={pilot} />
        ))}
      </ResultList>
      <CursorPages pageInfo={pageInfo} />
    </Page>
  );
}
