// From closed to shortlisted: a free and declared panel first, a finished and explained ranking last.
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';
import { demandStage } from './at-stage.ts';
import type { Stage } from './stage.ts';

/** Used when a council sets no number of its own. */
export const EVALUATORS_NEEDED = 3;

export type EvaluationStartCode = 'WRONG_STAGE' | 'NO_PROPOSALS' | 'NOT_OPENED' | 'PANEL_TOO_SMALL' | 'DECLARATION_MISSING';
export type PanelEvaluator = {
  readonly personId: string;
  /** Whether the person has no conflict that keeps them from scoring. */
  readonly isCleared: boolean;
  /** Organisations the person has declared on, with or without an interest. */
  readonly declaredOrganisationIds: readonly string[];
};
export type EvaluationFacts = {
  readonly stage: Stage;
  readonly evaluators: readonly PanelEvaluator[];
  /** Every proposer, consortium member and subcontractor. */
  readonly proposerOrganisationIds: readonly string[];
  readonly proposalCount: number;
  /** Whether two people have opened what was sealed. */
  readonly isOpened: boolean;
  readonly evaluatorsNeeded?: number;
};

const undeclared = ({ evaluators, proposerOrganisationIds }: EvaluationFacts): readonly PanelEvaluator[] =>
  evaluators.filter((person) => proposerOrganisationIds.some((id) => !person.declaredOrganisationIds.includes(id)));

/** CLOSED to EVALUATING. Source: Procurement Act 2023, s.81 to 83 (conflicts, also of those who only influence). */
export const decideEvaluation = (facts: EvaluationFacts): Decision<EvaluationStartCode> => {
  const needed = facts.evaluatorsNeeded ?? EVALUATORS_NEEDED;
  const free = facts.evaluators.filter((person) => person.isCleared).length;
  return combine<EvaluationStartCode>(
    demandStage(facts.stage, 'beginEvaluation'),
    demand(facts.proposalCount > 0, 'NO_PROPOSALS', ['proposals'], 'There is no proposal to evaluate. End the challenge instead.'),
    demand(
      facts.isOpened || facts.proposalCount === 0,
      'NOT_OPENED',
      ['proposals'],
      'The proposals are still sealed. Ask for their opening; a second person confirms it.',
    ),
    demand(
      free >= needed,
      'PANEL_TOO_SMALL',
      ['panel'],
      `Add evaluators: ${needed} without a conflict are needed and there are ${free}.`,
    ),
    refused(
      ...undeclared(facts).map((person) =>
        refuse(
          'DECLARATION_MISSING',
          ['panel', person.personId],
          'Ask this evaluator to declare on every organisation that takes part in a proposal.',
        ),
      ),
    ),
  );
};

export type ShortlistingCode = 'WRONG_STAGE' | 'RANKING_INCOMPLETE' | 'NOTHING_SHORTLISTED' | 'SUMMARY_MISSING' | 'VOTES_MISSING';
export type ShortlistingFacts = {
  readonly stage: Stage;
  readonly isRankingComplete: boolean;
  readonly shortlistedCount: number;
  /** Proposals without a complete assessment summary. */
  readonly unexplainedProposalIds: readonly string[];
  readonly votesFor?: number;
  readonly votesNeeded?: number;
};

/** EVALUATING to SHORTLISTED. Nobody learns of a shortlist before everybody's reasons are written (PA23 s.50). */
export const decideShortlisting = (facts: ShortlistingFacts): Decision<ShortlistingCode> => {
  const votesFor = facts.votesFor ?? 0;
  const votesNeeded = facts.votesNeeded ?? 0;
  return combine<ShortlistingCode>(
    demandStage(facts.stage, 'shortlist'),
    demand(facts.isRankingComplete, 'RANKING_INCOMPLETE', ['ranking'], 'Agree a score for every criterion of every proposal.'),
    demand(facts.shortlistedCount > 0, 'NOTHING_SHORTLISTED', ['shortlist'], 'Choose at least one proposal, or terminate the challenge.'),
    refused(
      ...facts.unexplainedProposalIds.map((id) =>
        refuse('SUMMARY_MISSING', ['proposals', id], 'Write the assessment summary of this proposal.'),
      ),
    ),
    demand(
      votesFor >= votesNeeded,
      'VOTES_MISSING',
      ['votes'],
      `Wait for the votes: ${votesNeeded} are needed and there are ${votesFor}.`,
    ),
  );
};
