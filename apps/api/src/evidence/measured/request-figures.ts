// Counts of service requests as pieces of evidence: one for each month and service, with what such counts cannot say.
import { countRequests, KIND_RULES, readSpan, type RowError } from '@moothall/domain/evidence';
import { readRequestsFile } from './look-into-file.ts';
import type { RequestsChoice } from './kept-choice.ts';
import type { NewItem } from './store-item.ts';
import type { ReadPiece } from './survey-figures.ts';

const METHOD = `Service requests counted by the month in which they were made, each once (GeoReport v2). ${KIND_RULES.SERVICE_REPORTS.caveat}`;

type Trouble = Pick<RowError, 'line' | 'column' | 'message'> & { readonly code: string };
export type RequestsRead = Omit<ReadPiece, 'errors'> & { readonly errors: readonly Trouble[] };

/** @throws UnreadableFile */
export async function requestFigures(path: string, bytes: number, choice: RequestsChoice): Promise<RequestsRead> {
  const { requests, troubles } = await readRequestsFile(path, bytes);
  const ours = new Map(choice.services.map(({ code, service }) => [code, service]));
  const { counts } = countRequests(requests, (code) => ours.get(code) ?? null);
  const items = counts.map(({ month, service, requests: n }): NewItem => {
    const span = readSpan(month);
    return {
      problemId: null,
      placeCode: choice.place,
      service,
      kind: 'SERVICE_REPORTS',
      title: choice.title.trim(),
      group: null,
      periodFrom: span?.from ?? null,
      periodTo: span?.to ?? null,
      n,
      value: n,
      unit: 'COUNT',
      margin: null,
      responseRate: null,
      movedFrom: null,
      method: METHOD,
      citation: choice.citation.trim(),
      url: choice.url,
    };
  });
  const errors = troubles.map(({ place, code, message }) => ({ line: place, column: '', code, message }));
  return { items, errors, rows: requests.length + troubles.length, leftOut: troubles.length, bytesRead: bytes };
}
