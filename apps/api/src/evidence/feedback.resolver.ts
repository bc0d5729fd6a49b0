// `feedbackWaiting`: what a council has yet to read; and the place and the service an answer is about.
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { serviceOf } from '@moothall/domain/place';
import { ViewerType } from '../identity/viewer.type.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { PlaceType } from '../organisations/place.type.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import { FeedbackQueries, toFeedback } from './feedback.queries.ts';
import { FeedbackConnection, FeedbackType } from './feedback.type.ts';

@Resolver(() => FeedbackType)
export class FeedbackResolver {
  constructor(
    private readonly queries: FeedbackQueries,
    private readonly loader: OrganisationLoader,
  ) {}

  @Query(() => FeedbackConnection, { description: 'Answers with words that nobody of your council has read yet, oldest first.' })
  @Access('evidence:read')
  async feedbackWaiting(@Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<FeedbackType>> {
    const page = await this.queries.waiting(viewerOf(context), args);
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toFeedback(node) }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'The place it is about.' })
  place(@Parent() feedback: FeedbackType, @Context() context: RequestContext): Promise<PlaceType | null> {
    return this.loader.place(context, feedback.placeCode);
  }

  @ResolveField(() => LocalisedText, { nullable: true, description: 'The name of the service.' })
  serviceName(@Parent() { service }: FeedbackType): LocalisedText | null {
    return serviceOf(service)?.name ?? null;
  }
}

@Resolver(() => ViewerType)
export class FeedbackOfViewer {
  constructor(private readonly queries: FeedbackQueries) {}

  @ResolveField(() => Int, { description: 'How many answers wait for the viewer to read them.' })
  async feedbackWaiting(@Context() context: RequestContext): Promise<number> {
    return this.queries.countWaiting(viewerOf(context));
  }
}
