// `amendChallenge`: published text changes in the open, with a reason, and with more time when it matters.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, ValidateNested } from 'class-validator';
import { type AmendmentCode, decideAmendment } from '@moothall/domain/challenge';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import { databaseNow } from '../platform/transaction.ts';
import { ChallengeContentInput } from './challenge-content.input.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs, whenAllowed } from './challenge-verbs.ts';
import { type ContentCode, contentProblems, mergeContent } from './merge-content.ts';
import { storeAmendment } from './store-amendment.ts';

@InputType({ description: 'A published change.' })
export class AmendChallengeInput extends ChallengeStepInput {
  @Field(() => ChallengeContentInput, { description: 'What changes; what is left out stays.' })
  @ValidateNested()
  @Type(() => ChallengeContentInput)
  content: ChallengeContentInput;

  @Field(() => LocalisedTextInput, { description: 'Why; everybody who watches reads it.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;

  @Field({ description: 'Whether the change could alter who proposes or what they offer. Then the deadline must move.' })
  @IsBoolean()
  material: boolean;
}

type Code = AmendmentCode | ContentCode;
const AmendChallengePayload = payloadOf<ChallengeResult, Code>('AmendChallenge', CHALLENGE_RESULT, [
  'WRONG_STAGE',
  'REASON_MISSING',
  'NOTHING_CHANGED',
  'ALREADY_CLOSED',
  'NOT_EXTENDED',
  'SHORTENED',
  'CRITERIA_ARE_MATERIAL',
  'REGIME_FIXED',
  'TRANSLATION_MISSING',
  'DATES_OUT_OF_ORDER',
  'MISSING',
  'WEIGHT_NOT_POSITIVE',
  'WEIGHTS_NOT_100',
  'GUIDANCE_MISSING',
  'CODE_REPEATED',
  'DUPLICATE_CODE',
  'NO_SUCH_PLACE',
  'TITLE_MISSING',
]);

@Resolver()
export class AmendChallenge {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => AmendChallengePayload, { description: 'Changes a published challenge; the difference is shown to all.' })
  @Access('challenges:write')
  amendChallenge(@Args('input', { description: 'The change.' }) input: AmendChallengeInput, @Context() context: RequestContext) {
    return this.challenges.step<Code>(context, 'amendChallenge', input, 'writeChallenge', async (acting) => {
      const { tx, challenge } = acting;
      const after = mergeContent(challenge.content, input.content);
      const problems = await contentProblems(tx, after);
      if (problems.length > 0) return problems;
      const decision = decideAmendment({
        stage: challenge.stage,
        before: challenge.content,
        after,
        isMaterial: input.material,
        reason: input.reason.en ?? '',
        now: await databaseNow(tx),
      });
      return whenAllowed<Code>(decision, () => storeAmendment(acting, after, input));
    });
  }
}
