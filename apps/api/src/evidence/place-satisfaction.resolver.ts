// `satisfactionMap`, `satisfactionMethod` and `Place.satisfaction`: how satisfied people are with one service everywhere, and with each service in a place.
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { PlaceType } from '../organisations/place.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { placeSatisfaction } from './answers.ts';
import { METHOD_NOTES } from './method.ts';
import { ServiceViewQueries } from './service-view.queries.ts';
import { PlaceSatisfaction } from './service-view.type.ts';

@Resolver(() => PlaceSatisfaction)
export class PlaceSatisfactionResolver {
  constructor(
    private readonly queries: ServiceViewQueries,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => [PlaceSatisfaction], { description: 'How satisfied the public is with a service, in each place where anybody answered; figures from 30 answers on.' })
  @Access('public')
  async satisfactionMap(@Args('service', { description: 'The code of the service.' }) service: string): Promise<PlaceSatisfaction[]> {
    return placeSatisfaction(await this.queries.ofService(service, null), true);
  }

  @Query(() => [LocalisedText], { description: 'How figures of satisfaction come about, and what they cannot say.' })
  @Access('public')
  satisfactionMethod(): LocalisedText[] {
    return [...METHOD_NOTES];
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'The place.' })
  place(@Parent() { code }: PlaceSatisfaction, @Context() context: RequestContext): Promise<PlaceType | null> {
    return this.organisations.place(context, code);
  }
}

@Resolver(() => PlaceType)
export class SatisfactionOfPlace {
  constructor(private readonly queries: ServiceViewQueries) {}

  @ResolveField(() => [PlaceSatisfaction], { description: 'The services on which anybody of the public answered here; figures from 10 answers on.' })
  async satisfaction(@Parent() place: PlaceType, @Context() context: RequestContext): Promise<PlaceSatisfaction[]> {
    const read = (codes: readonly string[]) => this.queries.ofPlaces(codes);
    return placeSatisfaction(await listLoaderOf(context, 'satisfaction', read, (row) => row.code).load(place.code), false);
  }
}
