// The home page: what this is, what is open now, what closes soon, and where.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link, LinkButton } from '@moothall/ui/govuk';
import { EmptyState, ResultList } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { recently } from '../../../data/recently.ts';
import { ChallengeCard } from '../../../features/challenges/card/challenge-card.tsx';
import { CouncilMap } from '../../../features/places/council-map.tsx';
import { mapPlaces } from '../../../features/places/map-places.ts';
import { HowItWorks } from '../../../features/home/how-it-works.tsx';
import { TakePart } from '../../../features/home/take-part.tsx';
import { HomePageDocument } from '../../../gql/home-page.ts';
import type { ChallengeCardFragment } from '../../../gql/types.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const [challenges, places] = await Promise.all([ask(call, HomePageDocument, {}), mapPlaces(call)]);
  return { ...challenges, places, now: recently() };
}

export function Component() {
  const { newest, closing, places, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const others = newest.nodes.filter(({ id }) => !closing.nodes.some((one) => one.id === id)).slice(0, 4);
  return (
    <Page
      title={t`Problems that councils want help with`}
      lead={t`Councils publish what they want to change for residents. Anyone can send an idea. Councils score the ideas in the open, and share the cost of trying the best ones.`}
    >
      <p>
        <LinkButton href="/challenges?stage=wanted" isStart>
          <Plural value={newest.totalCount} one="See # open challenge" other="See # open challenges" />
        </LinkButton>
      </p>
      <TakePart />
      <h2 className="govuk-heading-l">
        <Trans>Closing soon</Trans>
      </h2>
      <Cards challenges={closing.nodes} now={now} />
      {others.length > 0 ? (
        <>
          <h2 className="govuk-heading-l">
            <Trans>Newest</Trans>
          </h2>
          <Cards challenges={others} now={now} columns={2} />
        </>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" href="/challenges">
          <Trans>Browse all challenges</Trans>
        </Link>
      </p>
      <CouncilMap places={places} />
      <HowItWorks />
    </Page>
  );
}

function Cards({ challenges, now, columns = 1 }: { challenges: ChallengeCardFragment[]; now: string; columns?: 1 | 2 }) {
  const { t } = useLingui();
  if (challenges.length === 0)
    return (
      <EmptyState title={t`Nothing is open just now`} headingLevel={3} actions={<Link className="govuk-link" href="/challenges">{t`See all challenges`}</Link>}>
        <Trans>Challenges that have closed show which ideas were chosen, and why.</Trans>
      </EmptyState>
    );
  return (
    <ResultList columns={columns}>
      {challenges.map((challenge) => (
        <ChallengeCard key={challenge.id} challenge={challenge} now={now} headingLevel={3} />
      ))}
    </ResultList>
  );
}
