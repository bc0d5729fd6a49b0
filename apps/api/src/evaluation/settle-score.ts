// `settleScore`: an approver of the council settles a score on which the panel could not agree.
import { Args, Context, Field, Float, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsNumber, IsOptional, IsString, MaxLength } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { decideSettling, type SettlingCode } from '@moothall/domain/evaluation';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { unknownCell } from './agree-score.ts';
import { cellStateOf, isRecused } from './evaluation-state.ts';
import { through } from './evaluation.queries.ts';
import { flagsOf, readFlagMembers } from './flags.queries.ts';
import { demandCellVersion, lockCell, type LockedCell, storeStep } from './store-agreement.ts';

@InputType({ description: 'A score that the panel handed on.' })
export class SettleScoreInput {
  @Field(() => ID, { description: 'Which proposal.' })
  @IsString()
  proposalId: string;

  @Field({ description: 'Which criterion.' })
  @IsString()
  criterionCode: string;

  @Field(() => Float, { description: 'The score, from 0 to 5 with up to two decimals.' })
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Enter a number from 0 to 5.' })
  value: number;

  @Field({ description: 'Why; the supplier reads it.' })
  @IsString()
  @MaxLength(5_000, { message: 'Enter at most 5,000 characters.' })
  reason: string;

  @Field({ description: 'That you have no interest in anybody who takes part.' })
  @IsBoolean()
  hasNoInterest: boolean;

  @Field(() => Int, { nullable: true, description: 'The version of the cell you read.' })
  @IsOptional()
  @IsInt()
  version?: number | null;
}

type Code = SettlingCode | 'UNKNOWN_CELL';
const SettleScorePayload = payloadOf<ChallengeResult, Code>('SettleScore', CHALLENGE_RESULT, ['WRONG_STAGE', 'NOT_ESCALATED', 'HAS_INTEREST', 'NOT_ON_SCALE', 'REASON_MISSING', 'UNKNOWN_CELL']);

@Resolver()
export class SettleScore {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => SettleScorePayload, { description: 'Settles a score that the chair handed on, as an approver of the council that leads who is not on the panel.' })
  @Access('evaluations:write')
  async settleScore(@Args('input', { description: 'The score.' }) input: SettleScoreInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'settleScore', input, async (tx): Promise<Outcome<{ challengeId: string }, Code>> => {
      const cell = await lockCell(tx, input);
      const { leadId } = cell.challenge;
      const [personId, isOnPanel] = [viewer.personId ?? '', cell.state.panel.some((one) => one.personId === viewer.personId)];
      if (!can(viewer, leadId, 'approveChallenge') || isOnPanel) throw notFound('proposal');
      demandCellVersion(cell, input.version);
      if (!cell.isKnown) return { userErrors: [unknownCell()] };
      const refusals = refusalsOf(
        decideSettling({
          stage: cell.challenge.stage,
          cell: cellStateOf(cell.state, cell.proposalId, cell.criterionCode),
          hasNoInterest: input.hasNoInterest && !(await isOnRecord(cell, personId)),
          value: input.value,
          reason: input.reason,
        }),
      );
      if (refusals.length > 0) return { userErrors: refusals };
      await storeStep(cell, { kind: 'SETTLED', value: input.value, reason: input.reason }, { personId, organisationId: leadId });
      return { done: { challengeId: cell.challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

/** Whether the records connect a person with anybody who takes part, or they were kept out once before. */
async function isOnRecord({ tx, state }: LockedCell, personId: string): Promise<boolean> {
  const [member] = await readFlagMembers(through.tx(tx), [personId]);
  return (member !== undefined && flagsOf(member, state).length > 0) || state.proposals.some(({ id }) => isRecused(state, personId, id));
}
