// `reopenScore` and `escalateScore`: the chair opens an agreed score again, or hands one on which the panel cannot agree to an approver.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Decision, refusalsOf } from '@moothall/domain/decision';
import { type CellState, type ChairFacts, decideEscalation, decideReopening, type EscalationCode, type ReopeningCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { unknownCell } from './agree-score.ts';
import { cellStateOf } from './evaluation-state.ts';
import { demandChair } from './seat.ts';
import { chairFacts, demandCellVersion, letApproversRead, lockCell, storeStep } from './store-agreement.ts';

@InputType({ description: 'A step on one moderated score.' })
export class ScoreStepInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'Which criterion.' })
  @IsString()
  criterionCode: string;

  @Field({ description: 'Why.' })
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  reason: string;

  @Field(() => Int, { nullable: true, description: 'The version of the cell you read.' })
  @IsOptional()
  @IsInt()
  version?: number | null;
}

type Reopening = ReopeningCode | 'UNKNOWN_CELL';
type Escalation = EscalationCode | 'UNKNOWN_CELL';
const ReopenScorePayload = payloadOf<ChallengeResult, Reopening>('ReopenScore', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NOT_CHAIR',
  'NOT_DECLARED',
  'RECUSED',
  'SCORES_NOT_SENT',
  'NOT_AGREED',
  'REASON_MISSING',
  'UNKNOWN_CELL',
]);
const EscalateScorePayload = payloadOf<ChallengeResult, Escalation>('EscalateScore', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'NOT_CHAIR',
  'NOT_DECLARED',
  'RECUSED',
  'SCORES_NOT_SENT',
  'ALREADY_AGREED',
  'ESCALATED',
  'REASON_MISSING',
  'UNKNOWN_CELL',
]);

interface Step<Code extends string> {
  readonly verb: 'reopenScore' | 'escalateScore';
  readonly kind: 'REOPENED' | 'ESCALATED';
  readonly decide: (facts: ChairFacts & { readonly cell: CellState; readonly reason: string }) => Decision<Code>;
}

@Resolver()
export class ReopenScore {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => ReopenScorePayload, { description: 'Opens an agreed score again, as the chair, until the shortlist is issued. What was agreed stays in the history, and a shortlist that was proposed on it lapses.' })
  @Access('evaluations:write')
  reopenScore(@Args('input', { description: 'Which, and why.' }) input: ScoreStepInput, @Context() context: RequestContext) {
    return this.take(context, input, { verb: 'reopenScore', kind: 'REOPENED', decide: decideReopening });
  }

  @Mutation(() => EscalateScorePayload, { description: 'Hands a score on which the panel cannot agree to an approver of the council that leads, as the chair.' })
  @Access('evaluations:write')
  escalateScore(@Args('input', { description: 'Which, and why.' }) input: ScoreStepInput, @Context() context: RequestContext) {
    return this.take(context, input, { verb: 'escalateScore', kind: 'ESCALATED', decide: decideEscalation });
  }

  private async take<Code extends string>(context: RequestContext, input: ScoreStepInput, { verb, kind, decide }: Step<Code>) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ challengeId: string }, Code | 'UNKNOWN_CELL'>> => {
      const cell = await lockCell(tx, input);
      const seat = demandChair(cell.state, viewer, cell.challenge.leadId);
      demandCellVersion(cell, input.version);
      if (!cell.isKnown) return { userErrors: [unknownCell()] };
      const refusals = refusalsOf(decide({ ...chairFacts(cell, seat), cell: cellStateOf(cell.state, cell.proposalId, cell.criterionCode), reason: input.reason }));
      if (refusals.length > 0) return { userErrors: refusals };
      await storeStep(cell, { kind, value: null, reason: input.reason }, { personId: seat.personId, organisationId: cell.challenge.leadId });
      if (kind === 'ESCALATED') await letApproversRead(cell);
      return { done: { challengeId: cell.challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}
