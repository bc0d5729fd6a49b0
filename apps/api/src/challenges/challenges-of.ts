// Lists of challenges given to lower words: an organisation's, a place's, the viewer's own.
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '../identity/viewer.type.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { PlaceType } from '../organisations/place.type.ts';
import { ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import { type Page, PageArgs } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ChallengeConnection, type ChallengeType } from './challenge.type.ts';
import { ChallengesQueries } from './challenges.queries.ts';
import { SearchQueries } from './search.queries.ts';
import { toChallengePage } from './to-challenge.ts';

@Resolver(() => OrganisationType)
export class ChallengesOfOrganisation {
  constructor(private readonly queries: ChallengesQueries) {}

  @ResolveField(() => ChallengeConnection, { description: 'Challenges it takes part in, as far as you may see them, newest first.' })
  async challenges(@Parent() organisation: OrganisationType, @Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<ChallengeType>> {
    return toChallengePage(await this.queries.ofOrganisations(viewerOf(context), [organisation.id], args));
  }
}

@Resolver(() => ViewerType)
export class ChallengesOfViewer {
  constructor(private readonly queries: ChallengesQueries) {}

  @ResolveField(() => ChallengeConnection, { description: 'Challenges of your organisations, drafts included, newest first.' })
  async challenges(@Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<ChallengeType>> {
    const viewer = viewerOf(context);
    return toChallengePage(await this.queries.ofOrganisations(viewer, ownOrganisations(viewer), args));
  }
}

@Resolver(() => PlaceType)
export class ChallengesOfPlace {
  constructor(
    private readonly queries: ChallengesQueries,
    private readonly search: SearchQueries,
  ) {}

  @ResolveField(() => ChallengeConnection, { description: 'Published challenges that concern it, newest first.' })
  async challenges(@Parent() place: PlaceType, @Args() args: PageArgs): Promise<Page<ChallengeType>> {
    return toChallengePage(await this.search.page({ places: [place.code] }, 'NEWEST', args));
  }

  @ResolveField(() => Int, { description: 'How many challenges run here now.' })
  async openChallengeCount(@Parent() place: PlaceType, @Context() context: RequestContext): Promise<number> {
    const read = (codes: readonly string[]) => this.queries.runningByPlace(codes);
    const row = await loaderOf(context, 'running', read, (one) => one.code).load(place.code);
    return row?.n ?? 0;
  }
}
