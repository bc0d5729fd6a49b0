// The order of a ranked ballot, and the matrix of how many prefer each option to each other.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ConsultationResultsFragment, RankedResultViewFragment } from '../../../gql/types.ts';
import { useOptionNames } from './option-names.ts';

interface RankedResultProps {
  result: RankedResultViewFragment;
  options: ConsultationResultsFragment['options'];
}

export function RankedResult({ result, options }: RankedResultProps) {
  const { t } = useLingui();
  const { nameOf } = useOptionNames(options);
  return (
    <>
      <h2 className="govuk-heading-m">
        <Plural value={result.ballots} one="The order from # ballot" other="The order from # ballots" />
      </h2>
      <Table
        firstCellIsHeader
        head={[t`Rank`, t`Option`]}
        rows={result.ranking.map(({ optionId, rank, tiedWith }) => [String(rank), tiedWith.length > 0 ? t`${nameOf(optionId)} (tied)` : nameOf(optionId)])}
      />
      <h2 className="govuk-heading-m">
        <Trans>How many prefer one to another</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>Each number says how many ballots put the option of its line before that of its column. The larger of two is in bold.</Trans>
      </p>
      <Matrix result={result} options={options} />
      <p className="govuk-body">
        <Trans>What a ballot leaves out is ranked last on it, alike. Where nothing decides between two, they stay tied.</Trans>
      </p>
    </>
  );
}

function Matrix({ result, options }: RankedResultProps) {
  const { t } = useLingui();
  const { nameOf, codeOf } = useOptionNames(options);
  const { optionIds, pairwise } = result;
  return (
    <ScrollTable label={t`How many prefer one to another`}>
      <Table
        firstCellIsHeader
        head={[t`Preferred`, ...optionIds.map((id) => ({ content: <abbr title={nameOf(id)}>{codeOf(id)}</abbr>, isNumeric: true }))]}
        rows={optionIds.map((id, row) => [
          `${codeOf(id)} ${nameOf(id)}`,
          ...optionIds.map((_, column) => {
            const [own, other] = [pairwise[row]?.[column] ?? 0, pairwise[column]?.[row] ?? 0];
            return { content: row === column ? '–' : own > other ? <strong>{own}</strong> : own, isNumeric: true };
          }),
        ])}
      />
    </ScrollTable>
  );
}
