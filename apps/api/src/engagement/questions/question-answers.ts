// What verbs on questions answer: the question as the caller sees it now.
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@moothall/domain/decision';
import { viewerOf } from '../../organisations/viewer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Finished } from '../engagement-verbs.ts';
import { QuestionType } from './question.type.ts';
import { QuestionsQueries } from './questions.queries.ts';
import { toQuestion } from './to-question.ts';

export interface QuestionResult {
  question: QuestionType | null;
}
export const QUESTION_RESULT = { question: { type: () => QuestionType, description: 'The question as it is now.' } };

@Injectable()
export class QuestionAnswers {
  constructor(private readonly queries: QuestionsQueries) {}

  async of<Code extends string>(context: RequestContext, { id, userErrors }: Finished<Code>): Promise<QuestionResult & { userErrors: readonly Refusal<Code>[] }> {
    const row = id ? (await this.queries.byIds(viewerOf(context), [id]))[0] : undefined;
    return { question: row ? toQuestion(row) : null, userErrors };
  }
}
