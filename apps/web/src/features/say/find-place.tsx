// Finds one's council by a part of its name, with a plain form.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Link } from '@moothall/ui/govuk';
import type { SayPlacesQuery } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';

interface FindPlaceProps {
  query: string;
  /** Null before anything was searched for. */
  found: SayPlacesQuery['places'] | null;
  service: string;
}

export function FindPlace({ query, found, service }: FindPlaceProps) {
  const { t } = useLingui();
  const keep = service ? `&service=${service}` : '';
  return (
    <>
      <Form method="get" action="/say" role="search" key={query}>
        {service ? <input type="hidden" name="service" value={service} /> : null}
        <Input
          label={t`Where do you live, work or go to school?`}
          labelSize="s"
          hint={t`Part of the name of the council, such as “derby”.`}
          name="q"
          type="search"
          width={20}
          defaultValue={query}
        />
        <Button variant={found ? 'secondary' : 'primary'}>
          <Trans>Find the council</Trans>
        </Button>
      </Form>
      {found ? (
        <>
          <div role="status">
            <h2 className="govuk-heading-m">
              <Plural value={found.totalCount} _0="No council has this name" one="# council found" other="# councils found" />
            </h2>
          </div>
          {found.totalCount === 0 ? (
            <p className="govuk-body">
              <Trans>Try a shorter part of the name, or the name of the county.</Trans>
            </p>
          ) : null}
          <ul className="govuk-list govuk-list--spaced">
            {found.nodes.map(({ code, name, region }) => (
              <li key={code}>
                <Link className="govuk-link" href={`/say?place=${code}${keep}`}>
                  <Localised of={name} />
                </Link>
                {region ? <span className="site-line">{region}</span> : null}
              </li>
            ))}
          </ul>
          {found.totalCount > found.nodes.length ? (
            <p className="govuk-body">
              <Trans>These are the first of them. Write more of the name to find yours.</Trans>
            </p>
          ) : null}
        </>
      ) : null}
    </>
  );
}
