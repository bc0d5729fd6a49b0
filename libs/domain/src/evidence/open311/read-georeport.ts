// Reads a list of service requests, in JSON or in XML as GeoReport v2 has both, without trusting either.
import type { RawRequest } from './service-request.ts';

export type GeoreportTrouble = 'NOT_GEOREPORT' | 'NOT_JSON' | 'XML_TOO_CLEVER';
export const GEOREPORT_TROUBLES: Readonly<Record<GeoreportTrouble, string>> = {
  NOT_GEOREPORT: 'Choose a list of service requests in JSON or XML, as GeoReport v2 answers from requests.json or requests.xml.',
  NOT_JSON: 'Choose the file again. It is cut off, or it is no JSON.',
  XML_TOO_CLEVER: 'Choose a file without a document type or entities of its own.',
};

export type GeoreportReading = { readonly raws: readonly RawRequest[]; readonly trouble?: undefined } | { readonly raws?: undefined; readonly trouble: GeoreportTrouble };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (value: Record<string, unknown>): RawRequest =>
  Object.fromEntries(Object.entries(value).flatMap(([name, field]) => (typeof field === 'string' || typeof field === 'number' ? [[name, String(field)]] : [])));

const readJson = (text: string): GeoreportReading => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { trouble: 'NOT_JSON' };
  }
  // Some servers wrap the list.
  const list: unknown = isRecord(json) ? json['service_requests'] : json;
  return Array.isArray(list) && list.every(isRecord) ? { raws: list.map(textsOf) } : { trouble: 'NOT_GEOREPORT' };
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MOST = 0x10ffff;

const plain = (text: string): string =>
  text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|\w+);/giu, (whole: string, data: string | undefined, name: string | undefined) => {
    if (data !== undefined) return data;
    if (name === undefined) return whole;
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= MOST ? String.fromCodePoint(code) : whole;
  });

const FIELD = /<(\w+)>((?:[^<]|<!\[CDATA\[[\s\S]*?\]\]>)*)<\/\1>/gu;

/** The format is flat: a list of requests with fields of text. No general XML is needed for it, nor wanted from strangers. */
const readXml = (text: string): GeoreportReading => {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return { trouble: 'XML_TOO_CLEVER' };
  if (!/<service_requests\b[\s\S]*<\/service_requests>\s*$|<service_requests\s*\/>\s*$/u.test(text)) return { trouble: 'NOT_GEOREPORT' };
  const requests = text.split(/<request>/u).slice(1);
  return { raws: requests.map((request) => Object.fromEntries([...request.matchAll(FIELD)].map(([, name = '', value = '']) => [name, plain(value)]))) };
};

/** @param text the whole file; its size is limited before it comes here */
export const readGeoreport = (text: string): GeoreportReading => {
  const begin = text.replace(/^\uFEFF/u, '').trimStart();
  if (begin.startsWith('<')) return readXml(begin);
  return begin.startsWith('[') || begin.startsWith('{') ? readJson(begin) : { trouble: 'NOT_GEOREPORT' };
};
