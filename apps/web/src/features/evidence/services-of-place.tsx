// The services of a place on which anybody answered, each with the way to what people say.
import { Trans } from '@lingui/react/macro';
import { Link } from '@moothall/ui/govuk';
import type { ServicesOfPlaceFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { useFigureText } from './figure-text.tsx';

export function ServicesOfPlace({ place }: { place: ServicesOfPlaceFragment }) {
  const text = useText();
  const { meanText } = useFigureText();
  const services = place.satisfaction.map((one) => ({ ...one, name: text(one.serviceName) })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return (
    <section aria-labelledby="services">
      <h2 className="govuk-heading-m" id="services">
        <Trans>What people say of services here</Trans>
      </h2>
      {services.length === 0 ? (
        <p className="govuk-body">
          <Trans>Nobody has said anything yet. You can be the first.</Trans>
        </p>
      ) : null}
      <ul className="govuk-list govuk-list--spaced">
        {services.map(({ service, name, n, mean }) => (
          <li key={service}>
            <Link className="govuk-link" href={`/places/${place.code}/${service}`}>
              {name}
            </Link>
            <span className="site-line">{meanText(mean, n)}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" href={`/say?place=${place.code}`}>
          <Trans>Say what you think of a service here</Trans>
        </Link>
      </p>
    </section>
  );
}
