// The shortlist: it follows the ranking or says why not, and nobody is left without reasons when it is issued.
import type { Stage } from '../challenge/index.ts';
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import type { ShortlistState } from './shortlist-state.ts';

export const OVERRIDE_REASONS = ['PORTFOLIO', 'AFFORDABILITY', 'LEGAL_ADVICE', 'CAPACITY', 'OTHER'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

export type ShortlistCandidate = {
  readonly proposalId: string;
  /** From the ranking; null when not ranked. */
  readonly rank: number | null;
  readonly belowMinimum: readonly string[];
};
export type ShortlistFacts = {
  readonly stage: Stage;
  readonly isRankingComplete: boolean;
  readonly candidates: readonly ShortlistCandidate[];
  /** In the order that was decided. */
  readonly shortlistedIds: readonly string[];
  /** Who would come next, in order; they are not told of a place before there is one. */
  readonly reserveIds: readonly string[];
  readonly reasons: string;
  readonly override: { readonly reasonCode: string; readonly text: string } | null;
  /** Why it takes the place of one that was issued; only then. */
  readonly replaceReason: string | null;
  /** Whether one was issued. */
  readonly isReplacing: boolean;
};
export type ShortlistCode =
  | 'WRONG_STAGE'
  | 'RANKING_INCOMPLETE'
  | 'NOTHING_SHORTLISTED'
  | 'UNKNOWN_PROPOSAL'
  | 'CHOSEN_TWICE'
  | 'BELOW_MINIMUM'
  | 'REASONS_MISSING'
  | 'OVERRIDE_REASON_MISSING'
  | 'REPLACE_REASON_MISSING';

const TEXT_LENGTH = 10;
const isWritten = (text: string | null | undefined): boolean => (text ?? '').trim().length >= TEXT_LENGTH;

type Ordered = Pick<ShortlistFacts, 'candidates' | 'shortlistedIds'> & { readonly reserveIds?: readonly string[] };

const departs = (candidates: readonly ShortlistCandidate[], ids: readonly string[]): boolean => {
  if (ids.length === 0) return false;
  const known = ids.flatMap((id) => candidates.filter((one) => one.proposalId === id));
  const ranks = known.map((one) => one.rank ?? Number.POSITIVE_INFINITY);
  const isLeftOut = candidates.some((one) => !ids.includes(one.proposalId) && one.rank !== null && one.rank < Math.max(...ranks));
  return isLeftOut || ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0));
};

/** Whether a proposal is left out, or stands behind another, although it ranks above; the reserve is held against those who are left. Equal ranks may be parted either way. */
export const departsFromOrder = ({ candidates, shortlistedIds, reserveIds = [] }: Ordered): boolean =>
  departs(candidates, shortlistedIds) ||
  departs(
    candidates.filter((one) => !shortlistedIds.includes(one.proposalId)),
    reserveIds,
  );

const isGivenReason = (override: ShortlistFacts['override']): boolean =>
  override !== null && OVERRIDE_REASONS.some((code) => code === override.reasonCode) && isWritten(override.text);

const demandTime = ({ stage, isReplacing }: ShortlistFacts): Decision<'WRONG_STAGE'> =>
  isReplacing
    ? demand(stage === 'SHORTLISTED', 'WRONG_STAGE', ['stage'], 'A shortlist can be replaced until the first pledge round opens.')
    : demand(stage === 'EVALUATING', 'WRONG_STAGE', ['stage'], 'A shortlist is proposed while the challenge is being evaluated.');

/** Whether a shortlist may be proposed. See docs/states.md. */
export const decideShortlist = (facts: ShortlistFacts): Decision<ShortlistCode> => {
  const { candidates, shortlistedIds, reserveIds } = facts;
  const chosen = [...shortlistedIds, ...reserveIds];
  const unknown = chosen.filter((id) => !candidates.some((one) => one.proposalId === id));
  const twice = reserveIds.filter((id) => shortlistedIds.includes(id));
  return combine<ShortlistCode>(
    demandTime(facts),
    demand(facts.isRankingComplete, 'RANKING_INCOMPLETE', ['ranking'], 'Agree a score for every criterion of every proposal.'),
    demand(shortlistedIds.length > 0, 'NOTHING_SHORTLISTED', ['shortlist'], 'Choose at least one proposal, or terminate the challenge.'),
    refused(...unknown.map((id) => refuse('UNKNOWN_PROPOSAL', ['shortlist', id], 'Choose a proposal of this challenge.'))),
    refused(...twice.map((id) => refuse('CHOSEN_TWICE', ['shortlist', id], 'Put this proposal on the shortlist or in reserve, not both.'))),
    refused(
      ...candidates
        .filter((one) => chosen.includes(one.proposalId) && one.belowMinimum.length > 0)
        .map((one) => refuse('BELOW_MINIMUM', ['proposals', one.proposalId], 'Take this proposal off the shortlist: it is below a published minimum.')),
    ),
    demand(isWritten(facts.reasons), 'REASONS_MISSING', ['reasons'], 'Give the reasons for the decision, in at least 10 characters.'),
    demand(
      !departsFromOrder(facts) || isGivenReason(facts.override),
      'OVERRIDE_REASON_MISSING',
      ['overrideReason'],
      'Choose a reason and describe why the shortlist departs from the ranking, in at least 10 characters.',
    ),
    demand(!facts.isReplacing || isWritten(facts.replaceReason), 'REPLACE_REASON_MISSING', ['replaceReason'], 'Say why the shortlist that was issued is replaced, in at least 10 characters.'),
  );
};

/** A part of a summary that is not there. */
export type SummaryGap = { readonly proposalId: string; readonly part: string; readonly message: string };

export type IssueCode = 'WRONG_STAGE' | 'NOT_APPROVED' | 'SCORES_CHANGED' | 'RANKING_INCOMPLETE' | 'ASSESSMENT_MISSING' | 'SUMMARY_INCOMPLETE';
export type IssueFacts = {
  readonly stage: Stage;
  readonly state: ShortlistState;
  readonly isReplacing: boolean;
  readonly isRankingComplete: boolean;
  readonly areScoresChanged: boolean;
  readonly unassessedIds: readonly string[];
  readonly gaps: readonly SummaryGap[];
};

/** Whether the shortlist may be issued: letters go to all at one time, so every reason must be written (PA23 s.50, regulation 31; Wales: 32). */
export const decideIssue = (facts: IssueFacts): Decision<IssueCode> =>
  combine<IssueCode>(
    demand(facts.stage === (facts.isReplacing ? 'SHORTLISTED' : 'EVALUATING'), 'WRONG_STAGE', ['stage'], 'A shortlist is issued while its challenge is being evaluated, or before the first pledge round.'),
    demand(facts.state === 'APPROVED', 'NOT_APPROVED', ['votes'], 'Wait for the votes: nothing is issued before the shortlist is approved.'),
    demand(facts.isRankingComplete, 'RANKING_INCOMPLETE', ['ranking'], 'Agree a score for every criterion of every proposal.'),
    demand(!facts.areScoresChanged, 'SCORES_CHANGED', [], 'Scores were changed since this was proposed. Propose the shortlist again on the new ranking.'),
    refused(...facts.unassessedIds.map((id) => refuse('ASSESSMENT_MISSING', ['proposals', id], 'Write the assessment of this proposal.'))),
    refused(...facts.gaps.map(({ proposalId, part, message }) => refuse('SUMMARY_INCOMPLETE', ['proposals', proposalId, part], message))),
  );
