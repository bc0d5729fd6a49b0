// Fetches a file from an address that somebody named, without letting them reach anything behind our own walls.
import { lookup as systemLookup } from 'node:dns/promises';
import { createWriteStream } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { isPublicAddress } from './public-address.ts';

export const FETCH_TROUBLES = {
  ADDRESS_MALFORMED: 'Enter a whole web address, like https://www.example.org/requests.json, without a name or password.',
  ADDRESS_UNKNOWN: 'Check the name of the host. It could not be found.',
  ADDRESS_NOT_PUBLIC: 'Enter a public address. This one is not on the public internet.',
  NO_ANSWER: 'Try again later, or download the file and upload it. The other server did not answer in time.',
  REDIRECTED: 'Enter the address that this one leads to. Redirects are not followed.',
  REFUSED: 'Check the address. The other server did not give the file.',
  TOO_LARGE: 'Ask for a shorter time, or download the file and divide it. It is too large.',
} as const;
export type FetchTroubleCode = keyof typeof FETCH_TROUBLES;

export class FetchTrouble extends Error {
  readonly code: FetchTroubleCode;
  constructor(code: FetchTroubleCode) {
    super(FETCH_TROUBLES[code]);
    this.code = code;
  }
}

export interface FetchLimits {
  readonly mostBytes: number;
  /** Until the first byte of the answer. */
  readonly answerMs: number;
  readonly wholeMs: number;
}

export interface Surroundings {
  /** All addresses of a host. */
  readonly lookup: (host: string) => Promise<string[]>;
  /** Which of them may be called; only tests give another rule than the public one. */
  readonly isAllowed: (address: string) => boolean;
}

export const PUBLIC_INTERNET: Surroundings = {
  lookup: async (host) => (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
};

function parsed(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) throw new FetchTrouble('ADDRESS_MALFORMED');
  return url;
}

/** One address, looked up once, so that a name cannot mean something else when it is called. All must be allowed. */
async function addressOf({ hostname }: URL, { lookup, isAllowed }: Surroundings): Promise<string> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await lookup(host).catch(() => []);
  const [first] = addresses;
  if (first === undefined) throw new FetchTrouble('ADDRESS_UNKNOWN');
  if (!addresses.every(isAllowed)) throw new FetchTrouble('ADDRESS_NOT_PUBLIC');
  return first;
}

/**
 * Writes what the address answers into a file.
 * @throws FetchTrouble with what to do; the caller removes what is left of the file
 */
export async function fetchPublic(text: string, path: string, limits: FetchLimits, surroundings: Surroundings = PUBLIC_INTERNET): Promise<void> {
  const url = parsed(text);
  const address = await addressOf(url, surroundings);
  const whole = AbortSignal.timeout(limits.wholeMs);
  try {
    const answer = await call(url, address, limits, whole);
    await keep(answer, path, limits, whole);
  } catch (error) {
    if (error instanceof FetchTrouble) throw error;
    throw new FetchTrouble('NO_ANSWER');
  }
}

function call(url: URL, address: string, { answerMs }: FetchLimits, signal: AbortSignal): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const family = address.includes(':') ? 6 : 4;
    // The name goes into Host and the certificate's check; the connection goes to the address that was looked at.
    const pinned: LookupFunction = (_, options, done) => (options.all ? done(null, [{ address, family }]) : done(null, address, family));
    const request = (url.protocol === 'https:' ? https : http).get(url, { lookup: pinned, signal, agent: false, headers: { accept: 'application/json, text/xml, text/csv', 'user-agent': 'Moothall' } });
    const timer = setTimeout(() => request.destroy(new FetchTrouble('NO_ANSWER')), answerMs);
    request.once('response', (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    request.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

async function keep(answer: http.IncomingMessage, path: string, { mostBytes }: FetchLimits, signal: AbortSignal): Promise<void> {
  const status = answer.statusCode ?? 0;
  const refuse = (code: FetchTroubleCode): never => {
    answer.destroy();
    throw new FetchTrouble(code);
  };
  if (status >= 300 && status < 400) refuse('REDIRECTED');
  if (status !== 200) refuse('REFUSED');
  if (Number(answer.headers['content-length'] ?? 0) > mostBytes) refuse('TOO_LARGE');
  let bytes = 0;
  const counted = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new FetchTrouble('TOO_LARGE');
      yield piece;
    }
  };
  await pipeline(answer, counted, createWriteStream(path, { mode: 0o600 }), { signal });
}
