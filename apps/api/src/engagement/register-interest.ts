// `registerInterest` and `withdrawInterest`: a supplier tells a council that it is there, and takes that back.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString } from 'class-validator';
import { refusalsOf, refuse } from '@moothall/domain/decision';
import { decideInterest, type InterestCode } from '@moothall/domain/engagement';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { CHALLENGE_RESULT, type ChallengeResult } from '../challenges/challenge-verbs.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { EngagementVerbs, type Finished, supplierOf } from './engagement-verbs.ts';
import { endInterest, storeInterest } from './store-interest.ts';

@InputType({ description: 'Whose interest in what.' })
export class InterestStepInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => ID, { nullable: true, description: 'For whom; left out: the organisation you act for.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;
}

@InputType({ description: 'What an interested organisation says.' })
export class RegisterInterestInput extends InterestStepInput {
  @Field(() => String, { nullable: true, description: 'A note that only the councils of the challenge read.' })
  @IsOptional()
  @IsString()
  note?: string | null;

  @Field({ defaultValue: false, description: 'Whether it looks for partners; then its name must be shown.' })
  @IsBoolean()
  seeksPartners: boolean;

  @Field({ defaultValue: false, description: 'Whether everybody may see its name.' })
  @IsBoolean()
  isListed: boolean;
}

type WithdrawCode = 'NOT_REGISTERED';
const RegisterInterestPayload = payloadOf<ChallengeResult, InterestCode>('RegisterInterest', CHALLENGE_RESULT, ['WRONG_STAGE', 'NOTE_TOO_LONG', 'PARTNERS_NEED_NAME']);
const WithdrawInterestPayload = payloadOf<ChallengeResult, WithdrawCode>('WithdrawInterest', CHALLENGE_RESULT, ['NOT_REGISTERED']);

@Resolver()
export class RegisterInterest {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Mutation(() => RegisterInterestPayload, { description: 'Registers the interest of an organisation, or changes what it said. No promise to propose, and none to buy.' })
  @Access('proposals:write')
  async registerInterest(@Args('input', { description: 'Whose.' }) input: RegisterInterestInput, @Context() context: RequestContext) {
    const words = { note: (input.note ?? '').trim(), seeksPartners: input.seeksPartners, isListed: input.isListed };
    const done = await this.verbs.market<InterestCode>(context, 'registerInterest', input, () => input.challengeId, async (engaging) => {
      const decision = decideInterest({ stage: engaging.challenge.stage, ...words });
      return decision.allowed ? storeInterest(engaging, engaging.actor.organisationId ?? '', words) : refusalsOf(decision);
    }, (viewer) => supplierOf(viewer, input.organisationId));
    return this.answer(context, input.challengeId, done);
  }

  @Mutation(() => WithdrawInterestPayload, { description: 'Takes it back.' })
  @Access('proposals:write')
  async withdrawInterest(@Args('input', { description: 'Whose.' }) input: InterestStepInput, @Context() context: RequestContext) {
    const done = await this.verbs.market<WithdrawCode>(context, 'withdrawInterest', input, () => input.challengeId, async (engaging) => {
      const id = await endInterest(engaging, engaging.actor.organisationId ?? '');
      return id ?? [refuse('NOT_REGISTERED', [], 'Your organisation is not registered here, or has taken it back already.')];
    }, (viewer) => supplierOf(viewer, input.organisationId));
    return this.answer(context, input.challengeId, done);
  }

  private async answer<Code extends string>(context: RequestContext, challengeId: string, done: Finished<Code>) {
    return { challenge: done.id ? await this.challenges.load(context, challengeId) : null, userErrors: done.userErrors };
  }
}
