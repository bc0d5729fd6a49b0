// From shortlist to pilot: something to pledge for, money that covers it, and a lawful way to begin.
import { combine, demand, type Decision } from '../decision/index.ts';
import { formatPounds } from '../money/index.ts';
import { demandStage, REASON_LENGTH } from './at-stage.ts';
import type { Stage } from './stage.ts';

export type PledgingCode = 'WRONG_STAGE' | 'NOTHING_SHORTLISTED';
export type PledgingFacts = { readonly stage: Stage; readonly shortlistedCount: number };

/** SHORTLISTED to PLEDGING. */
export const decidePledging = ({ stage, shortlistedCount }: PledgingFacts): Decision<PledgingCode> =>
  combine<PledgingCode>(
    demandStage(stage, 'openPledgeRound'),
    demand(shortlistedCount > 0, 'NOTHING_SHORTLISTED', ['shortlist'], 'Shortlist a proposal before you ask for pledges.'),
  );

export type PilotingCode = 'WRONG_STAGE' | 'COST_NOT_COVERED' | 'ROUTE_NOT_CONFIRMED';
export type PilotingFacts = {
  readonly stage: Stage;
  /** Pence of cash in the pledges that hold. */
  readonly activeCash: bigint;
  /** Pence. */
  readonly pilotCost: bigint;
  /** Why the lead council begins without full cover; null when it does not. */
  readonly waiverReason: string | null;
  /** Whether somebody confirmed the legal route, including subsidy control. */
  readonly isRouteConfirmed: boolean;
};

/** PLEDGING to PILOTING. See docs/states.md.2; Subsidy Control Act 2022 for the route check. */
export const decidePiloting = (facts: PilotingFacts): Decision<PilotingCode> => {
  const missing = facts.pilotCost - facts.activeCash;
  const isWaived = (facts.waiverReason ?? '').trim().length >= REASON_LENGTH;
  return combine<PilotingCode>(
    demandStage(facts.stage, 'beginPilot'),
    demand(
      missing <= 0n || isWaived,
      'COST_NOT_COVERED',
      ['waiverReason'],
      `Find another ${formatPounds(missing)}, or say why the council begins without it.`,
    ),
    demand(facts.isRouteConfirmed, 'ROUTE_NOT_CONFIRMED', ['isRouteConfirmed'], 'Confirm the legal route for this pilot.'),
  );
};
