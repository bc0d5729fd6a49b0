// Organisations, places and identifiers of one operation, each read in one batch.
import { Injectable } from '@nestjs/common';
import { listLoaderOf, loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type Identifier, type OrganisationType, toOrganisation } from './organisation.type.ts';
import { OrganisationsQueries } from './organisations.queries.ts';
import { type PlaceType, toPlace } from './place.type.ts';
import { PlacesQueries } from './places.queries.ts';

@Injectable()
export class OrganisationLoader {
  constructor(
    private readonly organisations: OrganisationsQueries,
    private readonly places: PlacesQueries,
  ) {}

  async load(context: RequestContext, id: string): Promise<OrganisationType | null> {
    const row = await loaderOf(context, 'organisation', (ids) => this.organisations.byIds(ids), (one) => one.id).load(id);
    return row && toOrganisation(row);
  }

  /** For relations that the database guarantees. */
  async mustLoad(context: RequestContext, id: string): Promise<OrganisationType> {
    const organisation = await this.load(context, id);
    if (!organisation) throw new Error(`No organisation ${id}`);
    return organisation;
  }

  async place(context: RequestContext, code: string): Promise<PlaceType | null> {
    const row = await loaderOf(context, 'place', (codes) => this.places.byCodes(codes), (one) => one.code).load(code);
    return row && toPlace(row);
  }

  async identifiers(context: RequestContext, organisationId: string): Promise<Identifier[]> {
    const read = (ids: readonly string[]) => this.organisations.identifiers(ids);
    return listLoaderOf(context, 'identifiers', read, (row) => row.organisationId).load(organisationId);
  }

  async neighbours(context: RequestContext, code: string): Promise<PlaceType[]> {
    const read = (codes: readonly string[]) => this.places.neighbours(codes);
    const rows = await listLoaderOf(context, 'neighbours', read, (row) => row.of).load(code);
    return rows.map(toPlace);
  }
}
