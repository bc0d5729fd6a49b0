// One service everywhere: a hexagon for each council, the same as a list, and the other services.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { HexMap } from '@moothall/ui/charts';
import { Details, Link, LinkButton } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { namedServices } from '../../../data/named-services.ts';
import type { NamedService } from '../../../data/named-services.ts';
import { notFound } from '../../../data/trouble.ts';
import { useFigureText } from '../../../features/evidence/figure-text.tsx';
import { Downloads, Method } from '../../../features/evidence/method.tsx';
import { placesOnMap } from '../../../features/evidence/places-on-map.ts';
import type { ShownPlace } from '../../../features/evidence/places-on-map.ts';
import { ServiceMapPageDocument } from '../../../gql/service-map-page.ts';
import { localeOf } from '../../../language/locale.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const services = await namedServices(call.request);
  const service = services.find(({ code }) => code === call.params.service);
  if (!service) throw notFound();
  const answer = await ask(call, ServiceMapPageDocument, { service: service.code });
  return { service, others: services.filter((one) => one !== service), method: answer.satisfactionMethod, ...placesOnMap(answer, localeOf(new URL(call.request.url).pathname)) };
}

export function Component() {
  const { service, others, method, hexes, areas } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { name } = service;
  const shown = [...hexes, ...areas].filter(({ mean }) => mean !== null).length;
  const { meanText } = useFigureText();
  return (
    <Page title={t`What people say of: ${name}`} section={t`Services`} crumbs={[{ text: t`Places`, href: '/places' }]}>
      <p>
        <LinkButton href={`/say?service=${service.code}`}>
          <Trans>Say what you think</Trans>
        </LinkButton>
      </p>
      <HexMap
        title={t`How satisfied people are, place by place`}
        titleLevel={2}
        finding={
          <Plural
            value={shown}
            _0="Nowhere have 30 people answered yet, so no place has a figure."
            one="# place has 30 answers or more, and so a figure."
            other="# places have 30 answers or more, and so a figure. They are no ranking."
          />
        }
        layout="odd-r"
        min={1}
        max={5}
        hexes={hexes.map(({ code, name: place, column, row, n, mean }) => ({
          q: column,
          r: row,
          code,
          name: place,
          href: `/places/${code}/${service.code}`,
          ...(mean === null ? { state: 'muted' as const, ...(n === null ? {} : { valueLabel: meanText(null, n) }) } : { value: mean.value, valueLabel: meanText(mean, n) }),
        }))}
        listSummary={<Trans>Show all places as a list</Trans>}
        legend={[
          { text: t`Fewer than 30 answers`, state: 'muted' },
          { text: t`Less satisfied`, shade: 1 },
          { text: t`More satisfied; darker means more`, shade: 4 },
        ]}
        hint={t`Point at a place to see its name.`}
      />
      <Areas areas={areas} service={service.code} />
      <h2 className="govuk-heading-m">
        <Trans>Download</Trans>
      </h2>
      <Downloads service={service.code} />
      <h2 className="govuk-heading-m">
        <Trans>How these figures come about</Trans>
      </h2>
      <Method notes={method} />
      <OtherServices services={others} />
    </Page>
  );
}

function Areas({ areas, service }: { areas: ShownPlace[]; service: string }) {
  const { meanText } = useFigureText();
  if (areas.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">
        <Trans>Counties and combined authorities, which the map shows by their districts</Trans>
      </h2>
      <ul className="govuk-list">
        {areas.map(({ code, name, n, mean }) => (
          <li key={code}>
            <Link className="govuk-link" href={`/places/${code}/${service}`}>
              {name}
            </Link>{' '}
            – {meanText(mean, n)}
          </li>
        ))}
      </ul>
    </>
  );
}

function OtherServices({ services }: { services: NamedService[] }) {
  return (
    <Details summary={<Trans>Other services</Trans>}>
      <ul className="govuk-list site-columns">
        {services.map(({ code, name }) => (
          <li key={code}>
            <Link className="govuk-link" href={`/services/${code}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}
