// `updateConsultation`: a buyer writes what a draft asks, until when, and within which budget.
import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { append } from '../../journal/append.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationStepInput, ConsultationVerbs } from './consultation-verbs.ts';
import { ConsultationContentInput, penceText, textOf } from './consultation.input.ts';
import type { LockedConsultation } from './store-consultation.ts';

@InputType({ description: 'What changes in a draft.' })
export class UpdateConsultationInput extends ConsultationStepInput {
  @Field(() => ConsultationContentInput, { description: 'The changes.' })
  @ValidateNested()
  @Type(() => ConsultationContentInput)
  content: ConsultationContentInput;
}

type UpdateCode = 'WRONG_STATE' | 'BUDGET_MISSING' | 'NO_BUDGET_VOTE';
const UpdateConsultationPayload = payloadOf<ConsultationAnswer, UpdateCode>('UpdateConsultation', CONSULTATION_RESULT, ['WRONG_STATE', 'BUDGET_MISSING', 'NO_BUDGET_VOTE']);

@Resolver()
export class UpdateConsultation {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => UpdateConsultationPayload, { description: 'Changes what a draft says.' })
  @Access('evidence:write')
  updateConsultation(@Args('input', { description: 'The changes.' }) input: UpdateConsultationInput, @Context() context: RequestContext) {
    return this.consultations.step<UpdateCode>(context, 'updateConsultation', input, async ({ tx, consultation, actor }) => {
      const refusals = problems(consultation, input.content);
      if (refusals.length > 0) return refusals;
      const { question, about, budget, closesAt } = input.content;
      const text = (value: ConsultationContentInput['question'], before: object): string => JSON.stringify(value === undefined ? before : textOf(value));
      await tx.query(
        `update consultation set question = $2, about = $3, budget = $4, closes_at = $5, version = version + 1 where id = $1`,
        [
          consultation.id,
          text(question, consultation.question),
          text(about, consultation.about),
          budget === undefined ? consultation.budget : penceText(budget),
          closesAt === undefined ? consultation.closesAt : closesAt,
        ],
      );
      const fields = Object.keys(input.content).toSorted();
      await append(tx, { chain: consultation.organisationId, act: 'consultation.updated', subject: consultation.id, actor, data: { fields }, isPublic: false });
      return [];
    });
  }
}

function problems(consultation: LockedConsultation, { budget }: ConsultationContentInput): Refusal<UpdateCode>[] {
  if (consultation.state !== 'DRAFT') return [refuse('WRONG_STATE', [], 'What people are answering stays as it is. Begin another consultation instead.')];
  if (!budget) return [];
  if (consultation.method !== 'BUDGET') return [refuse('NO_BUDGET_VOTE', ['content', 'budget'], 'Leave the budget out: only a budget vote has one.')];
  return BigInt(penceText(budget) ?? '0') > 0n ? [] : [refuse('BUDGET_MISSING', ['content', 'budget'], 'Enter the budget in pounds, like 60000.')];
}
