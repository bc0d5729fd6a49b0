// The root fields on places, and a place's neighbours.
import { Args, ArgsType, Context, Field, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Access } from '../platform/graphql/access.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { NationEnum, PlaceConnection, PlaceType, toPlace } from './place.type.ts';
import { type Nation, PlacesQueries } from './places.queries.ts';

/** The map of hexagons shows all places at once, so this list alone may have larger pages. */
const LARGEST = 500;

@ArgsType()
class PlacesArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 100, description: 'How many to return, from 1 to 500: enough for the whole map.' })
  @Min(1, { message: 'Ask for at least 1.' })
  @Max(LARGEST, { message: `Ask for at most ${LARGEST}.` })
  declare first: number;

  @Field(() => String, { nullable: true, description: 'Part of a name, or a code.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  query?: string | null;

  @Field(() => NationEnum, { nullable: true, description: 'Only this nation.' })
  @IsOptional()
  @IsIn(Object.keys(NationEnum))
  nation?: Nation | null;
}

@Resolver(() => PlaceType)
export class PlaceResolver {
  constructor(
    private readonly queries: PlacesQueries,
    private readonly loader: OrganisationLoader,
  ) {}

  @Query(() => PlaceType, { nullable: true, description: 'A place by its GSS code.' })
  @Access('public')
  place(
    @Args('code', { type: () => ID, description: 'The GSS code.' }) code: string,
    @Context() context: RequestContext,
  ): Promise<PlaceType | null> {
    return this.loader.place(context, code);
  }

  @Query(() => PlaceConnection, { description: 'The areas of living local authorities, by name.' })
  @Access('public')
  async places(@Args() args: PlacesArgs): Promise<Page<PlaceType>> {
    const page = await this.queries.page(args, args);
    const edges = page.edges.map((edge) => ({ cursor: edge.cursor, node: toPlace(edge.node) }));
    return { ...page, edges, nodes: edges.map((edge) => edge.node) };
  }

  @ResolveField(() => [PlaceType], { description: 'The six nearest places.' })
  neighbours(@Parent() place: PlaceType, @Context() context: RequestContext): Promise<PlaceType[]> {
    return this.loader.neighbours(context, place.code);
  }
}
