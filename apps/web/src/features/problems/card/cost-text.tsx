// What a problem costs in a year, always with how many councils gave a figure: silence is never counted as nothing.
import { Trans } from '@lingui/react/macro';
import { moneyText } from '../../../language/amounts.ts';
import type { Money } from '../../../language/amounts.ts';

interface CostTextProps {
  problem: { councilCount: number; yearlyCost: Money | null; yearlyCostCouncils: number };
}

export function CostText({ problem: { councilCount, yearlyCost, yearlyCostCouncils } }: CostTextProps) {
  if (!yearlyCost) return <Trans>No cost known yet</Trans>;
  const cost = moneyText(yearlyCost);
  if (councilCount === 1) return <Trans>{cost} a year, as the council says</Trans>;
  return (
    <Trans>
      {cost} a year ({yearlyCostCouncils} of {councilCount} councils gave a figure)
    </Trans>
  );
}
