// Where evidence is thin: which places and groups nobody, or hardly anybody, was heard from.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable, StatusTag } from '@moothall/ui/layout';
import type { CoverageRowFragment } from '../../gql/types.ts';

interface CoverageProps {
  places: readonly CoverageRowFragment[];
  groups: readonly CoverageRowFragment[];
  /** names of places by their codes */
  nameOf: (code: string) => string;
  service: string;
}

export function Coverage({ places, groups, nameOf, service }: CoverageProps) {
  const { t } = useLingui();
  if (places.length === 0) return null;
  const placeOf = (code: string) => (
    <Link className="govuk-link" href={`/places/${code}/${service}`}>
      {nameOf(code)}
    </Link>
  );
  return (
    <section aria-labelledby="coverage">
      <h2 className="govuk-heading-m" id="coverage">
        <Trans>Who was heard on this service</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>A place or group counts as heard when one survey or inquiry reached 30 people there. Numbers are never added up, as the same person may be in two.</Trans>
      </p>
      <ScrollTable label={t`Table of who was heard`}>
        <Table
          head={[t`Place or group`, { content: t`Pieces of evidence`, isNumeric: true }, { content: t`Most people in one`, isNumeric: true }, t`Warning`]}
          rows={[...places.map((row) => ({ ...row, label: placeOf(row.name) })), ...groups.map((row) => ({ ...row, label: row.name }))].map(({ label, items, largestN, warning }) => [
            { content: label },
            { content: String(items), isNumeric: true },
            { content: largestN === null ? '–' : String(largestN), isNumeric: true },
            { content: <Warning warning={warning} /> },
          ])}
        />
      </ScrollTable>
    </section>
  );
}

function Warning({ warning }: Pick<CoverageRowFragment, 'warning'>) {
  if (warning === null) return '–';
  return (
    <StatusTag tone={warning === 'NONE' ? 'problem' : 'waiting'}>{warning === 'NONE' ? <Trans>Nobody was heard</Trans> : <Trans>Thin</Trans>}</StatusTag>
  );
}
