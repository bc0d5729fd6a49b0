// Who got what share: people who ticked the same projects, and how much is spent on what they ticked.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { moneyText } from '../../../language/amounts.ts';
import type { BudgetResultProps } from './budget-result-props.ts';
import { useOptionNames } from './option-names.ts';

const MOST_SHOWN = 12;

export function BudgetGroups({ result, options }: BudgetResultProps) {
  const { t } = useLingui();
  const { nameOf } = useOptionNames(options);
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Who got what</Trans>
      </h2>
      <p className="govuk-body">
        <Plural value={result.kinds} one="All ballots are of # kind." other="There are # kinds of ballots. The largest groups are shown; the files have all." />
      </p>
      <ScrollTable label={t`Who got what`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`They ticked`, { content: t`Voters`, isNumeric: true }, { content: t`Spent on what they ticked`, isNumeric: true }, { content: t`By most votes`, isNumeric: true }]}
          rows={result.groups.slice(0, MOST_SHOWN).map(({ approves, voters, funded, fundedByGreedy }) => [
            approves.length > 0 ? approves.map(nameOf).join('; ') : t`Nothing`,
            { content: String(voters), isNumeric: true },
            { content: moneyText(funded), isNumeric: true },
            { content: moneyText(fundedByGreedy), isNumeric: true },
          ])}
        />
      </ScrollTable>
    </>
  );
}
