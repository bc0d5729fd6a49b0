// All measurements of one pilot as a table, with every version and what the report that holds says of them.
import type { CsvCell } from '@moothall/domain/evidence';
import type { ResultsQueries } from '../results/results.queries.ts';

const HEAD: readonly CsvCell[] = ['indicator', 'measurement', 'version', 'current', 'final', 'value', 'n', 'method', 'how', 'source', 'from', 'to', 'interval low', 'interval high', 'level', 'interval by', 'correction', 'reported outcome', 'reason'];

/** What was reported without a measurement stands in a row of its own. */
export async function resultsTable(results: ResultsQueries, pilotId: string): Promise<CsvCell[][]> {
  const [measurements, reports] = await Promise.all([results.measurements([pilotId]), results.reports([pilotId])]);
  const newest = reports.at(-1);
  const said = newest && newest.reopenedAt === null ? newest.results : [];
  const rows = measurements.map((one): CsvCell[] => {
    const result = said.find(({ measurementId }) => measurementId === one.id);
    const { interval } = one;
    return [
      one.indicatorCode, one.id, one.version, one.isCurrent, one.isFinal, one.value, one.n, one.method, one.methodNote, one.source, one.from, one.to,
      interval?.low ?? null, interval?.high ?? null, interval?.level ?? null, interval?.origin ?? null, one.correction, result?.outcome ?? null, result?.reason ?? null,
    ];
  });
  const bare = said.filter(({ measurementId }) => measurementId === null);
  const empty = new Array<CsvCell>(HEAD.length - 3).fill(null);
  return [[...HEAD], ...rows, ...bare.map((one): CsvCell[] => [one.indicatorCode, ...empty, one.outcome, one.reason])];
}
