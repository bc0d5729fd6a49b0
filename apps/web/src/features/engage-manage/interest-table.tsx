// Who is interested, for the councils of a challenge.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { EngagementPageQuery } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { Day } from '../../language/times.tsx';

type Interests = NonNullable<EngagementPageQuery['challenge']>['engagement']['interests'];

export function InterestTable({ interests }: { interests: Interests }) {
  const { t } = useLingui();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Interested organisations</Trans>
      </h2>
      {interests.length === 0 ? (
        <p className="govuk-body">
          <Trans>None so far.</Trans>
        </p>
      ) : (
        <ScrollTable label={t`Table of interested organisations`}>
          <Table
            firstCellIsHeader
            className="site-wide-table"
            head={[t`Organisation`, t`Note to you`, t`Shown to others?`, t`Since`]}
            rows={interests.map(({ organisation, note, isListed, seeksPartners, registeredAt }) => [
              {
                content: (
                  <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
                    <Localised of={organisation.name} />
                  </Link>
                ),
              },
              { content: note ?? '–' },
              { content: seeksPartners ? t`Yes, looks for partners` : isListed ? t`Yes` : t`No` },
              { content: <Day at={registeredAt} /> },
            ])}
          />
        </ScrollTable>
      )}
    </>
  );
}
