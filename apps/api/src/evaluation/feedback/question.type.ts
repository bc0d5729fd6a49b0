// The one question that a supplier may ask about its feedback, and the answer of the council.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('AssessmentQuestion', { description: 'What a supplier asked about its feedback, and what the council answered.' })
export class AssessmentQuestionType {
  @Field({ description: 'The question.' })
  text: string;
  @Field({ description: 'When it was asked.' })
  askedAt: Date;
  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  answer: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;
}
