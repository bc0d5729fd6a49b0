// Says how much money there is for a pilot.
import { Trans } from '@lingui/react/macro';
import { moneyText } from '../../../language/amounts.ts';
import type { Money } from '../../../language/amounts.ts';

export interface Budget {
  min: Money | null;
  max: Money | null;
}

export function BudgetText({ budget }: { budget: Budget | null }) {
  const min = budget?.min ? moneyText(budget.min) : null;
  const max = budget?.max ? moneyText(budget.max) : null;
  if (min && max && min !== max)
    return (
      <Trans>
        {min} to {max}
      </Trans>
    );
  if (max) return <Trans>up to {max}</Trans>;
  if (min) return <Trans>from {min}</Trans>;
  return <Trans>not stated</Trans>;
}
