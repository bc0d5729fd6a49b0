// The list of shortlisted solutions.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { EmptyState, ResultList } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { SolutionCard } from '../../../features/pledges/solution-card.tsx';
import { SolutionsPageDocument } from '../../../gql/solutions-page.ts';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const after = new URL(call.request.url).searchParams.get('after');
  return (await ask(call, SolutionsPageDocument, { after })).solutions;
}

export function Component() {
  const { nodes, totalCount, pageInfo } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`Solutions`} lead={t`Ideas that made a shortlist. Councils, funders and others pledge to try them.`}>
      {nodes.length === 0 ? (
        <EmptyState title={t`No solution yet`}>
          <Trans>Solutions appear here when a council has decided a shortlist.</Trans>
        </EmptyState>
      ) : (
        <p className="govuk-body">
          <Plural value={totalCount} one="# solution" other="# solutions" />
        </p>
      )}
      <ResultList>
        {nodes.map((solution) => (
          <SolutionCard key={solution.id} solution={solution} />
        ))}
      </ResultList>
      <CursorPages pageInfo={pageInfo} />
    </Page>
  );
}
