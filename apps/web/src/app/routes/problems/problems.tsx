// The register of problems: the address says which, and the number above it is the number of rows.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LinkButton } from '@moothall/ui/govuk';
import { EmptyState, FilterRemovals, ResultList, TwoColumns } from '@moothall/ui/layout';
import type { AppliedFilter } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { ProblemCard } from '../../../features/problems/card/problem-card.tsx';
import { filterOf, isUnfiltered, readChoice } from '../../../features/problems/register/problem-filter.ts';
import { ProblemFilters, useChosenFilters } from '../../../features/problems/register/problem-filters.tsx';
import { RegisterMap } from '../../../features/problems/register/register-map.tsx';
import { problemPlaces } from '../../../features/problems/problem-places.ts';
import { BrowseProblemsDocument } from '../../../gql/browse-problems.ts';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const query = new URL(call.request.url).searchParams;
  const choice = readChoice(query);
  const names = { place: choice.place, hasPlace: choice.place !== '', organisation: choice.organisation || null, hasOrganisation: choice.organisation !== '' };
  const [found, places] = await Promise.all([
    ask(call, BrowseProblemsDocument, { filter: filterOf(choice), after: query.get('after'), ...names }),
    isUnfiltered(choice) && !query.has('after') ? problemPlaces(call, true) : null,
  ]);
  return { ...found, choice, places };
}

export function Component() {
  const { problems, choice, places, viewer, ...found } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const [query] = useSearchParams();
  const applied = useChosenFilters(choice, query, found);
  return (
    <Page
      title={t`Problems`}
      heading={t`Problems that councils have`}
      lead={t`Written down by people who see them every day, long before anybody asks for a solution. If your council has one of them too, say so.`}
    >
      <TwoColumns asideFirst aside={<ProblemFilters choice={choice} applied={applied} services={found.services} isSignedIn={viewer.person !== null} />}>
        <p>
          <LinkButton href="/problems/new" variant="secondary">
            <Trans>Write a problem down</Trans>
          </LinkButton>
        </p>
        <div role="status">
          <h2 className="govuk-heading-m">
            <Plural value={problems.totalCount} one="# problem" other="# problems" />
          </h2>
        </div>
        {problems.nodes.length === 0 ? <NoProblems applied={applied} /> : null}
        <ResultList>
          {problems.nodes.map((problem) => (
            <ProblemCard key={problem.id} problem={problem} />
          ))}
        </ResultList>
        <CursorPages pageInfo={problems.pageInfo} />
        {places ? <RegisterMap places={places} /> : null}
      </TwoColumns>
    </Page>
  );
}

function NoProblems({ applied }: { applied: AppliedFilter[] }) {
  const { t } = useLingui();
  if (applied.length === 0)
    return (
      <EmptyState title={t`No problem yet`} headingLevel={3}>
        <Trans>No council has shared a problem here yet.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={t`No problem matches`} headingLevel={3}>
      <p className="govuk-body">
        <Trans>Take one of your filters away:</Trans>
      </p>
      <FilterRemovals filters={applied} />
    </EmptyState>
  );
}
