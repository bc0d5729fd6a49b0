// What is known about an organisation, and which of it a register confirms.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, SummaryList } from '@moothall/ui/govuk';
import type { OrganisationPageQuery } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { useOrganisationWords } from './organisation-words.tsx';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui();
  const { schemeText, sizeText } = useOrganisationWords();
  const { website, size, place, identifiers } = organisation;
  const rows = [
    ...(place
      ? [
          {
            key: t`Place`,
            value: (
              <Link className="govuk-link" href={`/places/${place.code}`}>
                <Localised of={place.name} />
              </Link>
            ),
          },
        ]
      : []),
    ...(size ? [{ key: t`Size`, value: sizeText(size) }] : []),
    ...(website && URL.canParse(website) && website.startsWith('http')
      ? [
          {
            key: t`Website`,
            value: (
              <a className="govuk-link" href={website} rel="nofollow noopener">
                {new URL(website).host}
              </a>
            ),
          },
        ]
      : []),
    ...identifiers.map(({ scheme, id, verified }) => ({
      key: schemeText(scheme),
      value: (
        <>
          {id} {verified ? <Trans>(confirmed)</Trans> : <Trans>(not confirmed)</Trans>}
        </>
      ),
    })),
  ];
  return rows.length > 0 ? <SummaryList rows={rows} /> : null;
}
