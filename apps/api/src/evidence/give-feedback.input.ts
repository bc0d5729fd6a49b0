// What somebody sends who says what they think of a service.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Language } from '../platform/graphql/values.type.ts';

const LONGEST = 1000;
const tooLong = { message: `Write at most ${LONGEST} characters.` };

@InputType({ description: 'What you think of a service where you live. Leave out names and anything about health, faith or politics.' })
export class GiveFeedbackInput {
  @Field(() => ID, { nullable: true, description: 'The GSS code of the place; not needed with an invitation.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the service; not needed with an invitation.' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  service?: string | null;

  @Field(() => Int, { description: 'From 1, very dissatisfied, to 5, very satisfied.' })
  @IsInt()
  @Min(1, { message: 'Choose from 1 to 5.' })
  @Max(5, { message: 'Choose from 1 to 5.' })
  satisfaction: number;

  @Field(() => String, { nullable: true, description: 'What works well.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST, tooLong)
  works?: string | null;

  @Field(() => String, { nullable: true, description: 'What falls short.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST, tooLong)
  fallsShort?: string | null;

  @Field(() => String, { nullable: true, description: 'Why you think so.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST, tooLong)
  why?: string | null;

  @Field(() => Language, { defaultValue: 'EN', description: 'The language of the words.' })
  @IsIn(Object.keys(Language))
  language: Language;

  @Field(() => String, { nullable: true, description: 'The secret of an invitation, for people who work with a problem.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  invitation?: string | null;
}
