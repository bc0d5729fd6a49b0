// One place: its challenges, and neighbours to work with.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from '@moothall/ui/govuk';
import { EmptyState, ResultList, TwoColumns } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { ChallengeCard } from '../../../features/challenges/card/challenge-card.tsx';
import { ServicesOfPlace } from '../../../features/evidence/services-of-place.tsx';
import { usePlaceWords } from '../../../features/places/nation-text.tsx';
import { PlacePageDocument } from '../../../gql/place-page.ts';
import type { PlacePageQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const after = new URL(call.request.url).searchParams.get('after');
  const { place } = await ask(call, PlacePageDocument, { code: call.params.code ?? '', after });
  if (!place) throw notFound();
  return { place, now: new Date().toISOString() };
}

export function Component() {
  const { place, now } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const text = useText();
  const { nationText, typeText } = usePlaceWords();
  const { challenges, neighbours } = place;
  return (
    <Page
      title={text(place.name)}
      section={t`Places`}
      heading={<Localised of={place.name} />}
      caption={[typeText(place.type), place.region, nationText(place.nation)].filter(Boolean).join(', ')}
      crumbs={[{ text: t`Places`, href: '/places' }]}
    >
      <TwoColumns aside={<Neighbours neighbours={neighbours} />}>
        <h2 className="govuk-heading-m">
          <Link className="govuk-link" href={`/challenges?place=${place.code}`}>
            <Plural value={challenges.totalCount} one="# challenge here" other="# challenges here" />
          </Link>
        </h2>
        {challenges.nodes.length === 0 ? (
          <EmptyState title={t`No challenge here yet`} headingLevel={3}>
            <Trans>Look at the neighbours: a problem often does not stop at the border.</Trans>
          </EmptyState>
        ) : null}
        <ResultList>
          {challenges.nodes.map((challenge) => (
            <ChallengeCard key={challenge.id} challenge={challenge} now={now} headingLevel={3} />
          ))}
        </ResultList>
        <CursorPages pageInfo={challenges.pageInfo} />
        {place.problemCount > 0 ? (
          <p className="govuk-body">
            <Link className="govuk-link" href={`/problems?place=${place.code}`}>
              <Plural value={place.problemCount} one="# problem that councils share here" other="# problems that councils share here" />
            </Link>
          </p>
        ) : null}
        <ServicesOfPlace place={place} />
      </TwoColumns>
    </Page>
  );
}

function Neighbours({ neighbours }: { neighbours: NonNullable<PlacePageQuery['place']>['neighbours'] }) {
  const { t } = useLingui();
  if (neighbours.length === 0) return null;
  return (
    <nav className="site-box" aria-labelledby="neighbours">
      <h2 className="govuk-heading-s" id="neighbours">
        <Trans>Neighbours</Trans>
      </h2>
      <ul className="govuk-list">
        {neighbours.map(({ code, name, openChallengeCount: open }) => (
          <li key={code}>
            <Link className="govuk-link" href={`/places/${code}`}>
              <Localised of={name} />
            </Link>
            {open > 0 ? ` – ${t`${plural(open, { one: '# challenge running', other: '# challenges running' })}`}` : ''}
          </li>
        ))}
      </ul>
    </nav>
  );
}
