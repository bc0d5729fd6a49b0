// Everything that the outcome of a round is computed from, as one text whose digest is kept with the outcome.
import { canonicalJson } from '../journal/index.ts';
import type { OrganisationClass } from './pledger.ts';
import type { PledgeKind } from './pledge.ts';

/** A pledge as it is kept: pence as digits, moments as ISO 8601. */
export type KeptPledge = {
  readonly id: string;
  readonly organisationId: string;
  readonly class: OrganisationClass;
  readonly kind: PledgeKind;
  readonly amount: string;
  readonly match: { readonly numerator: string; readonly denominator: string; readonly base: 'COUNCIL_CASH' | 'ALL_CASH' } | null;
  readonly condition: unknown;
  readonly validUntil: string | null;
};

export type RoundInputs = {
  readonly round: string;
  /** Pence as digits. */
  readonly target: string;
  /** Codes of those that are met. */
  readonly milestones: readonly string[];
  /** Those that count, by id. */
  readonly pledges: readonly KeptPledge[];
};

/** The exact text whose SHA-256 is the hash of the inputs; the order of milestones does not matter. */
export const roundInputsText = ({ round, target, milestones, pledges }: RoundInputs): string =>
  canonicalJson(
    JSON.parse(
      JSON.stringify({
        round,
        target,
        milestones: [...milestones].sort(),
        pledges: pledges.map(({ id, organisationId, class: pledger, kind, amount, match, condition, validUntil }) => {
          return { id, organisationId, class: pledger, kind, amount, match, condition, validUntil };
        }),
      }),
    ),
  );
