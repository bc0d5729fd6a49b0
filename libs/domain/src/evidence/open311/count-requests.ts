// Counts service requests by month and service; the same request counts once, however often it is told.
import type { ServiceRequest } from './service-request.ts';

export type RequestCount = {
  /** As `2026-11`, by UK time. */
  readonly month: string;
  readonly service: string;
  readonly requests: number;
  /** How many of them are closed by now. */
  readonly closed: number;
};

export type CountedRequests = {
  /** By month, then service. */
  readonly counts: readonly RequestCount[];
  /** Service codes of the source that nobody chose one of ours for, with their names and how many requests they have. */
  readonly left: readonly { readonly code: string; readonly name: string; readonly requests: number }[];
  /** How many were told more than once. */
  readonly repeated: number;
};

const londonMonth = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit' });

/** Of a request told twice, the newest state counts. */
const newestOf = (requests: readonly ServiceRequest[]): ServiceRequest[] => {
  const newest = new Map<string, ServiceRequest>();
  for (const request of requests) {
    const known = newest.get(request.id);
    if (!known || known.updatedAt.getTime() < request.updatedAt.getTime()) newest.set(request.id, request);
  }
  return [...newest.values()];
};

/**
 * What was reported, not what happened: places and people differ in how readily they report.
 * @param serviceOf our service for a code of the source; null leaves it out
 */
export const countRequests = (requests: readonly ServiceRequest[], serviceOf: (code: string) => string | null): CountedRequests => {
  const once = newestOf(requests);
  const counts = new Map<string, { month: string; service: string; requests: number; closed: number }>();
  const left = new Map<string, { code: string; name: string; requests: number }>();
  for (const request of once) {
    const service = serviceOf(request.serviceCode);
    if (service === null) {
      const { serviceCode: code, serviceName: name } = request;
      left.set(code, { code, name, requests: (left.get(code)?.requests ?? 0) + 1 });
      continue;
    }
    const month = londonMonth.format(request.requestedAt);
    const count = counts.get(`${month} ${service}`) ?? { month, service, requests: 0, closed: 0 };
    counts.set(`${month} ${service}`, { ...count, requests: count.requests + 1, closed: count.closed + (request.isClosed ? 1 : 0) });
  }
  const byKey = (one: string, other: string): number => (one < other ? -1 : 1);
  return {
    counts: [...counts].toSorted(([one], [other]) => byKey(one, other)).map(([, count]) => count),
    left: [...left.values()].toSorted((one, other) => other.requests - one.requests || byKey(one.code, other.code)),
    repeated: requests.length - once.length,
  };
};
