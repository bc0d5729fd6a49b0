// `updateChallenge`: a buyer changes a draft. Published text changes only by `amendChallenge`.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { ChallengeContentInput } from './challenge-content.input.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeStepInput, ChallengeVerbs } from './challenge-verbs.ts';
import { type ContentCode, contentProblems, mergeContent } from './merge-content.ts';
import { saveContent } from './store-challenge.ts';

@InputType({ description: 'Changes to a draft.' })
export class UpdateChallengeInput extends ChallengeStepInput {
  @Field(() => ChallengeContentInput, { description: 'What it says from now on; what is left out stays.' })
  @ValidateNested()
  @Type(() => ChallengeContentInput)
  content: ChallengeContentInput;
}

type UpdateCode = ContentCode | 'WRONG_STAGE';
const UpdateChallengePayload = payloadOf<ChallengeResult, UpdateCode>('UpdateChallenge', CHALLENGE_RESULT, [
  'DUPLICATE_CODE',
  'NO_SUCH_PLACE',
  'TITLE_MISSING',
  'WRONG_STAGE',
]);

const EDITABLE: readonly string[] = ['DRAFT', 'CHANGES_REQUESTED'];

@Resolver()
export class UpdateChallenge {
  constructor(private readonly challenges: ChallengeVerbs) {}

  @Mutation(() => UpdateChallengePayload, { description: 'Saves a draft; incomplete drafts are welcome.' })
  @Access('challenges:write')
  updateChallenge(@Args('input', { description: 'The changes.' }) input: UpdateChallengeInput, @Context() context: RequestContext) {
    return this.challenges.step<UpdateCode>(context, 'updateChallenge', input, 'writeChallenge', async ({ tx, challenge, actor }) => {
      if (!EDITABLE.includes(challenge.stage)) {
        return [refuse('WRONG_STAGE', [], 'This challenge is no longer a draft. Amend it instead, so that everybody sees the change.')];
      }
      const content = mergeContent(challenge.content, input.content);
      const problems = await contentProblems(tx, content);
      if (problems.length === 0) await saveContent(tx, challenge, content, actor);
      return problems;
    });
  }
}
