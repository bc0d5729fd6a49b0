// The shortlist: it follows the ranking or says why not, and nobody is left without reasons.
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';

export const OVERRIDE_REASONS = ['PORTFOLIO', 'AFFORDABILITY', 'LEGAL_ADVICE', 'CAPACITY', 'OTHER'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

export type ShortlistCandidate = {
  readonly proposalId: string;
  /** From the ranking; null when not ranked. */
  readonly rank: number | null;
  readonly belowMinimum: readonly string[];
  readonly hasAssessment: boolean;
  /** Every criterion with its score, its reason and what would have scored higher (PA23 s.50, regulation 31). */
  readonly isSummaryComplete: boolean;
};
export type ShortlistFacts = {
  readonly isRankingComplete: boolean;
  readonly candidates: readonly ShortlistCandidate[];
  /** In the order that was decided. */
  readonly shortlistedIds: readonly string[];
  readonly override: { readonly reasonCode: string; readonly text: string } | null;
};
export type ShortlistCode =
  | 'RANKING_INCOMPLETE'
  | 'NOTHING_SHORTLISTED'
  | 'UNKNOWN_PROPOSAL'
  | 'BELOW_MINIMUM'
  | 'ASSESSMENT_MISSING'
  | 'SUMMARY_INCOMPLETE'
  | 'OVERRIDE_REASON_MISSING';

const TEXT_LENGTH = 10;

/** Whether a proposal is left out, or stands behind another, although it ranks above. Equal ranks may be parted either way. */
export const departsFromOrder = ({ candidates, shortlistedIds }: Pick<ShortlistFacts, 'candidates' | 'shortlistedIds'>): boolean => {
  const known = shortlistedIds.flatMap((id) => candidates.filter((one) => one.proposalId === id));
  const ranks = known.map((one) => one.rank ?? Number.POSITIVE_INFINITY);
  const isLeftOut = candidates.some((one) => !shortlistedIds.includes(one.proposalId) && one.rank !== null && one.rank < Math.max(...ranks));
  return isLeftOut || ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0));
};

const isGivenReason = (override: ShortlistFacts['override']): boolean =>
  override !== null &&
  OVERRIDE_REASONS.some((code) => code === override.reasonCode) &&
  override.text.trim().length >= TEXT_LENGTH;

const forEach = (
  found: readonly ShortlistCandidate[],
  code: ShortlistCode,
  message: string,
): Decision<ShortlistCode> => refused(...found.map((one) => refuse(code, ['proposals', one.proposalId], message)));

/** Whether the shortlist may be issued: letters go to all at one time, so all must be ready. See docs/states.md. */
export const decideShortlist = (facts: ShortlistFacts): Decision<ShortlistCode> => {
  const { candidates, shortlistedIds } = facts;
  const isIn = (one: ShortlistCandidate): boolean => shortlistedIds.includes(one.proposalId);
  const unknown = shortlistedIds.filter((id) => !candidates.some((one) => one.proposalId === id));
  return combine<ShortlistCode>(
    demand(facts.isRankingComplete, 'RANKING_INCOMPLETE', ['ranking'], 'Agree a score for every criterion of every proposal.'),
    demand(shortlistedIds.length > 0, 'NOTHING_SHORTLISTED', ['shortlist'], 'Choose at least one proposal.'),
    refused(...unknown.map((id) => refuse('UNKNOWN_PROPOSAL', ['shortlist', id], 'Choose a proposal of this challenge.'))),
    forEach(
      candidates.filter((one) => isIn(one) && one.belowMinimum.length > 0),
      'BELOW_MINIMUM',
      'Take this proposal off the shortlist: it is below a published minimum.',
    ),
    forEach(
      candidates.filter((one) => !one.hasAssessment),
      'ASSESSMENT_MISSING',
      'Write the assessment of this proposal.',
    ),
    forEach(
      candidates.filter((one) => !isIn(one) && !one.isSummaryComplete),
      'SUMMARY_INCOMPLETE',
      'Complete the assessment summary: a score and a reason for each criterion, and what would have scored higher.',
    ),
    demand(
      !departsFromOrder(facts) || isGivenReason(facts.override),
      'OVERRIDE_REASON_MISSING',
      ['overrideReason'],
      'Choose a reason and describe why the shortlist departs from the ranking, in at least 10 characters.',
    ),
  );
};
