// `planEngagement` and `decideAdvantage`: why a council talks to the market, and what it does about a supplier that is ahead.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayUnique, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { refusalsOf } from '@moothall/domain/decision';
import { type AdvantageCode, type AdvantageDecision, decideAdvantage, ENGAGEMENT_PURPOSES, type EngagementPurpose, missingTexts } from '@moothall/domain/engagement';
import { hasPower, type OrganisationKind } from '@moothall/domain/organisation';
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { CHALLENGE_RESULT, type ChallengeResult } from '../challenges/challenge-verbs.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import type { Tx } from '../platform/transaction.ts';
import { EngagementVerbs, type Finished } from './engagement-verbs.ts';
import { AdvantageDecisionEnum, EngagementPurposeEnum } from './engagement.type.ts';
import { storeAdvantage, storePlan } from './store-interest.ts';

@InputType({ description: 'Why a council talks to the market.' })
export class PlanEngagementInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => [EngagementPurposeEnum], { description: 'The purposes.' })
  @IsIn(ENGAGEMENT_PURPOSES, { each: true })
  @ArrayUnique()
  purposes: EngagementPurpose[];

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What to say about them.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  note?: LocalisedTextInput | null;
}

@InputType({ description: 'A supplier that is ahead, and what follows.' })
export class DecideAdvantageInput {
  @Field(() => ID, { description: 'Which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => ID, { description: 'Which supplier.' })
  @IsString()
  organisationId: string;

  @Field(() => AdvantageDecisionEnum, { description: 'What follows.' })
  @IsIn(Object.keys(AdvantageDecisionEnum))
  decision: AdvantageDecision;

  @Field(() => LocalisedTextInput, { description: 'What it has that others have not, without its name: everybody reads this.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  advantage: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { description: 'How it was levelled, or why it cannot be.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;
}

type PlanCode = 'TRANSLATION_MISSING' | 'TEXT_MISSING';
const PlanEngagementPayload = payloadOf<ChallengeResult, PlanCode>('PlanEngagement', CHALLENGE_RESULT, ['TRANSLATION_MISSING', 'TEXT_MISSING']);
const DecideAdvantagePayload = payloadOf<ChallengeResult, AdvantageCode>('DecideAdvantage', CHALLENGE_RESULT, ['WRONG_STAGE', 'TEXT_MISSING', 'TRANSLATION_MISSING', 'NO_SUCH_ORGANISATION']);

@Resolver()
export class PlanEngagement {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly challenges: ChallengeLoader,
  ) {}

  @Mutation(() => PlanEngagementPayload, { description: 'Says for which of the six purposes of s.16(1) a council talks to the market.' })
  @Access('challenges:write')
  async planEngagement(@Args('input', { description: 'Why.' }) input: PlanEngagementInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<PlanCode>(context, 'planEngagement', input, () => input.challengeId, async (engaging) => {
      const { content, stage, id } = engaging.challenge;
      const missing = missingTexts(content.regime, [{ path: ['note'], text: input.note ?? {}, isRequired: false }]);
      if (missing.length > 0) return missing;
      await storePlan(engaging, input.purposes, input.note ?? {}, PUBLIC_STAGES.includes(stage));
      return id;
    });
    return this.answer(context, input.challengeId, done);
  }

  @Mutation(() => DecideAdvantagePayload, { description: 'Records what is done about a supplier with an advantage (s.16(4), (5)). That it was decided is public, of whom is not.' })
  @Access('challenges:write')
  async decideAdvantage(@Args('input', { description: 'The decision.' }) input: DecideAdvantageInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<AdvantageCode>(context, 'decideAdvantage', input, () => input.challengeId, async (engaging) => {
      const { content, stage } = engaging.challenge;
      const { advantage, reason } = input;
      const isSupplier = await isProposer(engaging.tx, input.organisationId);
      const decision = decideAdvantage({ stage, regime: content.regime, advantage, reason, isSupplier });
      return decision.allowed ? storeAdvantage(engaging, input) : refusalsOf(decision);
    });
    return this.answer(context, input.challengeId, done);
  }

  private async answer<Code extends string>(context: RequestContext, challengeId: string, done: Finished<Code>) {
    return { challenge: done.id ? await this.challenges.load(context, challengeId) : null, userErrors: done.userErrors };
  }
}

async function isProposer(tx: Tx, organisationId: string): Promise<boolean> {
  const rows: { kind: OrganisationKind }[] = await tx.query('select kind from organisation where id = $1', [organisationId]);
  return rows[0] !== undefined && hasPower(rows[0].kind, ['PROPOSER'], 'propose');
}
