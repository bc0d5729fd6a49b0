// `voteOnShortlist` and `approveShortlistOverride`: a second person carries a shortlist, and a third one that it departs from the order.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Saying } from '@moothall/domain/challenge';
import { type Refusal, refusalsOf } from '@moothall/domain/decision';
import { decideOverrideApproval, decideVote, type OverrideVoteCode, type VoteCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs, demandPower } from '../challenges/challenge-verbs.ts';
import { SayingEnum } from '../challenges/governance/approval.type.ts';
import { lockChallenge } from '../challenges/store-challenge.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { areScoresChanged, type Judged, judge, votingUnderLock } from './shortlist-facts.ts';
import { demandThirdPerson, isInside } from './shortlist-seat.ts';
import type { ShortlistRow } from './shortlist.queries.ts';
import { returnShortlist, settleShortlist, storeVote } from './store-shortlist.ts';

@InputType({ description: 'A vote on a shortlist.' })
export class VoteOnShortlistInput {
  @Field(() => ID, { description: 'Which shortlist, `sho_…`.' })
  @IsString()
  shortlistId: string;

  @Field(() => SayingEnum, { description: 'Yes or no.' })
  @IsIn(Object.keys(SayingEnum))
  says: Saying;

  @Field(() => String, { nullable: true, description: 'Why; needed with a no.' })
  @IsOptional()
  @IsString()
  @MaxLength(5000, { message: 'Enter at most 5,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'The extra approval of a shortlist that departs from the computed order.' })
export class ApproveShortlistOverrideInput {
  @Field(() => ID, { description: 'Which shortlist, `sho_…`.' })
  @IsString()
  shortlistId: string;

  @Field({ description: 'Why it is right to depart from the order; published with the shortlist.' })
  @IsString()
  @MaxLength(5000, { message: 'Enter at most 5,000 characters.' })
  reason: string;
}

const VoteOnShortlistPayload = payloadOf<ChallengeResult, VoteCode>('VoteOnShortlist', CHALLENGE_RESULT, ['NOT_WAITING', 'JOINT_CHALLENGE', 'OWN_PROPOSAL', 'VOTED_ALREADY', 'REASON_MISSING', 'SCORES_CHANGED']);
const ApproveShortlistOverridePayload = payloadOf<ChallengeResult, OverrideVoteCode>('ApproveShortlistOverride', CHALLENGE_RESULT, [
  'NOT_WAITING', 'NO_OVERRIDE', 'OWN_PROPOSAL', 'VOTED_ALREADY', 'REASON_MISSING', 'SCORES_CHANGED',
]);

interface AtVote {
  readonly tx: Tx;
  readonly judged: Judged;
  readonly shortlist: ShortlistRow;
  readonly viewer: Viewer;
}

@Resolver()
export class VoteOnShortlist {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => VoteOnShortlistPayload, { description: 'Votes on a shortlist, as an approver of the council who did not propose it. A no sends it back.' })
  @Access('evaluations:write')
  async voteOnShortlist(@Args('input', { description: 'The vote.' }) input: VoteOnShortlistInput, @Context() context: RequestContext) {
    const { says, reason = null } = input;
    return this.run<VoteCode>(context, 'voteOnShortlist', input, async ({ tx, judged, shortlist, viewer }) => {
      const { challenge } = judged;
      demandPower(viewer, challenge, 'approveChallenge', 'an approver');
      const personId = viewer.personId ?? '';
      const facts = { ...(await votingUnderLock(tx, shortlist)), personId, says, reason, isJoint: shortlist.requestId !== null, areScoresChanged: areScoresChanged(judged, shortlist) };
      const refusals = refusalsOf(decideVote(facts));
      if (refusals.length > 0) return refusals;
      const speaker = { personId, organisationId: challenge.leadId };
      await storeVote(tx, challenge, shortlist, { kind: 'DECISION', says, reason }, speaker);
      if (says === 'OBJECT') await returnShortlist(tx, challenge, shortlist, speaker, 'OBJECTION');
      else await settleShortlist(tx, challenge, shortlist.id, speaker);
      return [];
    });
  }

  @Mutation(() => ApproveShortlistOverridePayload, { description: 'Approves that a shortlist departs from the computed order, as a third person: an approver, a buyer or the chair who neither proposed nor voted.' })
  @Access('evaluations:write')
  async approveShortlistOverride(@Args('input', { description: 'The approval.' }) input: ApproveShortlistOverrideInput, @Context() context: RequestContext) {
    return this.run<OverrideVoteCode>(context, 'approveShortlistOverride', input, async ({ tx, judged, shortlist, viewer }) => {
      const speaker = await demandThirdPerson(tx, viewer, judged.challenge, judged.state);
      const facts = { ...(await votingUnderLock(tx, shortlist)), personId: speaker.personId, reason: input.reason, areScoresChanged: areScoresChanged(judged, shortlist) };
      const refusals = refusalsOf(decideOverrideApproval(facts));
      if (refusals.length > 0) return refusals;
      await storeVote(tx, judged.challenge, shortlist, { kind: 'OVERRIDE', says: 'APPROVE', reason: input.reason }, speaker);
      await settleShortlist(tx, judged.challenge, shortlist.id, speaker);
      return [];
    });
  }

  private async run<Code extends string>(context: RequestContext, verb: string, input: { readonly shortlistId: string }, work: (at: AtVote) => Promise<readonly Refusal<Code>[]>) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const rows: { challenge_id: string }[] = await tx.query('select challenge_id from shortlist where id = $1', [input.shortlistId]);
      if (!rows[0]) throw notFound('shortlist');
      const judged = await judge(tx, await lockChallenge(tx, rows[0].challenge_id));
      const shortlist = [judged.live, judged.issued].find((one) => one?.id === input.shortlistId);
      if (!shortlist || (shortlist !== judged.issued && !(await isInside(tx, viewer, judged)))) throw notFound('shortlist');
      const refusals = await work({ tx, judged, shortlist, viewer });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { challengeId: judged.challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}
