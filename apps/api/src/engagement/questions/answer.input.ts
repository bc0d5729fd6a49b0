// What people of a council say about a question.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Language, LocalisedTextInput } from '../../platform/graphql/values.type.ts';

@InputType({ description: 'Which question, as you read it.' })
export class QuestionStepInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'The wording for all, and the answer.' })
export class DraftAnswerInput extends QuestionStepInput {
  @Field(() => LocalisedTextInput, { description: 'The question as all will read it, without what shows who asked.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  shownText: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { description: 'The answer, at least in the language of the question.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  answer: LocalisedTextInput;

  @Field({ defaultValue: false, description: 'Whether it could alter who proposes or what they offer. In the last five days before the close such an answer moves the close for everybody.' })
  @IsBoolean()
  isMaterial: boolean;

  @Field(() => ID, { nullable: true, description: 'An earlier answered question of the same challenge that this one repeats.' })
  @IsOptional()
  @IsString()
  sameAsId?: string | null;

  @Field(() => [Language], { defaultValue: [], description: 'Languages a machine translated.' })
  @ArrayUnique()
  machineTranslated: Language[];
}

@InputType({ description: 'What the second person says.' })
export class CheckAnswerInput extends QuestionStepInput {
  @Field({ description: 'Whether it can be published like this.' })
  @IsBoolean()
  isRight: boolean;

  @Field(() => String, { nullable: true, description: 'Otherwise what should change.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: 'Which checked answers go out.' })
export class PublishAnswersInput {
  @Field(() => ID, { description: 'Of which challenge.' })
  @IsString()
  challengeId: string;

  @Field(() => [ID], { description: 'The questions; all their answers are published at one instant.' })
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  ids: string[];
}

@InputType({ description: 'Why a question is not answered.' })
export class RejectQuestionInput extends QuestionStepInput {
  @Field(() => LocalisedTextInput, { description: 'The reason.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  reason: LocalisedTextInput;

  @Field({ defaultValue: false, description: 'Whether everybody reads the reason; the question itself is not shown.' })
  @IsBoolean()
  isShown: boolean;
}

@InputType({ description: 'Whose question, and why that must be known.' })
export class LookUpAskerInput {
  @Field(() => ID, { description: 'The question.' })
  @IsString()
  questionId: string;

  @Field({ description: 'Why, in at least 10 characters; it is kept for whoever reviews this.' })
  @IsString()
  @MaxLength(2000)
  reason: string;
}
