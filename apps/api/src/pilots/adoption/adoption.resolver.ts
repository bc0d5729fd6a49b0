// The root field on adoptions, what hangs on one, and `Pilot.adoptions` with their number.
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, organisationsWhere, viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { type Page, PageArgs } from '../../platform/graphql/pages.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { PilotLoader } from '../pilot.loader.ts';
import { PilotType } from '../pilot.type.ts';
import { AdoptionLoader } from './adoption.loader.ts';
import { AdoptionConnection, AdoptionType } from './adoption.type.ts';
import { AdoptionsQueries } from './adoptions.queries.ts';

/** Those that were decided and not ended. */
const isCounted = ({ state }: AdoptionType): boolean => state === 'ADOPTED' || state === 'REPORTED';

@Resolver(() => AdoptionType)
export class AdoptionResolver {
  constructor(
    private readonly queries: AdoptionsQueries,
    private readonly organisations: OrganisationLoader,
    private readonly pilots: PilotLoader,
  ) {}

  @Query(() => AdoptionConnection, { description: 'Adoptions of pilots by other authorities, the newest first.' })
  @Access('public')
  adoptions(@Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<AdoptionType>> {
    return this.queries.page(viewerOf(context), args);
  }

  @ResolveField(() => OrganisationType, { description: 'Who adopts.' })
  organisation(@Parent() adoption: AdoptionType, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, adoption.organisationId);
  }

  @ResolveField(() => PilotType, { description: 'What is adopted.' })
  pilot(@Parent() adoption: AdoptionType, @Context() context: RequestContext): Promise<PilotType> {
    return this.pilots.mustLoad(context, adoption.pilotId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may confirm, report or end it.' })
  viewerMayChange(@Parent() adoption: AdoptionType, @Context() context: RequestContext): boolean {
    return adoption.state !== 'WITHDRAWN' && can(viewerOf(context), adoption.organisationId, 'writeChallenge');
  }
}

@Resolver(() => PilotType)
export class AdoptionsOfPilot {
  constructor(private readonly loader: AdoptionLoader) {}

  @ResolveField(() => [AdoptionType], { description: 'Who took it up, the first one first.' })
  adoptions(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<AdoptionType[]> {
    return this.loader.ofPilot(context, pilot.id);
  }

  @ResolveField(() => Int, { description: 'How many other authorities have adopted it.' })
  async adoptionCount(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.ofPilot(context, pilot.id)).filter(isCounted).length;
  }

  @ResolveField(() => Boolean, { description: 'Whether one of your authorities may adopt it now.' })
  async viewerMayAdopt(@Parent() pilot: PilotType, @Context() context: RequestContext): Promise<boolean> {
    if (pilot.state !== 'VERIFIED' && pilot.state !== 'CLOSED') return false;
    const own = organisationsWhere(viewerOf(context), 'writeChallenge').filter((id) => id !== pilot.leadId);
    if (own.length === 0) return false;
    const taken = (await this.loader.ofPilot(context, pilot.id)).filter((one) => one.state !== 'WITHDRAWN').map((one) => one.organisationId);
    return own.some((id) => !taken.includes(id));
  }
}

@Resolver(() => ChallengeType)
export class AdoptionsOfChallenge {
  constructor(
    private readonly pilots: PilotLoader,
    private readonly loader: AdoptionLoader,
  ) {}

  @ResolveField(() => Int, { description: 'How many other authorities have adopted a pilot of it.' })
  async adoptionCount(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<number> {
    const pilots = await this.pilots.ofChallenge(context, challenge.id);
    const all = await Promise.all(pilots.map(({ id }) => this.loader.ofPilot(context, id)));
    return all.flat().filter(isCounted).length;
  }
}
