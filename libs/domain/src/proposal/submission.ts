// Handing in, changing and taking back a proposal: the deadline is one clock for everybody, with no grace.
import { combine, demand, refused, type Decision } from '../decision/index.ts';
import type { Stage } from '../challenge/index.ts';
import { proposalCompleteness, type GapCode } from './completeness.ts';
import type { ProposalContent } from './content.ts';
import { canMoveProposal, type ProposalState } from './state.ts';

export type SubmissionCode = GapCode | 'NOT_OPEN' | 'DEADLINE_PASSED' | 'WRONG_STATE' | 'CONSENT_MISSING';
export type SubmissionFacts = {
  readonly content: ProposalContent;
  /** Of the challenge. */
  readonly stage: Stage;
  readonly now: Date;
  readonly closesAt: Date | null;
  /** Null when this organisation has no proposal for the challenge yet. */
  readonly existingState: ProposalState | null;
  readonly indicatorCodes: readonly string[];
  /** Names of team members who have not agreed to take part; leave out when consent is not asked for. */
  readonly withoutConsent?: readonly string[];
};

const demandOpen = (stage: Stage, now: Date, closesAt: Date | null): Decision<'NOT_OPEN' | 'DEADLINE_PASSED'> =>
  combine<'NOT_OPEN' | 'DEADLINE_PASSED'>(
    demand(stage === 'OPEN' || isPast(now, closesAt), 'NOT_OPEN', ['challenge'], 'Wait until this challenge opens for proposals.'),
    demand(!isPast(now, closesAt), 'DEADLINE_PASSED', ['challenge'], 'The deadline has passed. Write to the council if its service was down.'),
  );

const isPast = (now: Date, closesAt: Date | null): boolean => closesAt !== null && now.getTime() >= closesAt.getTime();

const demandState = (state: ProposalState | null, to: ProposalState, message: string): Decision<'WRONG_STATE'> =>
  demand(canMoveProposal(state ?? 'DRAFT', to), 'WRONG_STATE', ['state'], message);

/**
 * DRAFT to SUBMITTED, or SUBMITTED to a new version of itself. At the instant of `closesAt` it is too late.
 * The refusals of the text come last and only when the door is open, so that nobody corrects for nothing.
 */
export const decideSubmission = (facts: SubmissionFacts): Decision<SubmissionCode> => {
  const door = combine<SubmissionCode>(
    demandOpen(facts.stage, facts.now, facts.closesAt),
    demandState(facts.existingState, 'SUBMITTED', 'This proposal can no longer be handed in. Start a new one.'),
  );
  if (!door.allowed) return door;
  const check = proposalCompleteness(facts.content, facts.indicatorCodes).at(-1);
  const waiting = facts.withoutConsent ?? [];
  return combine<SubmissionCode>(
    refused(...(check?.missing ?? [])),
    demand(waiting.length === 0, 'CONSENT_MISSING', ['team'], `Ask for the consent of ${waiting.join(', ')}.`),
  );
};

export type DraftChangeCode = 'NOT_OPEN' | 'DEADLINE_PASSED' | 'WRONG_STATE';
export type DraftChangeFacts = Pick<SubmissionFacts, 'stage' | 'now' | 'closesAt' | 'existingState'>;

/** Writing is possible from the engagement on, so that small firms can start early; it ends at the deadline. */
export const decideDraftChange = (facts: DraftChangeFacts): Decision<DraftChangeCode> =>
  combine<DraftChangeCode>(
    facts.stage === 'ENGAGING' ? refused() : demandOpen(facts.stage, facts.now, facts.closesAt),
    demandState(facts.existingState, 'SUBMITTED', 'This proposal can no longer be changed.'),
  );

export type ProposalWithdrawalCode = 'WRONG_STATE';
export type ProposalWithdrawalFacts = { readonly existingState: ProposalState };

/** By its own organisation, until the pilot is agreed. Before the deadline it is as if it had never been there. */
export const decideProposalWithdrawal = ({
  existingState,
}: ProposalWithdrawalFacts): Decision<ProposalWithdrawalCode> =>
  demandState(existingState, 'WITHDRAWN', 'This proposal can no longer be withdrawn.');
