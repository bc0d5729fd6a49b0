// What a caller says of a problem and of its own council's part in it; everything left out stays as it is.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { DecimalScalar } from '../../platform/graphql/scalars.ts';
import type { LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import { Text } from '../challenge-content.input.ts';

@InputType({ description: 'What a council says of its own part. What is left out stays; null means that it is not known.' })
export class ProblemFiguresInput {
  @Field(() => Int, { nullable: true, description: 'How many people it affects there.' })
  @IsOptional()
  @IsInt({ message: 'Enter a whole number of people.' })
  @Min(0, { message: 'Enter a number of people that is not negative.' })
  @Max(100_000_000, { message: 'Enter fewer people than live in the country.' })
  affectedPeople?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it costs this council in a year, in pounds.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter an amount that is not negative.' })
  yearlyCost?: string | null;

  @Field(() => String, { nullable: true, description: 'How the cost was found; needed with a cost.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000, { message: 'Use at most 1,000 characters.' })
  costBasis?: string | null;
}

@InputType({ description: 'What a problem says. What is left out stays.' })
export class ProblemContentInput extends ProblemFiguresInput {
  @Text('What goes wrong, in a few words; in either language.')
  title?: LocalisedTextInput | null;
  @Text('What happens, how often, since when.')
  whatHappens?: LocalisedTextInput | null;
  @Text('Whom it affects, and how.')
  whoIsAffected?: LocalisedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'The GSS code of the place; the council’s own unless said.' })
  @IsOptional()
  @IsString()
  placeCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The code of a service, as in `services`.' })
  @IsOptional()
  @IsString()
  service?: string | null;
}

@InputType({ description: 'A step of a problem.' })
export class ProblemStepInput {
  @Field(() => ID, { description: 'Which problem.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}
