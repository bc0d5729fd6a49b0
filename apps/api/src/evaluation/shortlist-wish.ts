// A shortlist that waits for the approval of the other authorities, as it is kept until they have answered.

export interface ShortlistWish {
  readonly shortlistId: string;
  readonly proposalIds: readonly string[];
  readonly reserveIds: readonly string[];
  readonly reasons: string;
  readonly overrideReason: string | null;
  /** Of the scores, weights and rules the ranking was computed from. */
  readonly inputsHash: string;
}

/** @throws when what is kept is no shortlist, which the database never lets happen by itself */
export function shortlistWishOf(kept: unknown): ShortlistWish {
  if (!isWish(kept)) throw new Error('What waits for approval is no shortlist');
  return kept;
}

function isWish(kept: unknown): kept is ShortlistWish {
  return typeof kept === 'object' && kept !== null && 'proposalIds' in kept && 'reasons' in kept && 'inputsHash' in kept;
}
