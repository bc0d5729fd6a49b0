// Every SELECT on measurements, reports and disputes. All of it is public, as the pilot is.
import { Injectable } from '@nestjs/common';
import { Rows } from '../../platform/database/rows.ts';
import type { Measurement, PilotDispute, PilotReport, ReportedResultType } from './result.type.ts';

type Flat = Omit<Measurement, 'interval'> & { readonly low: number | null; readonly high: number | null; readonly level: number | null; readonly origin: 'WILSON' | 'STATED' | null };

export const MEASUREMENTS = `select m.id, m.pilot_id as "pilotId", m.indicator_code as "indicatorCode", m.version, m.is_final as "isFinal", m.value, m.n, m.method,
  m.method_note as "methodNote", m.source, m.period_from::text as "from", m.period_to::text as "to", m.low, m.high, m.level, m.origin, m.corrects, m.correction,
  m.at as "recordedAt", m.organisation_id as "organisationId", not exists (select 1 from pilot_measurement newer where newer.corrects = m.id) as "isCurrent"
  from pilot_measurement m`;

const REPORTS = `select pilot_id as "pilotId", number, summary, at as "reportedAt", organisation_id as "reporterId", verified_at as "verifiedAt", verified_for as "verifierId",
  looked_at as "lookedAt", reopened_at as "reopenedAt", reopened_because as "reopenedBecause" from pilot_report`;
const RESULTS = `select pilot_id as "pilotId", number, indicator_code as "indicatorCode", outcome, proposed, rule, reason, measurement_id as "measurementId" from pilot_result`;
const DISPUTES = `select id, pilot_id as "pilotId", indicator_code as "indicatorCode", organisation_id as "organisationId", reason, at as "raisedAt", answer,
  is_upheld as "isUpheld", answered_at as "answeredAt" from pilot_dispute`;

export function toMeasurement({ low, high, level, origin, ...rest }: Flat): Measurement {
  const interval = low !== null && high !== null && level !== null && origin !== null ? { low, high, level, origin } : null;
  return { ...rest, interval };
}

@Injectable()
export class ResultsQueries {
  constructor(private readonly rows: Rows) {}

  async measurements(pilotIds: readonly string[]): Promise<Measurement[]> {
    return (await this.rows.all<Flat>(`${MEASUREMENTS} where m.pilot_id = any($1) order by m.id`, [pilotIds])).map(toMeasurement);
  }

  async measurementsByIds(ids: readonly string[]): Promise<Measurement[]> {
    return (await this.rows.all<Flat>(`${MEASUREMENTS} where m.id = any($1)`, [ids])).map(toMeasurement);
  }

  /** Oldest first, each with its results. */
  async reports(pilotIds: readonly string[]): Promise<PilotReport[]> {
    const reports = await this.rows.all<Omit<PilotReport, 'results'>>(`${REPORTS} where pilot_id = any($1) order by pilot_id, number`, [pilotIds]);
    if (reports.length === 0) return [];
    const results = await this.rows.all<ReportedResultType>(`${RESULTS} where pilot_id = any($1) order by pilot_id, number, indicator_code`, [pilotIds]);
    return reports.map((report) => ({ ...report, results: results.filter((one) => one.pilotId === report.pilotId && one.number === report.number) }));
  }

  disputes(pilotIds: readonly string[]): Promise<PilotDispute[]> {
    return this.rows.all<PilotDispute>(`${DISPUTES} where pilot_id = any($1) order by id`, [pilotIds]);
  }
}
