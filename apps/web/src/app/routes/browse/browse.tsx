// The list of challenges: the address says which, and the number above it is the number of rows.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useHref, useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState, FilterRemovals, ResultList, TwoColumns } from '@moothall/ui/layout';
import type { AppliedFilter } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { BrowseForm } from '../../../features/challenges/browse/browse-form.tsx';
import { filterOf, readChoice } from '../../../features/challenges/browse/browse-filter.ts';
import { ChallengeCard } from '../../../features/challenges/card/challenge-card.tsx';
import { useChosenFilters } from '../../../features/challenges/browse/chosen-filters.tsx';
import { isTheme } from '../../../features/challenges/card/theme-text.tsx';
import { FollowButton } from '../../../features/follow/follow-button.tsx';
import { BrowseChallengesDocument } from '../../../gql/browse-challenges.ts';
import { useText } from '../../../language/localised.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const query = new URL(call.request.url).searchParams;
  const now = new Date();
  const choice = readChoice(query, isTheme);
  const found = await ask(call, BrowseChallengesDocument, {
    filter: filterOf(choice, now),
    sort: choice.sort,
    after: query.get('after'),
    place: choice.place,
    hasPlace: choice.place !== '',
    lead: choice.lead || null,
    hasLead: choice.lead !== '',
  });
  return { ...found, choice, now: now.toISOString() };
}

export function Component() {
  const { challenges, place, organisation, choice, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const [query] = useSearchParams();
  const text = useText();
  const here = `/challenges?${query.toString()}`;
  const feed = useHref(`/challenges.atom?${feedQuery(query)}`);
  const applied = useChosenFilters(choice, query, { place: text(place?.name), lead: text(organisation?.name) });
  return (
    <Page title={t`Challenges`} heading={t`Problems that councils want help with`}>
      <link rel="alternate" type="application/atom+xml" title={t`Challenges`} href={feed} />
      <TwoColumns asideFirst aside={<BrowseForm choice={choice} applied={applied} />}>
        <div role="status">
          <h2 className="govuk-heading-m">
            <Plural value={challenges.totalCount} one="# challenge" other="# challenges" />
          </h2>
        </div>
        {challenges.nodes.length === 0 ? <NoChallenges applied={applied} /> : null}
        <ResultList>
          {challenges.nodes.map((challenge) => (
            <ChallengeCard key={challenge.id} challenge={challenge} now={now} headingLevel={3} actions={<FollowButton challenge={challenge} back={here} />} />
          ))}
        </ResultList>
        <CursorPages pageInfo={challenges.pageInfo} />
        <p className="govuk-body">
          {applied.length > 0 ? (
            <>
              <Link className="govuk-link" href={`/work/searches/new?${feedQuery(query)}`}>
                <Trans>Tell me when one appears</Trans>
              </Link>
              {' · '}
            </>
          ) : null}
          <a className="govuk-link" href={feed}>
            <Trans>Feed (Atom)</Trans>
          </a>
        </p>
      </TwoColumns>
    </Page>
  );
}

/** The filters without the page one is on. */
function feedQuery(query: URLSearchParams): string {
  const rest = new URLSearchParams(query);
  rest.delete('after');
  return rest.toString();
}

function NoChallenges({ applied }: { applied: AppliedFilter[] }) {
  const { t } = useLingui();
  if (applied.length === 0)
    return (
      <EmptyState title={t`No challenge yet`} headingLevel={3}>
        <Trans>No council has published a challenge here yet.</Trans>
      </EmptyState>
    );
  return (
    <EmptyState title={t`No challenge matches`} headingLevel={3}>
      <p className="govuk-body">
        <Trans>Take one of your filters away:</Trans>
      </p>
      <FilterRemovals filters={applied} />
    </EmptyState>
  );
}
