// `agreeScore`: once everybody has sent, the chair records what the panel agreed; every version is kept.
import { Args, Context, Field, Float, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsNumber, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { type AgreementCode, decideAgreement, median } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { cellStateOf, countedScores } from './evaluation-state.ts';
import type { PanelRow } from './evaluation.queries.ts';
import { demandChair } from './seat.ts';
import { chairFacts, demandCellVersion, lockCell, type LockedCell, storeStep } from './store-agreement.ts';

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

  @Field(() => Int, { nullable: true, description: 'The version of the cell you read; leave it out to record yours after whatever stands there.' })
  @IsOptional()
  @IsInt()
  version?: number | null;
}

type Code = AgreementCode | 'UNKNOWN_CELL' | 'NOBODY_SCORED';
const AgreeScorePayload = payloadOf<ChallengeResult, Code>('AgreeScore', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NOT_CHAIR',
  'NOT_DECLARED',
  'RECUSED',
  'SCORES_NOT_SENT',
  'ESCALATED',
  'NOT_ON_SCALE',
  'REASON_MISSING',
  'REASON_NOT_OWN',
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
      const cell = await lockCell(tx, input);
      const seat = demandChair(cell.state, viewer, cell.challenge.leadId);
      demandCellVersion(cell, input.version);
      const refusals = problems(cell, seat, input);
      if (refusals.length > 0) return { userErrors: refusals };
      await storeStep(cell, { kind: 'AGREED', value: input.value ?? null, reason: input.reason }, { personId: seat.personId, organisationId: cell.challenge.leadId });
      return { done: { challengeId: cell.challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

function problems(cell: LockedCell, seat: PanelRow, input: AgreeScoreInput): Refusal<Code>[] {
  const { state, proposalId, criterionCode } = cell;
  if (!cell.isKnown) return [unknownCell()];
  const given = countedScores(state).filter((row) => row.proposalId === proposalId && row.criterionCode === criterionCode);
  const scores = given.map((row) => row.value);
  const decision = decideAgreement({
    ...chairFacts(cell, seat),
    cell: cellStateOf(state, proposalId, criterionCode),
    scores,
    givenReasons: given.map((row) => row.reason),
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

export function unknownCell(): Refusal<'UNKNOWN_CELL'> {
  return refuse('UNKNOWN_CELL', ['criterionCode'], 'Choose one of the criteria of this challenge.');
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
