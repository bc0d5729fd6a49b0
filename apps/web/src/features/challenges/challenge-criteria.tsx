// How ideas are scored: each criterion with its weight and what scorers look for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ChallengeCriteriaFragment, Stage } from '../../gql/types.ts';
import { moneyText, numberText } from '../../language/amounts.ts';
import { Localised, useText } from '../../language/localised.tsx';

const NOT_YET_FIXED: readonly Stage[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING'];

interface ChallengeCriteriaProps {
  challenge: ChallengeCriteriaFragment;
  stage: Stage;
}

export function ChallengeCriteria({ challenge, stage }: ChallengeCriteriaProps) {
  const { t } = useLingui();
  const criteria = challenge.criteria.toSorted((one, other) => one.position - other.position);
  if (criteria.length === 0) return null;
  const { scaleMin, scaleMax } = challenge;
  return (
    <section aria-labelledby="criteria">
      <h2 className="govuk-heading-m" id="criteria">
        <Trans>How ideas are scored</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>
          Scorers give each idea {scaleMin} to {scaleMax} for each criterion, alone at first. The weights add up to 100%.
        </Trans>{' '}
        {NOT_YET_FIXED.includes(stage) ? (
          <Trans>They may still change until the challenge opens for ideas.</Trans>
        ) : (
          <strong>
            <Trans>They are locked since the challenge opened.</Trans>
          </strong>
        )}
      </p>
      <ScrollTable label={t`Table of criteria`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Criterion`, { content: t`Weight`, isNumeric: true }, t`What scorers look for`, { content: t`Least score`, isNumeric: true }]}
          rows={criteria.map(({ title, guidance, weightBp, minimumScore }) => [
            { content: <Localised of={title} /> },
            { content: `${numberText(weightBp / 100)}%`, isNumeric: true },
            { content: <Localised of={guidance} /> },
            { content: minimumScore ?? t`none`, isNumeric: true },
          ])}
        />
      </ScrollTable>
      <OrderRules challenge={challenge} />
    </section>
  );
}

/** What else the order goes by; nothing where points alone decide and ties stay ties. */
function OrderRules({ challenge: { criteria, tieBreak, priceRule } }: { challenge: ChallengeCriteriaFragment }) {
  const text = useText();
  const named = (code: string | null): string => text(criteria.find((one) => one.code === code)?.title) || (code ?? '');
  if (tieBreak.length === 0 && !priceRule) return null;
  return (
    <ul className="govuk-list govuk-list--bullet site-measure">
      {priceRule ? <li>{<PriceWords rule={priceRule} price={named(priceRule.criterionCode)} />}</li> : null}
      {tieBreak.length > 0 ? (
        <li>
          <Trans>Of two ideas with equal points, the one with the better score comes first, looking at {tieBreak.map(named).join(', ')} in this order.</Trans>
        </li>
      ) : null}
    </ul>
  );
}

function PriceWords({ rule: { method, benchmark, minimumPoints }, price }: { rule: NonNullable<ChallengeCriteriaFragment['priceRule']>; price: string }) {
  if (method === 'PER_POINT')
    return (
      <Trans>Ideas with at least {numberText(minimumPoints ?? 0)} points are put in order by their price for each point, the lowest first.</Trans>
    );
  if (method === 'BENCHMARK' && benchmark)
    return (
      <Trans>
        The points for {price} are worked out, not scored: {moneyText(benchmark)} or less earns all of them, and twice as much earns half.
      </Trans>
    );
  return (
    <Trans>
      The points for {price} are worked out, not scored: the lowest price earns all of them. Take care: when the cheapest idea drops out, the order of the others can change.
    </Trans>
  );
}
