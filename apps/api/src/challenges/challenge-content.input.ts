// What a caller says of a challenge; everything left out stays as it is.
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDate, IsEmail, IsIn, IsInt, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import type { PriceMethod, Regime, Route } from '@moothall/domain/challenge';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { LocalisedTextInput } from '../platform/graphql/values.type.ts';
import { DirectionEnum, PriceMethodEnum, RegimeEnum, RouteEnum, ThemeEnum } from './challenge.type.ts';
import type { Theme } from './themes.ts';

const CODE = /^[A-Z][A-Z0-9_]{0,29}$/;
const CODE_MESSAGE = 'Enter a short code in capital letters, like REPEAT90.';

/** An optional text in both languages. */
export function Text(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => LocalisedTextInput, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    ValidateNested()(target, key);
    Type(() => LocalisedTextInput)(target, key);
  };
}

/** An optional moment. */
function Moment(description: string): PropertyDecorator {
  return (target, key) => {
    Field(() => Date, { nullable: true, description })(target, key);
    IsOptional()(target, key);
    IsDate({ message: 'Enter a date and time.' })(target, key);
  };
}

@InputType({ description: 'A figure that shows whether the outcome is reached.' })
export class IndicatorInput {
  @Field({ description: 'Short name within the challenge, such as `REPEAT90`.' })
  @Matches(CODE, { message: CODE_MESSAGE })
  code: string;

  @Field(() => LocalisedTextInput, { description: 'What is measured.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  name: LocalisedTextInput;

  @Field({ description: 'The unit, such as `%`.' })
  @IsString()
  @MaxLength(40)
  unit: string;

  @Field(() => Float, { nullable: true, description: 'Where it stands before.' })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Enter a number.' })
  baseline?: number | null;

  @Field(() => Float, { nullable: true, description: 'Where it should be.' })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Enter a number.' })
  target?: number | null;

  @Field(() => DirectionEnum, { description: 'Whether more or less is better.' })
  @IsIn(Object.keys(DirectionEnum))
  direction: keyof typeof DirectionEnum;

  @Field({ description: 'Where the figure comes from.' })
  @IsString()
  @MaxLength(500)
  source: string;

  @Field({ description: 'When it will be measured.' })
  @IsString()
  @MaxLength(200)
  measureBy: string;
}

@InputType({ description: 'What an answer must show to earn one level of the scale on one criterion.' })
export class LevelAnchorInput {
  @Field(() => Int, { description: 'The level, from 0 to 5.' })
  @IsInt()
  @Min(0, { message: 'Enter a level from 0 to 5.' })
  @Max(5, { message: 'Enter a level from 0 to 5.' })
  level: number;

  @Field(() => LocalisedTextInput, { description: 'What earns it; nothing in either language leaves the usual words.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  text: LocalisedTextInput;
}

@InputType({ description: 'What proposals are scored on.' })
export class CriterionInput {
  @Field({ description: 'Short name within the challenge, such as `IMPACT`.' })
  @Matches(CODE, { message: CODE_MESSAGE })
  code: string;

  @Field(() => LocalisedTextInput, { description: 'What is judged.' })
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  title: LocalisedTextInput;

  @Field(() => LocalisedTextInput, { nullable: true, description: 'What earns which score.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  guidance?: LocalisedTextInput | null;

  @Field(() => Int, { description: 'Its weight in basis points; 35 per cent is 3500.' })
  @IsInt()
  @Min(0, { message: 'Enter a weight that is not negative.' })
  @Max(10_000, { message: 'Enter a weight of at most 100 per cent.' })
  weightBp: number;

  @Field(() => Int, { nullable: true, description: 'A proposal that scores less cannot be shortlisted.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(5, { message: 'Enter a score from 0 to 5.' })
  minimumScore?: number | null;

  @Field(() => [LevelAnchorInput], { nullable: true, description: 'What earns which level, each level once; left out: the usual words for all of them.' })
  @IsOptional()
  @IsArray()
  @ArrayUnique((anchor: LevelAnchorInput) => anchor.level, { message: 'Describe each level at most once.' })
  @ValidateNested({ each: true })
  @Type(() => LevelAnchorInput)
  anchors?: LevelAnchorInput[] | null;
}

@InputType({ description: 'How price counts, when it is not judged like any other criterion.' })
export class HowPriceCountsInput {
  @Field(() => PriceMethodEnum, { description: 'The way.' })
  @IsIn(Object.keys(PriceMethodEnum))
  method: PriceMethod;

  @Field(() => String, { nullable: true, description: 'Which criterion is the price; not for `PER_POINT`.' })
  @IsOptional()
  @Matches(CODE, { message: CODE_MESSAGE })
  criterionCode?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'For `BENCHMARK`: the price in pounds that earns all the points of the criterion; dearer ideas earn fewer.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter an amount that is not negative.' })
  benchmark?: string | null;

  @Field(() => Float, { nullable: true, description: 'For `PER_POINT`: the least points out of 100 that an idea must reach.' })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false, maxDecimalPlaces: 2 }, { message: 'Enter a number with up to two decimals.' })
  minimumPoints?: number | null;
}

@InputType({ description: 'What a challenge says. What is left out stays; null clears.' })
export class ChallengeContentInput {
  @Text('What should be different.')
  title?: LocalisedTextInput | null;
  @Text('The problem in a sentence or two.')
  summary?: LocalisedTextInput | null;
  @Text('The problem, who has it, what it costs them.')
  problem?: LocalisedTextInput | null;
  @Text('What would be a good result.')
  outcomesWanted?: LocalisedTextInput | null;
  @Text('What is not asked for.')
  notWanted?: LocalisedTextInput | null;
  @Text('Rights, data licence, staff transfer and exit.')
  terms?: LocalisedTextInput | null;
  @Text('The area in words.')
  placeDescription?: LocalisedTextInput | null;

  @Field(() => RegimeEnum, { nullable: true, description: 'Which procurement law applies.' })
  @IsOptional()
  @IsIn(Object.keys(RegimeEnum))
  regime?: Regime | null;

  @Field(() => RouteEnum, { nullable: true, description: 'How it is meant to lead to a pilot.' })
  @IsOptional()
  @IsIn(Object.keys(RouteEnum))
  route?: Route | null;

  @Field(() => ThemeEnum, { nullable: true, description: 'What it is about.' })
  @IsOptional()
  @IsIn(Object.keys(ThemeEnum))
  theme?: Theme | null;

  @Field(() => String, { nullable: true, description: 'Where to write.' })
  @IsOptional()
  @ValidateIf((input: ChallengeContentInput) => input.contactEmail !== '')
  @IsEmail({}, { message: 'Enter an e-mail address, like team@council.gov.uk.' })
  contactEmail?: string | null;

  @Field(() => [ID], { nullable: true, description: 'GSS codes of the places concerned.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(60, { message: 'Choose at most 60 places.' })
  placeCodes?: string[] | null;

  @Field(() => [IndicatorInput], { nullable: true, description: 'All indicators, in order.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20, { message: 'Enter at most 20 indicators.' })
  @ValidateNested({ each: true })
  @Type(() => IndicatorInput)
  indicators?: IndicatorInput[] | null;

  @Field(() => [CriterionInput], { nullable: true, description: 'All criteria, in order.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(12, { message: 'Enter at most 12 criteria.' })
  @ValidateNested({ each: true })
  @Type(() => CriterionInput)
  criteria?: CriterionInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of criteria: of two proposals with equal points the better on the first of these comes first. None: ties stay ties.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(12)
  tieBreak?: string[] | null;

  @Field(() => HowPriceCountsInput, { nullable: true, description: 'How price counts; null when it is judged like any other criterion, or not at all.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => HowPriceCountsInput)
  priceRule?: HowPriceCountsInput | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The least the pilot may cost, in pounds.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter an amount that is not negative.' })
  budgetMin?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The most the pilot may cost, in pounds.' })
  @IsOptional()
  @Matches(/^\d/, { message: 'Enter an amount that is not negative.' })
  budgetMax?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long the pilot lasts, in months.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Enter at least one month.' })
  @Max(60, { message: 'Enter at most 60 months.' })
  pilotMonths?: number | null;

  @Moment('When meeting suppliers begins.')
  engagementStartsAt?: Date | null;
  @Moment('The last moment for questions.')
  questionsCloseAt?: Date | null;
  @Moment('When proposals are planned to open.')
  opensAt?: Date | null;
  @Moment('The last moment to send a proposal.')
  closesAt?: Date | null;
  @Moment('When the shortlist is planned.')
  shortlistBy?: Date | null;
}
