// All places as a map and as a list that can be searched.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Form, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Button, Input, Link, Select } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { CouncilMap } from '../../../features/places/council-map.tsx';
import { mapPlaces } from '../../../features/places/map-places.ts';
import { NATIONS, usePlaceWords } from '../../../features/places/nation-text.tsx';
import { PlacesPageDocument } from '../../../gql/places-page.ts';
import { Localised } from '../../../language/localised.tsx';
import { CursorPages } from '../../../page/cursor-pages.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const asked = new URL(call.request.url).searchParams;
  const query = (asked.get('q') ?? '').trim().slice(0, 100);
  const nation = NATIONS.find((one) => one === asked.get('nation')) ?? null;
  const isWhole = !query && !nation && !asked.has('after');
  const [{ places }, map] = await Promise.all([
    ask(call, PlacesPageDocument, { query: query || null, nation, after: asked.get('after') }),
    isWhole ? mapPlaces(call) : null,
  ]);
  return { places, map, query, nation };
}

export function Component() {
  const { places, map, query, nation } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { nationText } = usePlaceWords();
  return (
    <Page title={t`Places`} lead={t`Find your council’s area, what it asks for, and neighbours with the same problem.`}>
      {map ? <CouncilMap places={map} /> : null}
      <Form method="get" action="/places" role="search" className="site-row" key={`${query} ${nation}`}>
        <Input label={t`Name of a place`} name="q" type="search" width={20} defaultValue={query} />
        <Select
          label={t`Nation`}
          name="nation"
          defaultValue={nation ?? ''}
          items={[{ text: t`All of the UK`, value: '' }, ...NATIONS.map((value) => ({ text: nationText(value), value }))]}
        />
        <Button variant="secondary">
          <Trans>Search</Trans>
        </Button>
      </Form>
      <p className="govuk-body">
        <Link className="govuk-link" href="/services/ROADS_REPAIR">
          <Trans>See on a map how satisfied people are, service by service</Trans>
        </Link>
      </p>
      <div role="status">
        <h2 className="govuk-heading-m">
          <Plural value={places.totalCount} one="# place" other="# places" />
        </h2>
      </div>
      <ul className="govuk-list site-columns">
        {places.nodes.map(({ code, name, openChallengeCount: open }) => (
          <li key={code}>
            <Link className="govuk-link" href={`/places/${code}`}>
              <Localised of={name} />
            </Link>
            {open > 0 ? ` – ${t`${plural(open, { one: '# challenge running', other: '# challenges running' })}`}` : ''}
          </li>
        ))}
      </ul>
      <CursorPages pageInfo={places.pageInfo} />
    </Page>
  );
}
