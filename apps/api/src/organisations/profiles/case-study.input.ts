// What a caller says of a case study, and a client of it.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEmail, IsInt, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'A case study, new or changed. A change of its text ends what a client said of it.' })
export class WriteCaseStudyInput {
  @Field(() => ID, { description: 'Your organisation.' })
  @IsString()
  organisationId: string;
  @Field(() => ID, { nullable: true, description: 'Which one to change; null for a new one.' })
  @IsOptional()
  @IsString()
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version you read; needed to change one.' })
  @IsOptional()
  @IsInt()
  version?: number | null;
  @Field({ description: 'What it was.' })
  @IsString()
  @MinLength(1, { message: 'Enter a title.' })
  @MaxLength(150, { message: 'Enter at most 150 characters.' })
  title: string;
  @Field({ description: 'What was done, and what came of it.' })
  @IsString()
  @MinLength(1, { message: 'Say what was done.' })
  @MaxLength(3000, { message: 'Enter at most 3,000 characters.' })
  done: string;
  @Field({ description: 'Where.' })
  @IsString()
  @MinLength(1, { message: 'Enter where it was.' })
  @MaxLength(100, { message: 'Enter at most 100 characters.' })
  place: string;
  @Field(() => Int, { description: 'The year in which it was done.' })
  @IsInt()
  year: number;
  @Field(() => DecimalScalar, { nullable: true, description: 'It was worth this much or more, in pounds.' })
  @IsOptional()
  valueMin?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'It was worth this much or less, in pounds.' })
  @IsOptional()
  valueMax?: string | null;
}

@InputType({ description: 'Which case study to take away.' })
export class RemoveCaseStudyInput {
  @Field(() => ID, { description: 'Its id.' })
  @IsString()
  id: string;
  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

@InputType({ description: 'Whom to ask whether a case study is true.' })
export class AskClientInput {
  @Field(() => ID, { description: 'The id of the case study.' })
  @IsString()
  id: string;
  @Field(() => Int, { description: 'The version you read: the client answers for this text.' })
  @IsInt()
  version: number;
  @Field({ description: 'The client’s organisation; it is shown once the client has said yes.' })
  @IsString()
  @MinLength(1, { message: 'Enter the client’s organisation.' })
  @MaxLength(200, { message: 'Enter at most 200 characters.' })
  client: string;
  @Field({ description: 'Where the letter goes. It is shown to nobody and erased with the answer.' })
  @IsEmail({}, { message: 'Enter an e-mail address, like name@example.org.' })
  @MaxLength(254)
  email: string;
}

@InputType({ description: 'What a client says of a case study.' })
export class AnswerCaseStudyInput {
  @Field({ description: 'The last part of the link in the letter.' })
  @IsString()
  @MaxLength(100)
  token: string;
  @Field({ description: 'Whether what it says is true.' })
  @IsBoolean()
  isTrue: boolean;
}
