// Changing an offered pledge, the second person above an organisation's limit, and checking what something in kind is worth.
import { canonicalJson } from '../journal/index.ts';
import { allowed, combine, demand, type Decision } from '../decision/index.ts';
import type { Condition } from './condition.ts';
import { decidePledge, type PledgeCode, type PledgeFacts, type RoundCode, type RoundFacts, demandOpenRound } from './offering.ts';
import { conditionToJson } from './parse.ts';
import { isCash, type Match, type PledgeKind } from './pledge.ts';
import type { PledgeState } from './state.ts';

/** What of a pledge may change until the round is locked. */
export type Terms = {
  readonly amount: bigint;
  readonly condition: Condition;
  readonly match: Match | null;
  readonly validUntil: Date | null;
  readonly note: string | null;
  /** The organisation that is asked to confirm a value in kind. */
  readonly verifierId: string | null;
};

export const CHANGES = ['RAISED', 'LOWERED', 'CONDITION', 'MATCH', 'EXPIRY', 'NOTE', 'VERIFIER'] as const;
export type Change = (typeof CHANGES)[number];

const matchText = (match: Match | null): string => (match === null ? '' : `${match.numerator}/${match.denominator} ${match.base}`);
const conditionText = (condition: Condition): string => canonicalJson(conditionToJson(condition));

/** What differs, in a fixed order; a match is raised or lowered by its cap, which is its amount. */
export const changesBetween = (before: Terms, after: Terms): Change[] => {
  const differs: Readonly<Record<Change, boolean>> = {
    RAISED: after.amount > before.amount,
    LOWERED: after.amount < before.amount,
    CONDITION: conditionText(before.condition) !== conditionText(after.condition),
    MATCH: matchText(before.match) !== matchText(after.match),
    EXPIRY: before.validUntil?.getTime() !== after.validUntil?.getTime(),
    NOTE: (before.note ?? '') !== (after.note ?? ''),
    VERIFIER: before.verifierId !== after.verifierId,
  };
  return CHANGES.filter((change) => differs[change]);
};

/** Whoever checked a value checked this value, as it was described, and was the one who was asked. */
export const undoesCheck = (changes: readonly Change[]): boolean => changes.some((one) => one === 'RAISED' || one === 'LOWERED' || one === 'NOTE' || one === 'VERIFIER');

export type LimitFacts = {
  /** The most one person may commit alone in one round, in pence; null for an organisation without a limit. */
  readonly limit: bigint | null;
  /** Pence of the organisation's other pledges in the round, so that nobody gets past the limit in pieces. */
  readonly others: bigint;
  readonly amount: bigint;
  /** Null for a new pledge. */
  readonly changes: readonly Change[] | null;
};

/** A pledge or a change above the limit counts only once a second person agreed. Less of the same needs nobody. */
export const needsSecondPerson = ({ limit, others, amount, changes }: LimitFacts): boolean => {
  if (limit === null || others + amount <= limit) return false;
  return changes === null || changes.some((one) => one === 'RAISED' || one === 'CONDITION' || one === 'MATCH' || one === 'EXPIRY');
};

export type VerifierCode = 'VERIFIER_IS_PLEDGER' | 'VERIFIER_UNKNOWN' | 'VERIFIER_NOT_NEEDED';
export type VerifierFacts = { readonly kind: PledgeKind; readonly organisationId: string; readonly verifierId: string | null; readonly isKnown: boolean };

/** Nobody confirms what their own gift is worth. Money needs no valuing. */
export const decideVerifier = ({ kind, organisationId, verifierId, isKnown }: VerifierFacts): Decision<VerifierCode> => {
  if (verifierId === null) return allowed;
  return combine<VerifierCode>(
    demand(!isCash(kind), 'VERIFIER_NOT_NEEDED', ['verifierId'], 'Leave out who checks the value: money is worth what it says.'),
    demand(verifierId !== organisationId, 'VERIFIER_IS_PLEDGER', ['verifierId'], 'Choose another organisation: nobody confirms what their own gift is worth.'),
    demand(isKnown, 'VERIFIER_UNKNOWN', ['verifierId'], 'Choose an organisation from the list.'),
  );
};

export type PledgeChangeCode = PledgeCode | 'WRONG_STATE' | 'NOTHING_CHANGED';
export type PledgeChangeFacts = PledgeFacts & { readonly state: PledgeState; readonly changes: readonly Change[] };

/** By its own organisation, until the round ends: more, less, on another condition, for longer or not as long. */
export const decidePledgeChange = (facts: PledgeChangeFacts): Decision<PledgeChangeCode> =>
  combine<PledgeChangeCode>(
    decidePledge(facts),
    demand(facts.state === 'OFFERED' || facts.state === 'DRAFT', 'WRONG_STATE', ['id'], 'This pledge was taken back. Make a new one.'),
    demand(facts.changes.length > 0, 'NOTHING_CHANGED', [], 'Change the amount, the condition or the date, or leave the pledge as it is.'),
  );

export type ConfirmationCode = RoundCode | 'NOTHING_TO_CONFIRM' | 'SAME_PERSON' | 'ALREADY_EXPIRED';
export type ConfirmationFacts = RoundFacts & {
  /** Whether a pledge or a change of it waits for a second person. */
  readonly isWaiting: boolean;
  /** Who wrote what waits. */
  readonly writtenBy: string | null;
  readonly personId: string | null;
  readonly agrees: boolean;
  readonly validUntil: Date | null;
};

/** Two people commit; either of them, and any other pledger, may drop what waits. */
export const decideConfirmation = (facts: ConfirmationFacts): Decision<ConfirmationCode> =>
  combine<ConfirmationCode>(
    demandOpenRound(facts),
    demand(facts.isWaiting, 'NOTHING_TO_CONFIRM', ['id'], 'Nothing of this pledge waits for a second person.'),
    demand(
      !facts.isWaiting || !facts.agrees || facts.personId !== facts.writtenBy,
      'SAME_PERSON',
      ['agrees'],
      'Ask another pledger of your organisation: above its limit two people commit it.',
    ),
    demand(
      !facts.isWaiting || !facts.agrees || facts.validUntil === null || facts.validUntil.getTime() > facts.now.getTime(),
      'ALREADY_EXPIRED',
      ['agrees'],
      'The last day of this pledge has passed. Change it to a date that lies ahead.',
    ),
  );

export type ValuationCode = 'WRONG_STATE' | 'ALREADY_CHECKED';

/** Once for each value, also after the round was locked: what is given is given then. */
export const decideValuationCheck = (facts: { readonly state: PledgeState; readonly isChecked: boolean }): Decision<ValuationCode> =>
  combine<ValuationCode>(
    demand(facts.state !== 'WITHDRAWN' && facts.state !== 'DRAFT', 'WRONG_STATE', ['id'], 'This pledge does not stand, so there is nothing to check.'),
    demand(!facts.isChecked, 'ALREADY_CHECKED', ['id'], 'This value was checked already. It is checked anew when it changes.'),
  );

const DAY_MS = 24 * 3_600_000;
/** Long enough for a committee to be asked. */
export const REMIND_DAYS = 3;
/** Whoever has just set a date needs no reminder of it. */
const QUIET_MS = 3_600_000;

/** Whether those concerned are to be reminded of an end that is near. @param since when the end was set */
export const isReminderDue = (now: Date, endsAt: Date, since: Date): boolean =>
  now.getTime() < endsAt.getTime() && now.getTime() >= endsAt.getTime() - REMIND_DAYS * DAY_MS && now.getTime() >= since.getTime() + QUIET_MS;
