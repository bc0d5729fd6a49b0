// What a consultation is: one question, some options, one way of answering, and why a pair may be left undecided.

/** Two at a time by anybody, a ranked ballot by a panel, or approvals within a budget by anybody. */
export const CONSULTATION_METHODS = ['PAIRWISE', 'RANKED', 'BUDGET'] as const;
export type ConsultationMethod = (typeof CONSULTATION_METHODS)[number];

/** Why somebody cannot decide between two; asked so that "too alike" and "unknown" are told apart. */
export const UNDECIDED_REASONS = ['BOTH_MATTER', 'NEITHER_MATTERS', 'TOO_ALIKE', 'NOT_ENOUGH_KNOWN', 'OTHER'] as const;
export type UndecidedReason = (typeof UNDECIDED_REASONS)[number];

/** The fewest and the most options that can be asked about; people must be able to read all of a ballot. */
export const OPTION_LIMITS: Readonly<Record<ConsultationMethod, { readonly least: number; readonly most: number }>> = {
  PAIRWISE: { least: 2, most: 1_000 },
  RANKED: { least: 2, most: 50 },
  BUDGET: { least: 1, most: 200 },
};
