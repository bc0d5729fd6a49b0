// Finds out what an uploaded file is, and refuses at once what cannot be imported.
import { open, readFile } from 'node:fs/promises';
import { checkHeader, GEOREPORT_TROUBLES, readGeoreport, readRequests, type ServiceRequest } from '@moothall/domain/evidence';
import { refusalsOf } from '@moothall/domain/decision';
import { firstRows, UnreadableFile } from './csv-rows.ts';

export const MOST_BYTES_OF_REQUESTS = 50_000_000;
const LEAST_COLUMNS = 2;

export type ImportFormat = 'SURVEY_CSV' | 'OPEN311';

/** A service of the source, with how many requests it has. */
export interface SourceService {
  readonly code: string;
  readonly name: string;
  readonly requests: number;
}

export interface Looked {
  readonly format: ImportFormat;
  /** The names of the columns of a survey. */
  readonly header: readonly string[];
  readonly services: readonly SourceService[];
}

/** @throws UnreadableFile with what to do */
export async function lookInto(path: string, bytes: number): Promise<Looked> {
  if (bytes === 0) throw new UnreadableFile('EMPTY', 'Choose another file. This one is empty.', null);
  return (await beginsLikeRequests(path)) ? lookIntoRequests(path, bytes) : lookIntoSurvey(path);
}

async function beginsLikeRequests(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2048), 0, 2048, 0);
    const text = buffer.subarray(0, bytesRead).toString('utf8').replace(/^\uFEFF/, '').trimStart();
    return /^[[{]/.test(text) || /^(?:<\?xml[^>]*>\s*)?<service_requests\b/.test(text) || /^<!DOCTYPE\s+service_requests/.test(text);
  } finally {
    await file.close();
  }
}

async function lookIntoSurvey(path: string): Promise<Looked> {
  const [header] = await firstRows(path, 1);
  const [refusal] = refusalsOf(checkHeader(header?.cells, LEAST_COLUMNS));
  if (refusal) throw new UnreadableFile(refusal.code, refusal.message, header?.line ?? 1);
  return { format: 'SURVEY_CSV', header: header?.cells ?? [], services: [] };
}

/** The whole list at once: its formats cannot be read in pieces, so its size is bounded. @throws UnreadableFile */
export async function readRequestsFile(path: string, bytes: number): Promise<{ requests: readonly ServiceRequest[]; troubles: readonly { place: number; code: string; message: string }[] }> {
  if (bytes > MOST_BYTES_OF_REQUESTS) throw new UnreadableFile('TOO_LARGE', 'Choose a shorter time. A list of service requests may have 50 MB.', null);
  const text = new TextDecoder('utf-8').decode(await readFile(path));
  const reading = readGeoreport(text);
  if (reading.trouble) throw new UnreadableFile(reading.trouble, GEOREPORT_TROUBLES[reading.trouble], null);
  return readRequests(reading.raws);
}

async function lookIntoRequests(path: string, bytes: number): Promise<Looked> {
  const { requests, troubles } = await readRequestsFile(path, bytes);
  if (requests.length === 0) throw new UnreadableFile('NO_REQUESTS', troubles[0]?.message ?? 'Choose another time. There are no service requests in it.', null);
  const byCode = Map.groupBy(requests, ({ serviceCode }) => serviceCode);
  const services = [...byCode].map(([code, all]) => ({ code, name: all[0]?.serviceName ?? code, requests: new Set(all.map(({ id }) => id)).size }));
  return { format: 'OPEN311', header: [], services: services.toSorted((one, other) => other.requests - one.requests).slice(0, 500) };
}
