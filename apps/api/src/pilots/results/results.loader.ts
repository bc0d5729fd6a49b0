// Measurements, reports and disputes of the pilots of one operation, read together.
import { Injectable } from '@nestjs/common';
import { listLoaderOf, loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Measurement, PilotDispute, PilotReport } from './result.type.ts';
import { ResultsQueries } from './results.queries.ts';

@Injectable()
export class ResultsLoader {
  constructor(private readonly queries: ResultsQueries) {}

  measurements(context: RequestContext, pilotId: string): Promise<Measurement[]> {
    return listLoaderOf(context, 'measurements', (ids) => this.queries.measurements(ids), (row) => row.pilotId).load(pilotId);
  }

  measurement(context: RequestContext, id: string): Promise<Measurement | null> {
    return loaderOf(context, 'measurement', (ids) => this.queries.measurementsByIds(ids), (row) => row.id).load(id);
  }

  reports(context: RequestContext, pilotId: string): Promise<PilotReport[]> {
    return listLoaderOf(context, 'pilot reports', (ids) => this.queries.reports(ids), (row) => row.pilotId).load(pilotId);
  }

  /** The report that holds: the newest, unless it was opened again. */
  async report(context: RequestContext, pilotId: string): Promise<PilotReport | null> {
    const newest = (await this.reports(context, pilotId)).at(-1);
    return newest && newest.reopenedAt === null ? newest : null;
  }

  disputes(context: RequestContext, pilotId: string): Promise<PilotDispute[]> {
    return listLoaderOf(context, 'pilot disputes', (ids) => this.queries.disputes(ids), (row) => row.pilotId).load(pilotId);
  }
}
