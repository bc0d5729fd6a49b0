// `Organisation.profile`, and `cpvCodes` for those who look for the code of what they do.
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/access.ts';
import { badInput } from '../../platform/graphql/errors.ts';
import { loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { OrganisationLoader } from '../organisation.loader.ts';
import { OrganisationType } from '../organisation.type.ts';
import type { PlaceType } from '../place.type.ts';
import { viewerOf } from '../viewer.ts';
import { CpvNames, type NamedCode } from './cpv-names.ts';
import { type CapabilitiesRow, ProfileQueries } from './profile.queries.ts';
import { Capabilities, CpvCode, OrganisationProfile } from './profile.type.ts';
import { toCapabilities, toProfile } from './to-profile.ts';

@Resolver(() => OrganisationType)
export class ProfileOfOrganisation {
  constructor(
    private readonly queries: ProfileQueries,
    private readonly organisations: OrganisationLoader,
    private readonly cpv: CpvNames,
  ) {}

  @ResolveField(() => OrganisationProfile, { nullable: true, description: 'What it answers once for all proposals; null for those who do not propose.' })
  async profile(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<OrganisationProfile | null> {
    const read = (ids: readonly string[]) => this.queries.of(viewerOf(context), ids);
    const row = await loaderOf(context, 'profile', read, (one) => one.organisationId).load(organisation.id);
    return row && { ...toProfile(row), capabilities: row.capabilities && (await this.capabilities(context, row.capabilities)) };
  }

  private async capabilities(context: RequestContext, row: CapabilitiesRow): Promise<Capabilities> {
    const places = await Promise.all(row.places.map((code) => this.organisations.place(context, code)));
    return toCapabilities(row, await this.cpv.named(row.cpvCodes), places.filter((place): place is PlaceType => place !== null));
  }
}

@Resolver()
export class CpvCodes {
  constructor(private readonly cpv: CpvNames) {}

  @Query(() => [CpvCode], { description: 'Codes of the Common Procurement Vocabulary by digits or English words; none where this server has no list.' })
  @Access('public')
  cpvCodes(
    @Args('query', { description: 'The first digits, or words.' }) query: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many; 1 to 50.' }) first: number,
  ): Promise<NamedCode[]> {
    if (first < 1 || first > 50) throw badInput('Ask for 1 to 50.', ['first']);
    if (query.length > 100) throw badInput('Search for at most 100 characters.', ['query']);
    return this.cpv.search(query, first);
  }
}
