// What a council says when it begins a pilot: what it costs, where it runs, and the statement on its legal route.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { RouteQuestion } from '@moothall/domain/pilot';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { RouteQuestionEnum } from './pilot.type.ts';

@InputType({ description: 'One answer on the legal route.' })
export class RouteAnswerInput {
  @Field(() => RouteQuestionEnum, { description: 'The question.' })
  @IsIn(Object.keys(RouteQuestionEnum))
  question: RouteQuestion;

  @Field({ description: 'Yes or no.' })
  @IsBoolean()
  isYes: boolean;

  @Field({ description: 'What shows it; the public reads it.' })
  @IsString()
  @MaxLength(2_000)
  note: string;
}

@InputType({ description: 'The statement on the legal route and subsidy control.' })
export class RouteStatementInput {
  @Field(() => [RouteAnswerInput], { description: 'Answers in the order of the questions, up to the one that settles it.' })
  @IsArray()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => RouteAnswerInput)
  answers: RouteAnswerInput[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Minimal financial assistance that the supplier had before, in pounds, where that is the basis.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter the amount in pounds, like 0 or 25000.' })
  assistanceBefore?: string | null;

  @Field({ description: 'The law or rule under which the pilot is bought or granted.' })
  @IsString()
  @MaxLength(500)
  legalRoute: string;

  @Field({ description: 'The post of whoever confirms it, like Monitoring officer; no name.' })
  @IsString()
  @MaxLength(100)
  confirmedAs: string;
}

@InputType({ description: 'A pilot that begins.' })
export class BeginPilotInput {
  @Field(() => ID, { description: 'The locked round that funds it.' })
  @IsString()
  roundId: string;

  @Field(() => Int, { description: 'The version of the challenge that you read.' })
  @IsInt()
  version: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it costs in pounds; the target of the round when left out.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter the cost in pounds, like 240000.' })
  cost?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Where it runs; all places of the challenge when left out.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  placeCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why the council begins although the pledges that hold do not cover the cost.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  waiverReason?: string | null;

  @Field(() => RouteStatementInput, { description: 'The legal route.' })
  @ValidateNested()
  @Type(() => RouteStatementInput)
  route: RouteStatementInput;
}
