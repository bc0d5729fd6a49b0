// Consultations of one operation and what hangs on them, each relation read in one statement.
import { Injectable } from '@nestjs/common';
import type { ConsultationCount } from '@moothall/domain/priority';
import { organisationsWhere, viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { ConsultationOptionType, ConsultationType } from './consultation.type.ts';
import { ConsultationsQueries, type CountRow, type DecisionRow } from './consultations.queries.ts';
import { readCount } from './stored-count.ts';
import { toConsultation, toOption } from './to-consultation.ts';

@Injectable()
export class ConsultationLoader {
  constructor(private readonly queries: ConsultationsQueries) {}

  async load(context: RequestContext, id: string): Promise<ConsultationType | null> {
    const read = (ids: readonly string[]) => this.queries.byIds(viewerOf(context), ids);
    const row = await loaderOf(context, 'consultation', read, (one) => one.id).load(id);
    return row && toConsultation(row);
  }

  async mustLoad(context: RequestContext, id: string): Promise<ConsultationType> {
    const consultation = await this.load(context, id);
    if (!consultation) throw new Error(`No consultation ${id}`);
    return consultation;
  }

  async options(context: RequestContext, consultationId: string): Promise<ConsultationOptionType[]> {
    const runs = organisationsWhere(viewerOf(context), 'writeChallenge');
    const read = (ids: readonly string[]) => this.queries.options(ids, runs);
    return (await listLoaderOf(context, 'consultation options', read, (row) => row.consultationId).load(consultationId)).map(toOption);
  }

  count(context: RequestContext, consultationId: string): Promise<CountRow | null> {
    return loaderOf(context, 'consultation count', (ids) => this.queries.counts(ids), (row) => row.consultationId).load(consultationId);
  }

  async result(context: RequestContext, consultationId: string): Promise<ConsultationCount | null> {
    const row = await loaderOf(context, 'consultation result', (ids) => this.queries.results(ids), (one) => one.consultationId).load(consultationId);
    return row && readCount(row.result);
  }

  decision(context: RequestContext, consultationId: string): Promise<DecisionRow | null> {
    return loaderOf(context, 'priority decision', (ids) => this.queries.decisions(ids), (row) => row.consultationId).load(consultationId);
  }

  panel(context: RequestContext, consultationId: string): Promise<{ personId: string; hasVoted: boolean }[]> {
    return listLoaderOf(context, 'consultation panel', (ids) => this.queries.panel(ids), (row) => row.consultationId).load(consultationId);
  }

  voters(context: RequestContext, consultationId: string): Promise<{ voters: number; votes: number } | null> {
    return loaderOf(context, 'consultation voters', (ids) => this.queries.voters(ids), (row) => row.consultationId).load(consultationId);
  }
}
