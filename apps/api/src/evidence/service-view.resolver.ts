// `serviceView`: what people say of a service in one place, beside like places, with the words they use.
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { serviceOf } from '@moothall/domain/place';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { answersOf, placeSatisfaction } from './answers.ts';
import { INSIGHT_SOURCES } from './feedback.type.ts';
import { METHOD_NOTES } from './method.ts';
import { ServiceViewQueries } from './service-view.queries.ts';
import { AnswersOf, FeedbackTerm, PlaceSatisfaction, ServiceView } from './service-view.type.ts';

@Resolver(() => ServiceView)
export class ServiceViewResolver {
  constructor(
    private readonly queries: ServiceViewQueries,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => ServiceView, { nullable: true, description: 'What is known of a service in a place; null when there is no such place or service.' })
  @Access('public')
  async serviceView(
    @Args('place', { type: () => ID, description: 'The GSS code.' }) code: string,
    @Args('service', { description: 'The code of the service.' }) service: string,
    @Context() context: RequestContext,
  ): Promise<ServiceView | null> {
    const known = serviceOf(service);
    const place = known && (await this.organisations.place(context, code));
    return place && known ? { service: known.code, serviceName: known.name, place, method: [...METHOD_NOTES] } : null;
  }

  @ResolveField(() => [AnswersOf], { description: 'What people say, each sort of people by itself.' })
  async answers(@Parent() { place, service }: ServiceView): Promise<AnswersOf[]> {
    const rows = await this.queries.counts(place.code, service);
    return INSIGHT_SOURCES.map((source) => answersOf(source, rows));
  }

  @ResolveField(() => [FeedbackTerm], { description: 'The words that people of the public use most, from 10 answers on.' })
  terms(@Parent() { place, service }: ServiceView): Promise<FeedbackTerm[]> {
    return this.queries.terms(place.code, service);
  }

  @ResolveField(() => [PlaceSatisfaction], {
    description: 'This place beside those of the same kind in the same nation that are nearest in population. By name, never by figure; figures from 30 answers on.',
  })
  async likePlaces(@Parent() { place, service }: ServiceView): Promise<PlaceSatisfaction[]> {
    const like = await this.queries.likePlaces(place.code);
    const codes = [place.code, ...like.map(({ code }) => code)];
    const found = placeSatisfaction(await this.queries.ofService(service, codes), true);
    return codes.map((code) => found.find((one) => one.code === code) ?? unheard(code, service));
  }
}

/** A place where nobody answered stands in the list too, so that nobody takes its absence for a figure. */
function unheard(code: string, service: string): PlaceSatisfaction {
  return { code, service, serviceName: serviceOf(service)?.name ?? {}, n: null, mean: null };
}
