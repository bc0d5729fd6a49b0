// `draftChallenge`: a buyer begins a challenge with nothing but a title.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, ValidateNested } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { actingOrganisation, can, viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { ApiError } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from './challenge-verbs.ts';
import { emptyContent } from './content-json.ts';
import { storeDraft } from './store-challenge.ts';

@InputType({ description: 'A new draft.' })
export class DraftChallengeInput {
  @Field(() => ID, { nullable: true, description: 'The authority that leads it; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field(() => LocalisedTextInput, { description: 'What should be different; English is needed.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  title: LocalisedTextInput;
}

type DraftCode = 'TITLE_MISSING' | 'TITLE_TOO_LONG';
const DraftChallengePayload = payloadOf<ChallengeResult, DraftCode>('DraftChallenge', CHALLENGE_RESULT, ['TITLE_MISSING', 'TITLE_TOO_LONG']);

@Resolver()
export class DraftChallenge {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => DraftChallengePayload, { description: 'Begins a challenge that only its authorities can see.' })
  @Access('challenges:write')
  async draftChallenge(@Args('input', { description: 'The draft.' }) input: DraftChallengeInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const leadId = input.organisationId ?? actingOrganisation(viewer);
    if (!leadId || !can(viewer, leadId, 'writeChallenge')) {
      throw new ApiError('FORBIDDEN', 'Only a buyer of a council, combined authority or department may begin a challenge. Choose whom you act for.');
    }
    const outcome = await this.verbs.run(context, 'draftChallenge', input, async (tx): Promise<Outcome<{ challengeId: string }, DraftCode>> => {
      const en = input.title.en?.trim() ?? '';
      if (en === '') return { userErrors: [refuse('TITLE_MISSING', ['title', 'en'], 'Enter a title that says what should be different.')] };
      if (en.length > 200) return { userErrors: [refuse('TITLE_TOO_LONG', ['title', 'en'], 'Enter a title of at most 200 characters.')] };
      const title = input.title.cy ? { en, cy: input.title.cy } : { en };
      const actor = { personId: viewer.personId, organisationId: leadId };
      return { done: { challengeId: await storeDraft(tx, leadId, emptyContent(title), actor) } };
    });
    return this.challenges.answer(context, outcome);
  }
}
