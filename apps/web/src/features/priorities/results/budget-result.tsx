// The result of a budget vote: what is paid for and why, beside the greedy rule, and who got what share.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { moneyText } from '../../../language/amounts.ts';
import { BudgetGroups } from './budget-groups.tsx';
import type { BudgetResultProps } from './budget-result-props.ts';
import { useOptionNames } from './option-names.ts';

const BECAUSE: Record<string, MessageDescriptor> = {
  SHARES: msg`Its supporters paid for it out of their shares`,
  FILL: msg`Most votes of what still fitted into the rest`,
  COSTS_MORE_THAN_BUDGET: msg`It costs more than the whole budget`,
  NOBODY_APPROVES: msg`Nobody ticked it`,
  NOT_ENOUGH_LEFT: msg`Its supporters had too little left`,
};

export function BudgetResult({ result, options }: BudgetResultProps) {
  const { t, i18n } = useLingui();
  const { nameOf } = useOptionNames(options);
  const costs = new Map(options.map(({ id, cost }) => [id, cost]));
  const costOf = (id: string): string => {
    const cost = costs.get(id);
    return cost ? moneyText(cost) : '';
  };
  const chosen = result.equalShares.chosen.length;
  const [spent, leftover] = [moneyText(result.equalShares.spent), moneyText(result.equalShares.leftover)];
  return (
    <>
      <h2 className="govuk-heading-m">
        <Plural value={chosen} one="# project is paid for" other="# projects are paid for" />
      </h2>
      <p className="govuk-body">
        <Trans>
          Together they cost {spent}; {leftover} are left.
        </Trans>
      </p>
      <ScrollTable label={t`Projects`}>
        <Table
          className="site-wide-table"
          firstCellIsHeader
          head={[t`Project`, { content: t`Cost`, isNumeric: true }, { content: t`Votes`, isNumeric: true }, t`Paid for`, t`Why`, { content: t`Each supporter paid`, isNumeric: true }, t`By most votes`]}
          rows={result.projects.map(({ optionId, votes, because, isChosen, isChosenByGreedy, payment }) => [
            nameOf(optionId),
            { content: costOf(optionId), isNumeric: true },
            { content: String(votes), isNumeric: true },
            isChosen ? t`Yes` : t`No`,
            BECAUSE[because] ? i18n._(BECAUSE[because]) : because,
            { content: payment ? moneyText(payment.nearest) : '–', isNumeric: true },
            isChosenByGreedy ? t`Yes` : t`No`,
          ])}
        />
      </ScrollTable>
      <Comparison result={result} />
      <BudgetGroups result={result} options={options} />
    </>
  );
}

function Comparison({ result }: Pick<BudgetResultProps, 'result'>) {
  const { t } = useLingui();
  const { equalShares, greedy, voters } = result;
  const share = moneyText(result.share.nearest);
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Two ways to count the same ballots</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>
          With equal shares every voter has the same part of the money, here {share}, and supporters of a project pay for it together. By most votes, the largest group can decide about all of it. The council asked for equal shares; the other count is for comparison.
        </Trans>
      </p>
      <ScrollTable label={t`Two ways to count the same ballots`}>
        <Table
          firstCellIsHeader
          head={[t`What it means for voters`, { content: t`Equal shares`, isNumeric: true }, { content: t`Most votes first`, isNumeric: true }]}
          rows={[
            [t`Ballots`, String(voters), String(voters)],
            [t`Spent`, moneyText(equalShares.spent), moneyText(greedy.spent)],
            [t`Voters who get nothing they ticked`, String(equalShares.votersWithNothing), String(greedy.votersWithNothing)],
            [t`Voters for whom more is spent than the other way`, String(equalShares.votersBetterOff), String(greedy.votersBetterOff)],
          ].map(([name = '', one = '', other = '']) => [name, { content: one, isNumeric: true }, { content: other, isNumeric: true }])}
        />
      </ScrollTable>
    </>
  );
}
