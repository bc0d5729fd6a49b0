// `suggestOption` and `judgeSuggestion`: whoever answers may add an option; the council looks at it before others see it.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { personalDataIn } from '@moothall/domain/feedback';
import { decideVoting, OPTION_LIMITS } from '@moothall/domain/priority';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { Language } from '../../platform/graphql/values.type.ts';
import type { Outcome } from '../../platform/graphql/verbs.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationVerbs, demandBuyer } from './consultation-verbs.ts';
import type { OptionRow } from './consultations.queries.ts';
import { Pace } from './pace.ts';
import { listedOptions, lockConsultation, type LockedConsultation } from './store-consultation.ts';
import { storeOptions } from './store-option.ts';

@InputType({ description: 'An option of your own.' })
export class SuggestOptionInput {
  @Field(() => ID, { description: 'Which survey.' })
  @IsString()
  consultationId: string;

  @Field({ description: 'What matters, in one line and without naming anybody.' })
  @IsString()
  @MinLength(5, { message: 'Say what matters, in at least 5 characters.' })
  @MaxLength(140, { message: 'Say what matters in at most 140 characters.' })
  text: string;

  @Field(() => Language, { description: 'The language it is written in.' })
  @IsIn(Object.keys(Language))
  language: Language;
}

@InputType({ description: 'What becomes of a suggestion.' })
export class JudgeSuggestionInput {
  @Field(() => ID, { description: 'Which option.' })
  @IsString()
  optionId: string;

  @Field({ description: 'Whether people are asked about it from now on.' })
  @IsBoolean()
  accept: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; needed then.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  because?: string | null;
}

type SuggestCode = 'NOT_OPEN' | 'NO_SUGGESTIONS' | 'PERSONAL_DATA' | 'ALREADY_LISTED' | 'TOO_MANY_OPTIONS';
const SuggestOptionPayload = payloadOf<ConsultationAnswer, SuggestCode>('SuggestOption', CONSULTATION_RESULT, ['NOT_OPEN', 'NO_SUGGESTIONS', 'PERSONAL_DATA', 'ALREADY_LISTED', 'TOO_MANY_OPTIONS']);
type JudgeCode = 'NOT_OPEN' | 'ALREADY_JUDGED' | 'REASON_MISSING';
const JudgeSuggestionPayload = payloadOf<ConsultationAnswer, JudgeCode>('JudgeSuggestion', CONSULTATION_RESULT, ['NOT_OPEN', 'ALREADY_JUDGED', 'REASON_MISSING']);

@Resolver()
export class SuggestOption {
  constructor(
    private readonly consultations: ConsultationVerbs,
    private readonly pace: Pace,
  ) {}

  @Mutation(() => SuggestOptionPayload, { description: 'Adds an option to an open pairwise survey; the council looks at it before it is shown.' })
  @Access('public')
  async suggestOption(@Args('input', { description: 'The option.' }) input: SuggestOptionInput, @Context() context: RequestContext) {
    await this.pace.countSuggestion(context, input.consultationId);
    return this.consultations.run(context, 'suggestOption', input, async (tx): Promise<Outcome<{ consultationId: string }, SuggestCode>> => {
      const consultation = await lockConsultation(tx, input.consultationId);
      const text = input.text.trim();
      const refusals = await suggestionProblems(tx, consultation, text);
      if (refusals.length > 0) return { userErrors: refusals };
      const title = input.language === 'CY' ? { cy: text } : { en: text };
      // Of nobody from now on, and shown to the council alone.
      const [optionId] = await asSystem('suggestion', () => storeOptions(tx, consultation.id, [{ title }], 'SUGGESTED'));
      const nobody = { personId: null, organisationId: null };
      await append(tx, { chain: consultation.organisationId, act: 'consultation.option-suggested', subject: consultation.id, actor: nobody, data: { optionId }, isPublic: false });
      return { done: { consultationId: consultation.id } };
    });
  }

  @Mutation(() => JudgeSuggestionPayload, { description: 'Shows an option that somebody suggested, or leaves it out and says why.' })
  @Access('evidence:write')
  judgeSuggestion(@Args('input', { description: 'The judgement.' }) input: JudgeSuggestionInput, @Context() context: RequestContext) {
    return this.consultations.run(context, 'judgeSuggestion', input, async (tx): Promise<Outcome<{ consultationId: string }, JudgeCode>> => {
      const { consultation, option } = await lockWithOption(tx, input.optionId);
      const actor = demandBuyer(viewerOf(context), consultation, 'option');
      const because = input.because?.trim() ?? '';
      const now = await databaseNow(tx);
      const refusals: Refusal<JudgeCode>[] = [
        ...refusalsOf(decideVoting({ ...consultation, now })),
        ...(option.state === 'SUGGESTED' ? [] : [refuse<JudgeCode>('ALREADY_JUDGED', ['optionId'], 'This suggestion was judged before.')]),
        ...(input.accept || because.length >= 3 ? [] : [refuse<JudgeCode>('REASON_MISSING', ['because'], 'Say why it is left out.')]),
      ];
      if (refusals.length > 0) return { userErrors: refusals };
      const state = input.accept ? 'LISTED' : 'REFUSED';
      await tx.query('update consultation_option set state = $2, decided_by = $3, because = $4 where id = $1', [option.id, state, actor.personId, input.accept ? null : because]);
      await append(tx, { chain: consultation.organisationId, act: 'consultation.option-judged', subject: consultation.id, actor, data: { optionId: option.id, state }, isPublic: true });
      return { done: { consultationId: consultation.id } };
    });
  }
}

async function suggestionProblems(tx: Tx, consultation: LockedConsultation, text: string): Promise<Refusal<SuggestCode>[]> {
  const closed = refusalsOf(decideVoting({ ...consultation, now: await databaseNow(tx) }));
  if (closed.length > 0) return [...closed];
  if (consultation.method !== 'PAIRWISE') return [refuse('NO_SUGGESTIONS', [], 'Only a pairwise survey takes suggestions: a ballot is the same for all who cast one.')];
  if (personalDataIn(text).length > 0) return [refuse('PERSONAL_DATA', ['text'], 'Leave out addresses, telephone numbers and anything else that finds a person.')];
  const options = await listedOptions(tx, consultation.id);
  const isListed = options.some(({ title }) => [title.en, title.cy].some((one) => one?.toLowerCase() === text.toLowerCase()));
  return [
    ...(isListed ? [refuse<SuggestCode>('ALREADY_LISTED', ['text'], 'This is an option already.')] : []),
    ...(options.length < OPTION_LIMITS.PAIRWISE.most ? [] : [refuse<SuggestCode>('TOO_MANY_OPTIONS', [], 'This survey has as many options as it can hold.')]),
  ];
}

async function lockWithOption(tx: Tx, optionId: string): Promise<{ consultation: LockedConsultation; option: Pick<OptionRow, 'id' | 'state'> }> {
  const found: { consultation_id: string }[] = await tx.query('select consultation_id from consultation_option where id = $1', [optionId]);
  if (!found[0]) throw notFound('option');
  const consultation = await lockConsultation(tx, found[0].consultation_id);
  const rows: Pick<OptionRow, 'id' | 'state'>[] = await tx.query('select id, state from consultation_option where id = $1', [optionId]);
  if (!rows[0]) throw notFound('option');
  return { consultation, option: rows[0] };
}
