// What those who work with a problem have said so far, each kind by itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { InsightPageQuery } from '../../gql/types.ts';
import { useSatisfactionWords } from '../../language/satisfaction/satisfaction-words.tsx';
import { SaidWords } from './said-words.tsx';

export function InsightSoFar({ insight: { answers, quotations } }: { insight: NonNullable<InsightPageQuery['problemInsight']> }) {
  const { t } = useLingui();
  const { sourceText } = useSatisfactionWords();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>What they say</Trans>
      </h2>
      <ScrollTable label={t`Table of what they say`}>
        <Table
          firstCellIsHeader
          head={[t`Who answered`, { content: t`Answers`, isNumeric: true }, { content: t`Mean out of 5`, isNumeric: true }]}
          rows={answers.map(({ source, n, mean }) => [
            sourceText(source),
            { content: n === null ? t`fewer than 10` : String(n), isNumeric: true },
            { content: mean === null ? '–' : mean.value.toFixed(1), isNumeric: true },
          ])}
        />
      </ScrollTable>
      {quotations.nodes.map((quotation, index) => (
        <blockquote className="site-quotation" key={index}>
          <SaidWords {...quotation} />
          <p className="govuk-body site-line">{sourceText(quotation.source)}</p>
        </blockquote>
      ))}
    </>
  );
}
