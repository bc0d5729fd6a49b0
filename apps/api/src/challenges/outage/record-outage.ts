// `recordOutage`: the council says that its service was down, and everybody gets the time back.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDate, IsOptional, ValidateNested } from 'class-validator';
import { closingAfterRecorded, decideOutage, type OutageCode } from '@moothall/domain/challenge';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import { databaseNow } from '../../platform/transaction.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from '../challenge-verbs.ts';
import { moveDeadline } from './move-deadline.ts';

@InputType({ description: 'A time in which nobody could send anything.' })
export class RecordOutageInput extends ChallengeStepInput {
  @Field(() => Date, { description: 'When it began.' })
  @IsDate({ message: 'Enter a date and time.' })
  from: Date;

  @Field(() => Date, { description: 'When it was over.' })
  @IsDate({ message: 'Enter a date and time.' })
  until: Date;

  @Field(() => Date, { nullable: true, description: 'The new deadline; left out, it moves by the length of the outage.' })
  @IsOptional()
  @IsDate({ message: 'Enter a date and time.' })
  extendTo?: Date | null;

  @Field(() => LocalisedTextInput, { description: 'What was down; everybody who watches reads it. A Welsh authority gives it in both languages.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;
}

const RecordOutagePayload = payloadOf<ChallengeResult, OutageCode>('RecordOutage', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'ALREADY_CLOSED',
  'REASON_MISSING',
  'TRANSLATION_MISSING',
  'TIMES_OUT_OF_ORDER',
  'IN_THE_FUTURE',
  'BEFORE_OPENING',
  'TOO_SHORT',
]);

@Resolver()
export class RecordOutage {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => RecordOutagePayload, { description: 'Records an outage while proposals can be sent, and moves the deadline for everybody by at least its length.' })
  @Access('challenges:write')
  recordOutage(@Args('input', { description: 'The outage.' }) input: RecordOutageInput, @Context() context: RequestContext) {
    return this.challenges.step<OutageCode>(context, 'recordOutage', input, 'writeChallenge', async ({ tx, challenge, actor }) => {
      const { openedAt, content } = challenge;
      const { from, until, extendTo = null, reason } = input;
      const outage = { from, until };
      const decision = decideOutage({
        stage: challenge.stage,
        now: await databaseNow(tx),
        openedAt,
        closesAt: content.closesAt,
        outage,
        reason: reason.en ?? '',
        lacksWelsh: content.regime === 'WALES_PA23' && (reason.cy ?? '').trim() === '',
        extendTo,
      });
      return whenAllowed(decision, async () => {
        if (!content.closesAt) throw new Error(`The challenge ${challenge.id} is open without a deadline`);
        const closesAt = extendTo ?? closingAfterRecorded(content.closesAt, outage);
        await moveDeadline(tx, challenge, { closesAt, outage, actor, act: 'challenge.outage-recorded', reason });
      });
    });
  }
}
