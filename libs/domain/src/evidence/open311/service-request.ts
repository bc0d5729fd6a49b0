// A service request as GeoReport v2 has it (Open311, https://wiki.open311.org/GeoReport_v2), reduced to what can be counted.

/** No address, description, name or position: who reported what where is nobody's business here. */
export type ServiceRequest = {
  readonly id: string;
  readonly serviceCode: string;
  readonly serviceName: string;
  /** The instant it was made. */
  readonly requestedAt: Date;
  /** The instant it was last changed, for the same request seen twice; when it was made where the source does not say. */
  readonly updatedAt: Date;
  readonly isClosed: boolean;
};

export type RequestTroubleCode = 'ID_MISSING' | 'SERVICE_MISSING' | 'DATE_MALFORMED';
export const REQUEST_TROUBLES: Readonly<Record<RequestTroubleCode, string>> = {
  ID_MISSING: 'The request has no service_request_id.',
  SERVICE_MISSING: 'The request has neither a service_code nor a service_name.',
  DATE_MALFORMED: 'The requested_datetime is no date and time of ISO 8601.',
};
export type RequestTrouble = { readonly place: number; readonly code: RequestTroubleCode; readonly message: string };
export type RequestReading = { readonly requests: readonly ServiceRequest[]; readonly troubles: readonly RequestTrouble[] };

/** Fields by their names in the standard, whatever format they came in. */
export type RawRequest = Readonly<Record<string, string>>;

const dateOf = (text: string | undefined): Date | null => {
  const time = text !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(time) ? new Date(time) : null;
};

const readOne = (raw: RawRequest): ServiceRequest | RequestTroubleCode => {
  const id = raw['service_request_id']?.trim() ?? '';
  const serviceName = raw['service_name']?.trim() ?? '';
  const serviceCode = raw['service_code']?.trim() || serviceName;
  const requestedAt = dateOf(raw['requested_datetime']);
  if (id === '') return 'ID_MISSING';
  if (serviceCode === '') return 'SERVICE_MISSING';
  if (requestedAt === null) return 'DATE_MALFORMED';
  const updatedAt = dateOf(raw['updated_datetime']) ?? requestedAt;
  return { id, serviceCode, serviceName: serviceName || serviceCode, requestedAt, updatedAt, isClosed: raw['status']?.trim().toLowerCase() === 'closed' };
};

/** Reads what can be read; troubles name the request by its place in the file, counted from 1. */
export const readRequests = (raws: readonly RawRequest[]): RequestReading => {
  const requests: ServiceRequest[] = [];
  const troubles: RequestTrouble[] = [];
  raws.forEach((raw, index) => {
    const read = readOne(raw);
    if (typeof read === 'string') troubles.push({ place: index + 1, code: read, message: REQUEST_TROUBLES[read] });
    else requests.push(read);
  });
  return { requests, troubles };
};
