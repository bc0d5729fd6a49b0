// What other methods make of the same scores, for those who ask for it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { SecondOpinionViewFragment } from '../../gql/types.ts';
import { useProposalName } from './proposal-name.tsx';

export function SecondOpinions({ opinions, href }: { opinions: SecondOpinionViewFragment[]; href: string }) {
  return (
    <section aria-labelledby="opinions">
      <h2 className="govuk-heading-m" id="opinions">
        <Trans>Second opinions</Trans>
      </h2>
      {opinions.length === 0 ? (
        <p className="govuk-body evaluation-asks">
          <Trans>
            <Link className="govuk-link" href={href}>
              See what two other methods make of the same scores
            </Link>
            . They decide nothing.
          </Trans>
        </p>
      ) : (
        opinions.map((opinion) => <Opinion key={opinion.method} opinion={opinion} />)
      )}
    </section>
  );
}

function Opinion({ opinion: { method, isSameOrder, rows } }: { opinion: SecondOpinionViewFragment }) {
  const { t } = useLingui();
  const nameOf = useProposalName();
  const isTopsis = method === 'TOPSIS';
  const title = isTopsis ? t`TOPSIS: nearest to the best of everything` : t`PROMETHEE II: better than others on more of the weight`;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body site-measure">
        {isSameOrder ? <Trans>The same order as the ranking.</Trans> : <Trans>Another order than the ranking. The ranking is what was published and decides.</Trans>}{' '}
        {isTopsis ? (
          <Trans>The figure is 1 for an idea that is best at everything, and 0 for one that is worst at everything.</Trans>
        ) : (
          <Trans>The figure is 1 for an idea that beats all others at everything, and −1 for one that loses to all at everything.</Trans>
        )}
      </p>
      <ScrollTable label={title}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Idea`, ...[t`Place by this method`, t`Figure`, t`Place in the ranking`].map((content) => ({ content, isNumeric: true }))]}
          rows={rows.map(({ proposal, rank, score, rankHere }) => [nameOf(proposal), ...[rank, score.toFixed(3).replace('-', '−'), rankHere ?? '–'].map((content) => ({ content, isNumeric: true }))])}
        />
      </ScrollTable>
    </>
  );
}
