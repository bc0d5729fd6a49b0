// Adoptions of one operation, read together as the viewer may see them.
import { Injectable } from '@nestjs/common';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { AdoptionType } from './adoption.type.ts';
import { AdoptionsQueries } from './adoptions.queries.ts';

@Injectable()
export class AdoptionLoader {
  constructor(private readonly queries: AdoptionsQueries) {}

  load(context: RequestContext, id: string): Promise<AdoptionType | null> {
    return loaderOf(context, 'adoption', (ids) => this.queries.byIds(viewerOf(context), ids), (row) => row.id).load(id);
  }

  ofPilot(context: RequestContext, pilotId: string): Promise<AdoptionType[]> {
    return listLoaderOf(context, 'adoptions', (ids) => this.queries.ofPilots(viewerOf(context), ids), (row) => row.pilotId).load(pilotId);
  }
}
