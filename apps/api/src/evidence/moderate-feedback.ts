// `showFeedback` and `hideFeedback`: somebody of the council reads the words of an answer, and lets them be read or keeps them back.
import { Args, Context, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { IsInt, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { Access } from '../platform/graphql/access.ts';
import { conflict, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { type ModeratedRow, FeedbackQueries, toFeedback } from './feedback.queries.ts';
import { FeedbackType } from './feedback.type.ts';
import { decideWords } from './store-moderation.ts';

@InputType({ description: 'Words to let be read.' })
export class ShowFeedbackInput {
  @Field(() => ID, { description: 'Which answer.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you have read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Words to keep back.' })
export class HideFeedbackInput extends ShowFeedbackInput {
  @Field({ description: 'Why, in your own words; leave out what was written.' })
  @IsString()
  @MaxLength(300, { message: 'Write at most 300 characters.' })
  reason: string;
}

const feedback = { type: () => FeedbackType, description: 'The answer as it is now.' };
const ShowFeedbackPayload = payloadOf<{ feedback: FeedbackType | null }, 'NO_TEXT'>('ShowFeedback', { feedback }, ['NO_TEXT']);
const HideFeedbackPayload = payloadOf<{ feedback: FeedbackType | null }, 'NO_TEXT' | 'REASON_MISSING'>('HideFeedback', { feedback }, ['NO_TEXT', 'REASON_MISSING']);

/** The reason, or null to let the words be read. */
type Decision = { readonly verb: 'showFeedback' | 'hideFeedback'; readonly reason: string | null };

@Resolver()
export class ModerateFeedback {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: FeedbackQueries,
  ) {}

  @Mutation(() => ShowFeedbackPayload, { description: 'Lets the words of an answer be read by all, as a buyer of its council. It may be changed later.' })
  @Access('evidence:write')
  showFeedback(@Args('input', { description: 'Which words.' }) input: ShowFeedbackInput, @Context() context: RequestContext) {
    return this.decide<'NO_TEXT'>(context, input, { verb: 'showFeedback', reason: null }, []);
  }

  @Mutation(() => HideFeedbackPayload, { description: 'Keeps the words of an answer back, as a buyer of its council; the figure still counts. It may be changed later.' })
  @Access('evidence:write')
  hideFeedback(@Args('input', { description: 'Which words, and why.' }) input: HideFeedbackInput, @Context() context: RequestContext) {
    const reason = input.reason.trim();
    const missing = reason === '' ? [refuse('REASON_MISSING' as const, ['reason'], 'Say why these words are kept back.')] : [];
    return this.decide<'NO_TEXT' | 'REASON_MISSING'>(context, input, { verb: 'hideFeedback', reason }, missing);
  }

  private async decide<Code extends string>(context: RequestContext, input: ShowFeedbackInput, decision: Decision, refusals: Refusal<Code>[]) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run<{ id: string }, Code | 'NO_TEXT'>(context, decision.verb, input, async (tx) => {
      const row = await this.queries.lockForModerator(tx, viewer, input.id);
      if (!row) throw notFound('feedback');
      if (row.version !== input.version) throw conflict('answer', row.version);
      const userErrors = [...wordless(row), ...refusals];
      if (userErrors.length > 0) return { userErrors };
      await decideWords(tx, row, decision.reason, viewer.personId);
      return { done: { id: row.id } };
    });
    const [row] = outcome.done ? await this.queries.byIds(viewer, [outcome.done.id]) : [];
    return { feedback: row ? toFeedback(row) : null, userErrors: outcome.userErrors ?? [] };
  }
}

function wordless({ state }: ModeratedRow): Refusal<'NO_TEXT'>[] {
  return state === 'NO_TEXT' ? [refuse('NO_TEXT', ['id'], 'This answer has no words. Read the next one.')] : [];
}
