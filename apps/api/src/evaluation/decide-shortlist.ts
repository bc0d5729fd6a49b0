// `decideShortlist`: the recorded decision which proposals go on, with feedback to everybody at the same moment.
import type { OnModuleInit } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { decideShortlisting, type ShortlistingCode } from '@moothall/domain/challenge';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { decideShortlist, departsFromOrder, rank, type RankingRow, type ShortlistCandidate, type ShortlistCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { ApprovalRequest } from '../challenges/governance/approval.type.ts';
import { ApprovalsOf } from '../challenges/governance/approvals-of.ts';
import { type AskingCode, askOthers, type AtGate, demandSpeaker, Gates } from '../challenges/governance/gates.ts';
import { demandVersion, lockChallenge, type LockedChallenge, moveTo } from '../challenges/store-challenge.ts';
import type { Actor } from '../journal/append.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { slugOf } from '../platform/slug.ts';
import type { Tx } from '../platform/transaction.ts';
import { type LockedProposal, lockProposals, moveProposal, revealNames } from '../proposals/store-proposal.ts';
import { agreedOf, isAllAgreed, rankingInput } from './evaluation-state.ts';
import { type EvaluationState, readEvaluation, through } from './evaluation.queries.ts';
import { rankingHash } from './ranking.ts';
import { isChair } from './seat.ts';
import { type ShortlistWish, shortlistWishOf } from './shortlist-wish.ts';

@InputType({ description: 'A shortlist.' })
export class DecideShortlistInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;

  @Field(() => [ID], { description: 'The proposals that go on, in order.' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  proposalIds: string[];

  @Field({ description: 'Why; everybody reads it.' })
  @IsString()
  @MaxLength(10_000)
  reasons: string;

  @Field(() => String, { nullable: true, description: 'Why it departs from the computed order; needed only then, and shown beside it.' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  overrideReason?: string | null;
}

type Code = ShortlistCode | ShortlistingCode | AskingCode | 'REASONS_MISSING';
interface Result extends ChallengeResult {
  approvalRequest: ApprovalRequest | null;
}
const RESULT = {
  ...CHALLENGE_RESULT,
  approvalRequest: { type: () => ApprovalRequest, description: 'Set when the other authorities have to approve first; nothing is issued until they do.' },
};
const DecideShortlistPayload = payloadOf<Result, Code>('DecideShortlist', RESULT, [
  'APPROVAL_WAITING',
  'WRONG_STAGE',
  'RANKING_INCOMPLETE',
  'NOTHING_SHORTLISTED',
  'SUMMARY_MISSING',
  'VOTES_MISSING',
  'UNKNOWN_PROPOSAL',
  'BELOW_MINIMUM',
  'ASSESSMENT_MISSING',
  'SUMMARY_INCOMPLETE',
  'OVERRIDE_REASON_MISSING',
  'REASONS_MISSING',
]);

/** An evaluation that is ready to be decided on. */
interface Judged {
  readonly challenge: LockedChallenge;
  readonly state: EvaluationState;
  readonly rows: readonly RankingRow[];
  readonly candidates: readonly ShortlistCandidate[];
  readonly isOverride: boolean;
}

@Resolver()
export class DecideShortlist implements OnModuleInit {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
    private readonly gates: Gates,
    private readonly approvals: ApprovalsOf,
  ) {}

  onModuleInit(): void {
    this.gates.register('SHORTLIST', { carryOut });
  }

  @Mutation(() => DecideShortlistPayload, { description: 'Decides and issues the shortlist: names are shown and feedback goes to all at once. In a joint challenge the others approve it first.' })
  @Access('evaluations:write')
  async decideShortlist(@Args('input', { description: 'The shortlist.' }) input: DecideShortlistInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'decideShortlist', input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const isByChair = isChair(state, viewer, challenge.leadId) && !can(viewer, challenge.leadId, 'writeChallenge');
      const speaker = isByChair ? { personId: viewer.personId ?? '', organisationId: challenge.leadId } : await demandSpeaker(tx, viewer, challenge, 'SHORTLIST', 'writeChallenge');
      demandVersion(challenge, input.version);
      const judged = judge(challenge, state, input);
      const refusals = problems(judged, input);
      if (refusals.length > 0) return { userErrors: refusals };
      const asked = await askOthers(tx, challenge, 'SHORTLIST', wishOf(judged, input), speaker, !isByChair);
      if (asked && 'refusals' in asked) return { userErrors: asked.refusals };
      if (!asked) await issue(tx, judged, input, speaker);
      return { done: { challengeId: challenge.id } };
    });
    const answer = await this.challenges.answer(context, outcome);
    return { ...answer, approvalRequest: outcome.done ? await this.approvals.waiting(context, outcome.done.challengeId, 'SHORTLIST') : null };
  }
}

/** What the authorities approve: the list, its reasons, and a digest of the scores it rests on. */
function wishOf({ challenge, state }: Judged, { proposalIds, reasons, overrideReason }: DecideShortlistInput): ShortlistWish {
  return { proposalIds, reasons, overrideReason: overrideReason ?? null, inputsHash: rankingHash(rankingInput(state, challenge.content)) };
}

/** Judged again when the last voice is heard: a score that was opened again meanwhile makes it another decision. */
async function carryOut({ tx, challenge, request }: AtGate): Promise<readonly Refusal[]> {
  const wish = shortlistWishOf(request.askedFor);
  const input = { ...wish, challengeId: challenge.id, version: challenge.version };
  const judged = judge(challenge, await readEvaluation(through.tx(tx), challenge.id), input);
  const refusals = [
    ...problems(judged, input),
    ...(wishOf(judged, input).inputsHash === wish.inputsHash ? [] : [refuse('SCORES_CHANGED', [], 'Scores were changed since this was asked. Decide again on the new ranking.')]),
  ];
  if (refusals.length === 0) await issue(tx, judged, input, { personId: request.askedBy, organisationId: request.organisationId });
  return refusals;
}

function judge(challenge: LockedChallenge, state: EvaluationState, input: DecideShortlistInput): Judged {
  const rows = rank(rankingInput(state, challenge.content));
  const candidates = rows.map((row): ShortlistCandidate => {
    const { proposalId, rank: place, belowMinimum } = row;
    const hasAssessment = state.assessed.includes(proposalId);
    const isExplained = challenge.content.criteria.every(({ code }) => agreedOf(state, proposalId, code)?.reason !== '');
    return { proposalId, rank: place, belowMinimum, hasAssessment, isSummaryComplete: hasAssessment && isExplained };
  });
  const isOverride = departsFromOrder({ candidates, shortlistedIds: input.proposalIds });
  return { challenge, state, rows, candidates, isOverride };
}

function problems({ challenge, state, candidates, isOverride }: Judged, input: DecideShortlistInput): Refusal<Code>[] {
  const isRankingComplete = isAllAgreed(state, challenge.content);
  const text = input.overrideReason?.trim() ?? '';
  const decision = decideShortlist({
    isRankingComplete,
    candidates,
    shortlistedIds: input.proposalIds,
    override: isOverride ? { reasonCode: 'OTHER', text } : null,
  });
  const move = decideShortlisting({ stage: challenge.stage, isRankingComplete, shortlistedCount: input.proposalIds.length, unexplainedProposalIds: [] });
  const all: Refusal<Code>[] = [
    ...refusalsOf(move),
    ...refusalsOf(decision),
    ...unexplained(candidates),
    ...(input.reasons.trim().length < 10 ? [refuse<Code>('REASONS_MISSING', ['reasons'], 'Give the reasons for the decision, in at least 10 characters.')] : []),
  ];
  const codes = new Set<string>();
  return all.filter((one) => {
    const key = `${one.code} ${one.path.join('.')}`;
    const isFirst = !codes.has(key) && !(one.code === 'NOTHING_SHORTLISTED' && [...codes].some((known) => known.startsWith('NOTHING_SHORTLISTED')));
    codes.add(key);
    return isFirst;
  });
}

/** Those on the shortlist are told why too, so their feedback has to be as complete (Procurement Act 2023, section 50). */
function unexplained(candidates: readonly ShortlistCandidate[]): Refusal<Code>[] {
  return candidates
    .filter((one) => one.hasAssessment && !one.isSummaryComplete)
    .map(({ proposalId }) => refuse('SUMMARY_INCOMPLETE', ['proposals', proposalId], 'Give a reason for every agreed score of this proposal: its team reads them.'));
}

async function issue(tx: Tx, judged: Judged, input: DecideShortlistInput, actor: Actor): Promise<void> {
  const { challenge, state, rows, isOverride } = judged;
  const shortlistId = newId('sho');
  const inputsHash = rankingHash(rankingInput(state, challenge.content));
  await tx.query(
    'insert into shortlist (id, challenge_id, reasons, override_reason, inputs_hash, decided_by) values ($1, $2, $3, $4, $5, $6)',
    [shortlistId, challenge.id, input.reasons.trim(), isOverride ? input.overrideReason?.trim() : null, inputsHash, actor.personId],
  );
  const proposals = await lockProposals(tx, challenge.id);
  for (const proposal of proposals) await decideOne(tx, { proposal, judged, input, shortlistId, actor });
  await tx.query(
    `update assessment a set issued_at = s.decided_at, total = given.total, rank = given.rank
     from unnest($1::text[], $2::text[], $3::int[]) as given (proposal_id, total, rank), shortlist s
     where a.proposal_id = given.proposal_id and s.id = $4`,
    [rows.map((row) => row.proposalId), rows.map((row) => row.total), rows.map((row) => row.rank), shortlistId],
  );
  await revealNames(tx, challenge.id);
  const data = { shortlisted: input.proposalIds, override: isOverride, inputsHash };
  await moveTo(tx, challenge, 'SHORTLISTED', { actor, act: 'challenge.shortlisted', isPublic: true, data });
}

interface Deciding {
  readonly proposal: LockedProposal;
  readonly judged: Judged;
  readonly input: DecideShortlistInput;
  readonly shortlistId: string;
  readonly actor: Actor;
}

async function decideOne(tx: Tx, { proposal, judged, input, shortlistId, actor }: Deciding): Promise<void> {
  const index = input.proposalIds.indexOf(proposal.id);
  const isIn = index >= 0;
  const to = isIn ? 'SHORTLISTED' : 'NOT_SHORTLISTED';
  await moveProposal(tx, proposal, to, { actor, act: isIn ? 'proposal.shortlisted' : 'proposal.not-shortlisted', isPublic: isIn });
  if (!isIn) return;
  const computedRank = judged.rows.find((row) => row.proposalId === proposal.id)?.rank ?? null;
  await tx.query(
    'insert into shortlist_entry (shortlist_id, proposal_id, position, computed_rank, overridden) values ($1, $2, $3, $4, $5)',
    [shortlistId, proposal.id, index + 1, computedRank, judged.isOverride && computedRank !== index + 1],
  );
  const id = newId('sol');
  const slug = `${slugOf(proposal.content.title).slice(0, 60).replace(/-+$/, '')}-${id.slice(-5)}`;
  await tx.query('insert into solution (id, slug, challenge_id, proposal_id, position) values ($1, $2, $3, $4, $5)', [id, slug, proposal.challengeId, proposal.id, index + 1]);
}
