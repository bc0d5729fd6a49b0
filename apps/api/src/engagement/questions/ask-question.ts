// `askQuestion` and `withdrawQuestion`: a supplier asks under a pseudonym, until the published moment by the clock of the database.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { refusalsOf, refuse } from '@moothall/domain/decision';
import { addWorkingDays, ANSWER_WORKING_DAYS, type AskingCode, decideAsking, questionAfter } from '@moothall/domain/engagement';
import { can } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { Language } from '../../platform/graphql/values.type.ts';
import { databaseNow } from '../../platform/transaction.ts';
import { EngagementVerbs, supplierOf } from '../engagement-verbs.ts';
import { QUESTION_RESULT, QuestionAnswers, type QuestionResult } from './question-answers.ts';
import { challengeOfQuestion, lockQuestion, storeQuestion, storeWithdrawal } from './store-question.ts';

@InputType({ description: 'A question.' })
export class AskQuestionInput {
  @Field(() => ID, { description: 'About which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => ID, { nullable: true, description: 'For whom; left out: the organisation you act for. Nobody is shown it.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field({ description: 'The question, without anything that shows who asks: 10 to 2,000 characters.' })
  @IsString()
  @MaxLength(20_000)
  text: string;

  @Field(() => Language, { description: 'In which language it is; it is answered in that one, too.' })
  @IsIn(Object.keys(Language))
  language: Language;
}

@InputType({ description: 'Which question.' })
export class WithdrawQuestionInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsString()
  id: string;
}

type WithdrawCode = 'WRONG_STATE';
const AskQuestionPayload = payloadOf<QuestionResult, AskingCode>('AskQuestion', QUESTION_RESULT, ['WRONG_STAGE', 'QUESTIONS_CLOSED', 'TEXT_MISSING', 'TEXT_TOO_LONG']);
const WithdrawQuestionPayload = payloadOf<QuestionResult, WithdrawCode>('WithdrawQuestion', QUESTION_RESULT, ['WRONG_STATE']);

@Resolver()
export class AskQuestion {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly answers: QuestionAnswers,
  ) {}

  @Mutation(() => AskQuestionPayload, { description: 'Asks the councils of a challenge. Everybody reads the answer, nobody who asked.' })
  @Access('proposals:write')
  async askQuestion(@Args('input', { description: 'The question.' }) input: AskQuestionInput, @Context() context: RequestContext) {
    const done = await this.verbs.market<AskingCode>(context, 'askQuestion', input, () => input.challengeId, async (engaging) => {
      // After the lock: whoever waited for it past the moment is late.
      const now = await databaseNow(engaging.tx);
      const { stage, content } = engaging.challenge;
      const text = input.text.trim();
      const decision = decideAsking({ stage, questionsCloseAt: content.questionsCloseAt, closesAt: content.closesAt, now, text });
      if (!decision.allowed) return refusalsOf(decision);
      return storeQuestion(engaging, text, input.language === 'CY' ? 'cy' : 'en', addWorkingDays(now, ANSWER_WORKING_DAYS));
    }, (viewer) => supplierOf(viewer, input.organisationId));
    return this.answers.of(context, done);
  }

  @Mutation(() => WithdrawQuestionPayload, { description: 'Takes a question back that nobody has begun to answer.' })
  @Access('proposals:write')
  async withdrawQuestion(@Args('input', { description: 'Which.' }) input: WithdrawQuestionInput, @Context() context: RequestContext) {
    const done = await this.verbs.market<WithdrawCode>(context, 'withdrawQuestion', input, (tx) => challengeOfQuestion(tx, input.id), async (engaging) => {
      const question = await lockQuestion(engaging, input.id);
      // For everybody else there is no such thing to take back, so that nobody learns whose it is.
      if (!can(engaging.viewer, question.organisationId, 'propose')) throw notFound('question');
      if (questionAfter(question.state, 'withdraw') === null) return [refuse('WRONG_STATE', [], 'The answer has been begun, so the question stays.')];
      await storeWithdrawal(engaging, question);
      return question.id;
    }, () => null);
    return this.answers.of(context, done);
  }
}
