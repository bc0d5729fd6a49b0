// Making a pledge, taking it back, and the lock that makes those that hold binding.
import type { Stage } from '../challenge/index.ts';
import { allowed, combine, demand, type Decision } from '../decision/index.ts';
import { isCash, type Match, type Pledge } from './pledge.ts';
import { canMovePledge, type PledgeState } from './state.ts';

export type RoundCode = 'ROUND_NOT_OPEN' | 'ROUND_CLOSED';
export type RoundFacts = {
  /** Of the challenge. */
  readonly stage: Stage;
  readonly now: Date;
  /** When the round locks; null for a round without a deadline. */
  readonly closesAt: Date | null;
  readonly isLocked: boolean;
};

const isOver = ({ now, closesAt, isLocked }: RoundFacts): boolean =>
  isLocked || (closesAt !== null && now.getTime() >= closesAt.getTime());

export const demandOpenRound = (facts: RoundFacts): Decision<RoundCode> =>
  combine<RoundCode>(
    demand(facts.stage === 'PLEDGING', 'ROUND_NOT_OPEN', ['round'], 'Wait until the pledge round of this challenge opens.'),
    demand(!isOver(facts), 'ROUND_CLOSED', ['round'], 'This round has ended. Write to the council that leads it.'),
  );

export type PledgeCode =
  | RoundCode
  | 'AMOUNT_MISSING'
  | 'MATCH_MISSING'
  | 'AUTHORITY_MISSING'
  | 'ALREADY_EXPIRED'
  | 'OWN_PROPOSAL_CASH';
export type PledgeFacts = RoundFacts & {
  readonly pledge: Pick<Pledge, 'kind' | 'amount' | 'match' | 'validUntil'>;
  /** Whether the person stated that they may commit their organisation. */
  readonly hasAuthority: boolean;
  /** Whether the organisation is in the team of the proposal it pledges to. */
  readonly isOwnProposal: boolean;
};

const isMatchWhole = (match: Match | null | undefined): boolean =>
  match != null && match.numerator > 0n && match.denominator > 0n && match.cap > 0n;

const demandAmount = ({ pledge }: PledgeFacts): Decision<'AMOUNT_MISSING' | 'MATCH_MISSING'> =>
  pledge.kind === 'MATCH'
    ? demand(
        isMatchWhole(pledge.match),
        'MATCH_MISSING',
        ['match'],
        'Enter what you match, at which ratio, and the most you will pay in pounds, like 50000.',
      )
    : demand(pledge.amount > 0n, 'AMOUNT_MISSING', ['amount'], 'Enter the amount in pounds, like 25000.');

/**
 * Whether a pledge may be offered, or an offered one changed. A supplier may help its own proposal in kind, which is
 * disclosed and never counts for its rank; it may not pay towards it. See docs/states.md.
 */
export const decidePledge = (facts: PledgeFacts): Decision<PledgeCode> =>
  combine<PledgeCode>(
    demandOpenRound(facts),
    demandAmount(facts),
    demand(facts.hasAuthority, 'AUTHORITY_MISSING', ['hasAuthority'], 'Confirm that you may commit your organisation.'),
    demand(
      facts.pledge.validUntil == null || facts.pledge.validUntil.getTime() > facts.now.getTime(),
      'ALREADY_EXPIRED',
      ['validUntil'],
      'Enter a date that lies ahead, or leave it out.',
    ),
    demand(
      !facts.isOwnProposal || !isCash(facts.pledge.kind),
      'OWN_PROPOSAL_CASH',
      ['kind'],
      'Choose a pledge in kind: you cannot pay towards your own proposal.',
    ),
  );

export type PledgeWithdrawalCode = 'ROUND_CLOSED' | 'WRONG_STATE';

/** By its own organisation, until the round ends; afterwards a pledge that holds is binding. */
export const decidePledgeWithdrawal = (
  facts: RoundFacts & { readonly state: PledgeState },
): Decision<PledgeWithdrawalCode> =>
  combine<PledgeWithdrawalCode>(
    isOver(facts)
      ? demand(false, 'ROUND_CLOSED', ['round'], 'This round has ended, so pledges can no longer be withdrawn.')
      : allowed,
    demand(canMovePledge(facts.state, 'WITHDRAWN'), 'WRONG_STATE', ['state'], 'This pledge can no longer be withdrawn.'),
  );

export type LockCode = 'ROUND_NOT_OPEN' | 'ALREADY_LOCKED' | 'TOO_EARLY';

/** Once per round, from the instant it ends; a round without a deadline may be locked at any time. */
export const decideLock = ({ stage, now, closesAt, isLocked }: RoundFacts): Decision<LockCode> =>
  combine<LockCode>(
    demand(stage === 'PLEDGING', 'ROUND_NOT_OPEN', ['round'], 'Only an open pledge round can be locked.'),
    demand(!isLocked, 'ALREADY_LOCKED', ['round'], 'This round is already locked.'),
    demand(
      closesAt === null || now.getTime() >= closesAt.getTime(),
      'TOO_EARLY',
      ['closesAt'],
      'Wait until the published end of the round. Pledgers rely on it.',
    ),
  );
