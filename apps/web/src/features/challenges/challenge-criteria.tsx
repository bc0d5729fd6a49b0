// How ideas are scored: each criterion with its weight and what scorers look for.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ChallengeCriteriaFragment, Stage } from '../../gql/types.ts';
import { numberText } from '../../language/amounts.ts';
import { Localised } from '../../language/localised.tsx';

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
          Scorers give each idea {scaleMin} to {scaleMax} for each criterion, alone at first.
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
          rows={criteria.map(({ title, guidance, weightBp, minimumScore, anchors }) => [
            { content: <Localised of={title} /> },
            { content: `${numberText(weightBp / 100)}%`, isNumeric: true },
            {
              content: (
                <>
                  <Localised of={guidance} />
                  {anchors.map(({ level, text }) => (
                    <span className="site-line" key={level}>
                      {level}: <Localised of={text} />
                    </span>
                  ))}
                </>
              ),
            },
            { content: minimumScore ?? t`none`, isNumeric: true },
          ])}
        />
      </ScrollTable>
      {challenge.orderRules.map((rule) => (
        <p className="govuk-body site-measure" key={rule.en}>
          <Localised of={rule} />
        </p>
      ))}
    </section>
  );
}
