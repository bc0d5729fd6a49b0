// `Challenge.shortlistInProgress`, `Challenge.formerShortlists`, and what hangs on a shortlist: votes, entries, what is missing.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { decideIssue, isOverrideApproved, rank } from '@moothall/domain/evaluation';
import { refusalsOf } from '@moothall/domain/decision';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ApprovalsOf } from '../challenges/governance/approvals-of.ts';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { readAssessments, run as assessments } from './assessment.queries.ts';
import { isAllAgreed, rankingInput } from './evaluation-state.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import type { EvaluationState } from './evaluation.queries.ts';
import { ShortlistType } from './evaluation.type.ts';
import { rankingHash } from './ranking.ts';
import { stepsOf, type StepFacts } from './shortlist-steps.ts';
import { areScoresChanged, votingOf } from './shortlist-facts.ts';
import { FORMER_SHORTLISTS, readShortlists, readVotes, run, type ShortlistRow, type VoteRow } from './shortlist.queries.ts';
import { ProposedEntry, ReserveEntry, ShortlistInProgress, ShortlistVoteType } from './shortlist.type.ts';
import { ShownProposals } from './shown-proposal.ts';
import { gapsOf } from './summary-facts.ts';

const LIVE = ['DRAFT', 'PROPOSED', 'APPROVED'];

@Resolver(() => ChallengeType)
export class ShortlistsOfChallenge {
  constructor(
    private readonly rows: Rows,
    private readonly evaluations: EvaluationLoader,
    private readonly approvals: ApprovalsOf,
  ) {}

  @ResolveField(() => ShortlistInProgress, { nullable: true, description: 'What is prepared, voted on or approved; for the chair, and for buyers, approvers and auditors of the authorities that decide.' })
  async shortlistInProgress(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ShortlistInProgress | null> {
    const facts = await this.standing(challenge, context);
    if (!facts.isInside) return null;
    const read = (ids: readonly string[]) => readShortlists(run.rows(this.rows), ids);
    const all = await listLoaderOf(context, 'all shortlists', read, (row: ShortlistRow) => row.challengeId).load(challenge.id);
    const [live, issued] = [all.find((one) => LIVE.includes(one.state)), all.find((one) => one.state === 'ISSUED')];
    return live ? this.toProgress(challenge, live, issued !== undefined, facts, context) : null;
  }

  @ResolveField(() => [ShortlistType], { description: 'Shortlists that were issued and then replaced, the newest first; they stay readable.' })
  formerShortlists(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<(ShortlistType & { challengeId: string })[]> {
    const read = (ids: readonly string[]) => this.rows.all<ShortlistType & { challengeId: string }>(FORMER_SHORTLISTS, [ids]);
    return listLoaderOf(context, 'former shortlists', read, (row) => row.challengeId).load(challenge.id);
  }

  private async standing(challenge: ChallengeType, context: RequestContext): Promise<StepFacts> {
    const viewer = viewerOf(context);
    const isOutside = !viewer.personId || (viewer.memberships.length === 0 && viewer.scopes === null);
    const state = isOutside ? null : await this.evaluations.load(context, challenge.id);
    return stepsOf(viewer, challenge, state, isOutside ? [] : await this.approvals.voters(context, challenge.id));
  }

  private async toProgress(challenge: ChallengeType, live: ShortlistRow, isReplacing: boolean, facts: StepFacts, context: RequestContext): Promise<ShortlistInProgress> {
    const state = await this.evaluations.load(context, challenge.id);
    const votes = await votesOf(this.rows, context, live.id);
    const inputsHash = rankingHash(rankingInput(state, challenge.content));
    const voting = votingOf(live, votes);
    const areChanged = areScoresChanged({ inputsHash, isComplete: isAllAgreed(state, challenge.content) }, live);
    return {
      ...live,
      areScoresChanged: areChanged,
      isJoint: facts.isJoint,
      isVotedFor: voting.isVotedFor,
      isOverrideApproved: !live.isOverride || isOverrideApproved(voting),
      missing: await this.missing(challenge, live, state, { isReplacing, areScoresChanged: areChanged }),
      viewerMay: facts.steps(voting, areChanged),
    };
  }

  private async missing({ content, stage }: ChallengeType, { state: shortlistState }: ShortlistRow, state: EvaluationState, more: { isReplacing: boolean; areScoresChanged: boolean }) {
    const rows = await readAssessments(assessments.rows(this.rows), state.proposals.map((one) => one.id));
    const waiting = state.proposals.filter((one) => one.state !== 'WITHDRAWN' && !rows.some((row) => row.proposalId === one.id && row.issuedAt));
    const unassessedIds = waiting.map((one) => one.id).filter((id) => !state.assessed.includes(id));
    const gaps = waiting.filter((one) => state.assessed.includes(one.id)).flatMap(({ id }) => gapsOf(state, content, id, rows.find((row) => row.proposalId === id)));
    return refusalsOf(decideIssue({ stage, state: shortlistState, isRankingComplete: isAllAgreed(state, content) && rank(rankingInput(state, content)).length > 0, unassessedIds, gaps, ...more }));
  }
}

/** What carried a shortlist is public with it, but for who it was. */
function issuedVotesOf(rows: Rows, context: RequestContext, shortlistId: string): Promise<VoteRow[]> {
  const read = (ids: readonly string[]) => asSystem('issued-votes', () => readVotes(run.rows(rows), ids));
  return listLoaderOf(context, 'issued shortlist votes', read, (row: VoteRow) => row.shortlistId).load(shortlistId);
}

function votesOf(rows: Rows, context: RequestContext, shortlistId: string): Promise<VoteRow[]> {
  const read = (ids: readonly string[]) => readVotes(run.rows(rows), ids);
  return listLoaderOf(context, 'shortlist votes', read, (row: VoteRow) => row.shortlistId).load(shortlistId);
}

@Resolver(() => ShortlistInProgress)
export class ShortlistInProgressResolver {
  constructor(
    private readonly rows: Rows,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => [ShortlistVoteType], { description: 'What was said, also to what was proposed before.' })
  async votes(@Parent() { id, round }: ShortlistInProgress & { round: number }, @Context() context: RequestContext): Promise<ShortlistVoteType[]> {
    return (await votesOf(this.rows, context, id)).map((vote) => ({ ...vote, counts: vote.round === round, isInside: true }));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who prepared or proposed it.' })
  preparedBy(@Parent() { proposedBy }: ShortlistInProgress, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, proposedBy);
  }
}

@Resolver(() => ShortlistType)
export class IssuedVotesResolver {
  constructor(private readonly rows: Rows) {}

  @ResolveField(() => [ShortlistVoteType], { description: 'The votes that carried it.' })
  async votes(@Parent() { id, round }: ShortlistType & { round: number }, @Context() context: RequestContext): Promise<ShortlistVoteType[]> {
    const votes = (await issuedVotesOf(this.rows, context, id)).filter((vote) => vote.round === round);
    return votes.map((vote) => ({ ...vote, reason: vote.kind === 'OVERRIDE' ? vote.reason : null, counts: true, isInside: false }));
  }
}

@Resolver(() => ShortlistVoteType)
export class ShortlistVoteResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'For which authority.' })
  organisation(@Parent() vote: ShortlistVoteType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, vote.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who; only for those inside.' })
  person(@Parent() vote: ShortlistVoteType, @Context() context: RequestContext): Promise<PersonRow | null> {
    return vote.isInside ? this.people.load(context, vote.personId) : Promise.resolve(null);
  }
}

@Resolver(() => ProposedEntry)
export class ProposedEntryResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, as far as you may see it.' })
  proposal(@Parent() { proposalId }: ProposedEntry, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, proposalId);
  }
}

@Resolver(() => ReserveEntry)
export class ReserveEntryResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, as far as you may see it.' })
  proposal(@Parent() { proposalId }: ReserveEntry, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, proposalId);
  }
}
