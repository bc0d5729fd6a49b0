// `challenges`: published challenges by words and filters, by pages.
import { Args, ArgsType, Field, ID, InputType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDate, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Stage } from '@moothall/domain/challenge';
import { fromDecimalString } from '@moothall/domain/money';
import { NationEnum } from '../organisations/place.type.ts';
import type { Nation } from '../organisations/places.queries.ts';
import { Access } from '../platform/graphql/access.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import { DecimalScalar } from '../platform/graphql/scalars.ts';
import { ChallengeConnection, ChallengeType, StageEnum, ThemeEnum } from './challenge.type.ts';
import type { SearchFilter, SearchSort } from './search-filter.ts';
import { SearchQueries } from './search.queries.ts';
import type { Theme } from './themes.ts';
import { toChallengePage } from './to-challenge.ts';

export const ChallengeSortEnum = { NEWEST: 'NEWEST', CLOSING_SOONEST: 'CLOSING_SOONEST' } as const;
registerEnumType(ChallengeSortEnum, {
  name: 'ChallengeSort',
  description: 'The order of a list of challenges.',
  valuesMap: {
    NEWEST: { description: 'Published last, first.' },
    CLOSING_SOONEST: { description: 'Open ones by their deadline, then those to come, then closed ones.' },
  },
});

@InputType({ description: 'What to look for; all that is given must hold, lists mean any of them.' })
export class ChallengeFilter {
  @Field(() => String, { nullable: true, description: 'Words in the title, the problem, the outcomes, the council or the place. Quotes and a leading minus work.' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Search for at most 200 characters.' })
  query?: string | null;

  @Field(() => [ID], { nullable: true, description: 'GSS codes.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(400)
  places?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Regions of England.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayMaxSize(20)
  regions?: string[] | null;

  @Field(() => [NationEnum], { nullable: true, description: 'Nations.' })
  @IsOptional()
  @IsIn(Object.keys(NationEnum), { each: true })
  nations?: Nation[] | null;

  @Field(() => [ThemeEnum], { nullable: true, description: 'Themes.' })
  @IsOptional()
  @IsIn(Object.keys(ThemeEnum), { each: true })
  themes?: Theme[] | null;

  @Field(() => [StageEnum], { nullable: true, description: 'Stages; only published ones are found.' })
  @IsOptional()
  @IsIn(Object.keys(StageEnum), { each: true })
  stages?: Stage[] | null;

  @Field(() => ID, { nullable: true, description: 'The authority that leads.' })
  @IsOptional()
  @IsString()
  lead?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The pilot may cost this much or more, in pounds.' })
  @IsOptional()
  budgetAtLeast?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The pilot may cost this little, in pounds.' })
  @IsOptional()
  budgetAtMost?: string | null;

  @Field(() => Date, { nullable: true, description: 'Open, and closing before this moment.' })
  @IsOptional()
  @IsDate()
  closesBefore?: Date | null;
}

@ArgsType()
export class ChallengesArgs extends PageArgs {
  @Field(() => ChallengeFilter, { nullable: true, description: 'What to look for.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChallengeFilter)
  filter?: ChallengeFilter | null;

  @Field(() => ChallengeSortEnum, { defaultValue: 'NEWEST', description: 'The order.' })
  @IsIn(Object.keys(ChallengeSortEnum))
  sort: SearchSort;
}

/** The filter as lists are searched by it: amounts in pence. */
export function toSearch(filter: ChallengeFilter | null | undefined): SearchFilter {
  const { budgetAtLeast, budgetAtMost, ...others } = filter ?? {};
  const pence = (text: string | null | undefined): bigint | null => (text ? fromDecimalString(text) : null);
  return { ...others, budgetAtLeast: pence(budgetAtLeast), budgetAtMost: pence(budgetAtMost) };
}

@Resolver()
export class FindChallenges {
  constructor(private readonly search: SearchQueries) {}

  @Query(() => ChallengeConnection, { description: 'Published challenges.' })
  @Access('public')
  async challenges(@Args() args: ChallengesArgs): Promise<Page<ChallengeType>> {
    return toChallengePage(await this.search.page(toSearch(args.filter), args.sort, args));
  }
}
