// Who has a problem, with each council's own figures; what a council did not say is said to be unknown.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ProblemCouncilsFragment } from '../../../gql/types.ts';
import { moneyText, numberText } from '../../../language/amounts.ts';
import { Localised } from '../../../language/localised.tsx';

type Council = ProblemCouncilsFragment['councils'][number];

export function ProblemCouncils({ councils }: ProblemCouncilsFragment) {
  const { t } = useLingui();
  const unknown = t`not known`;
  return (
    <ScrollTable label={t`Table of the councils that have this problem`}>
      <Table
        className="site-wide-table"
        head={[t`Council`, { content: t`People affected`, isNumeric: true }, { content: t`Cost in a year`, isNumeric: true }, t`How the cost is known`]}
        rows={councils.map((council) => [
          { content: <Who council={council} /> },
          { content: council.affectedPeople === null ? unknown : numberText(council.affectedPeople), isNumeric: true },
          { content: council.yearlyCost ? moneyText(council.yearlyCost) : unknown, isNumeric: true },
          council.costBasis ?? '–',
        ])}
      />
    </ScrollTable>
  );
}

function Who({ council: { organisation, place, isFirst, words } }: { council: Council }) {
  return (
    <>
      <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
        <Localised of={organisation.name} />
      </Link>
      <span className="site-line">
        <Localised of={place?.name} />
        {isFirst ? (
          <>
            {' – '}
            <Trans>wrote it down</Trans>
          </>
        ) : null}
      </span>
      {words ? <span className="site-line">“{words}”</span> : null}
    </>
  );
}
