// `agreeScore`: once everybody has sent, the chair records what the panel agreed; every version is kept.
import { Args, Context, Field, Float, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsNumber, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { type AgreementCode, decideAgreement, median } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { lockChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import { append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { digestOf } from './digest.ts';
import { countedScores, isAllAgreed, unsentEvaluators, versionsOf } from './evaluation-state.ts';
import { type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { scoredOf } from './scored-criteria.ts';
import { demandChair } from './seat.ts';

@InputType({ description: 'An agreed score.' })
export class AgreeScoreInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'Which criterion.' })
  @IsString()
  criterionCode: string;

  @Field(() => Float, { nullable: true, description: 'The score, from 0 to 5 with up to two decimals; leave it out to let the exact mean of the scores stand.' })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Enter a number from 0 to 5.' })
  value?: number | null;

  @Field({ description: 'Why; the supplier reads it. Needed wherever the score is not the median.' })
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  reason: string;
}

type Code = AgreementCode | 'UNKNOWN_CELL' | 'NOBODY_SCORED';
const AgreeScorePayload = payloadOf<ChallengeResult, Code>('AgreeScore', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NOT_CHAIR',
  'NOT_DECLARED',
  'RECUSED',
  'SCORES_NOT_SENT',
  'NOT_ON_SCALE',
  'REASON_MISSING',
  'UNKNOWN_CELL',
  'NOBODY_SCORED',
]);

@Resolver()
export class AgreeScore {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => AgreeScorePayload, { description: 'Records the score the panel agreed on, as its chair.' })
  @Access('evaluations:write')
  async agreeScore(@Args('input', { description: 'The score.' }) input: AgreeScoreInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'agreeScore', input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const rows: { challenge_id: string }[] = await tx.query('select challenge_id from proposal where id = $1 and label is not null', [input.proposalId]);
      if (!rows[0]) throw notFound('proposal');
      const challenge = await lockChallenge(tx, rows[0].challenge_id);
      const state = await readEvaluation(through.tx(tx), challenge.id);
      const seat = demandChair(state, viewer, challenge.leadId);
      const refusals = problems(challenge, state, seat, input);
      if (refusals.length > 0) return { userErrors: refusals };
      await store(tx, challenge, state, seat, input);
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

function problems(challenge: LockedChallenge, state: EvaluationState, seat: PanelRow, input: AgreeScoreInput): Refusal<Code>[] {
  const isCell = state.proposals.some((one) => one.id === input.proposalId) && scoredOf(challenge.content, challenge.content.criteria).some((one) => one.code === input.criterionCode);
  if (!isCell) return [refuse('UNKNOWN_CELL', ['criterionCode'], 'Choose one of the criteria of this challenge.')];
  const scores = countedScores(state)
    .filter((row) => row.proposalId === input.proposalId && row.criterionCode === input.criterionCode)
    .map((row) => row.value);
  const decision = decideAgreement({
    stage: challenge.stage,
    isChair: true,
    hasDeclared: seat.status !== 'PENDING_DECLARATION',
    isCleared: seat.status !== 'RECUSED',
    unsentEvaluatorIds: unsentEvaluators(state),
    scores,
    // Where the mean stands, it needs a reason as any score does that is not the median.
    value: input.value ?? (scores.length > 0 ? rounded(scores.reduce((sum, one) => sum + one, 0) / scores.length) : (median(scores) ?? 0)),
    reason: input.reason,
  });
  const isMeanOfNothing = input.value == null && scores.length === 0;
  return [
    ...refusalsOf(decision),
    ...(isMeanOfNothing ? [refuse<Code>('NOBODY_SCORED', ['value'], 'Nobody could score this, so there is no mean. Enter a score.')] : []),
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

async function store(tx: Tx, challenge: LockedChallenge, state: EvaluationState, seat: PanelRow, input: AgreeScoreInput): Promise<void> {
  const { proposalId, criterionCode, value = null } = input;
  const reason = input.reason.trim();
  const version = (versionsOf(state, proposalId, criterionCode)[0]?.version ?? 0) + 1;
  await tx.query(
    'insert into agreed_score (proposal_id, criterion_code, version, value, reason, person_id) values ($1, $2, $3, $4, $5, $6)',
    [proposalId, criterionCode, version, value, reason, seat.personId],
  );
  const actor = { personId: seat.personId, organisationId: challenge.leadId };
  const data = { criterionCode, version, digest: digestOf({ criterionCode, proposalId, reason, value, version }) };
  await append(tx, { chain: challenge.id, act: 'score.agreed', subject: proposalId, actor, data, isPublic: false });
  const after = await readEvaluation(through.tx(tx), challenge.id);
  if (!isAllAgreed(after, challenge.content)) return;
  await tx.query(`update proposal set state = 'MODERATED', version = version + 1 where challenge_id = $1 and state = 'UNDER_EVALUATION'`, [challenge.id]);
}
