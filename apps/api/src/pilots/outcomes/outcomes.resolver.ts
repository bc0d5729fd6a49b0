// `outcomes` and `outcomeRows`: what came of all pilots, counted and row by row.
import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ThemeEnum } from '../../challenges/challenge.type.ts';
import { type Theme, THEMES } from '../../challenges/themes.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { PlaceType } from '../../organisations/place.type.ts';
import { Access } from '../../platform/graphql/access.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { PilotLoader } from '../pilot.loader.ts';
import { PilotType } from '../pilot.type.ts';
import { OutcomesQueries } from './outcomes.queries.ts';
import { OutcomeRow, OutcomeRowConnection, Outcomes, type OutcomeStanding, OutcomeStandingEnum, PlaceOutcomes } from './outcomes.type.ts';

@ArgsType()
class OutcomeRowsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only pilots in this place, by its GSS code.' })
  @IsOptional()
  @IsString()
  placeCode?: string | null;

  @Field(() => ThemeEnum, { nullable: true, description: 'Only challenges of this theme.' })
  @IsOptional()
  @IsIn(THEMES)
  theme?: Theme | null;

  @Field(() => String, { nullable: true, description: 'Only this indicator, as `IndicatorOutcomes.key` gives it.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  indicator?: string | null;

  @Field(() => OutcomeStandingEnum, { nullable: true, description: 'Only what came out so.' })
  @IsOptional()
  @IsIn(Object.keys(OutcomeStandingEnum))
  standing?: OutcomeStanding | null;
}

@Resolver(() => Outcomes)
export class OutcomesResolver {
  constructor(private readonly queries: OutcomesQueries) {}

  @Query(() => Outcomes, { description: 'What came of all pilots: those that worked, those that did not, and those that were stopped.' })
  @Access('public')
  async outcomes(
    @Args('placeCode', { type: () => ID, nullable: true, description: 'Only pilots in this place.' }) placeCode: string | null,
    @Args('theme', { type: () => ThemeEnum, nullable: true, description: 'Only this theme.' }) theme: Theme | null,
    @Args('indicator', { type: () => String, nullable: true, description: 'Only this indicator.' }) indicator: string | null,
  ): Promise<Outcomes> {
    const filter = { placeCode, theme, indicator };
    const [counts, adoptions, places, themes, indicators] = await Promise.all([
      this.queries.total(filter),
      this.queries.adoptions(filter),
      this.queries.byPlace(filter),
      this.queries.byTheme(filter),
      this.queries.byIndicator(filter),
    ]);
    return {
      counts,
      adoptions,
      byPlace: places.map(({ key, ...rest }) => ({ key, counts: rest })),
      byTheme: themes.map(({ key, ...rest }) => ({ theme: themeOf(key), counts: rest })),
      byIndicator: indicators.map(({ key, name, unit, ...rest }) => ({ key, name, unit, counts: rest })),
    };
  }

  @Query(() => OutcomeRowConnection, { description: 'Every indicator of every pilot, the newest pilot first.' })
  @Access('public')
  outcomeRows(@Args() args: OutcomeRowsArgs): Promise<Page<OutcomeRow>> {
    return this.queries.page(args, args);
  }
}

@Resolver(() => PlaceOutcomes)
export class PlaceOfOutcomes {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => PlaceType, { nullable: true, description: 'The place.' })
  place(@Parent() outcomes: PlaceOutcomes, @Context() context: RequestContext): Promise<PlaceType | null> {
    return this.organisations.place(context, outcomes.key);
  }
}

@Resolver(() => OutcomeRow)
export class PilotOfOutcomeRow {
  constructor(private readonly pilots: PilotLoader) {}

  @ResolveField(() => PilotType, { description: 'The pilot.' })
  pilot(@Parent() row: OutcomeRow, @Context() context: RequestContext): Promise<PilotType> {
    return this.pilots.mustLoad(context, row.pilotId);
  }
}

function themeOf(key: string): Theme {
  return THEMES.find((theme) => theme === key) ?? 'OTHER';
}
