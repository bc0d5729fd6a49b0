// Reads and checks the settings of the process once, at start, with an error that says what to do.
import { join, resolve } from 'node:path';
import { SERVER_KEY_BYTES } from './keys/key-ring.ts';

/** A store of files that speaks S3. */
export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** All settings of a running Moothall. Times are in milliseconds. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address people use, without a trailing slash; decides `Secure` cookies and the links in mails. */
  readonly publicUrl: string;
  /** null: start the embedded PostgreSQL under `dataFolder`. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly loadDemo: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly databasePoolSize: number;
  readonly logLevel: LogLevel;
  readonly trustProxy: boolean;
  /** Registered with the Open Contracting Partnership by whoever publishes; the usual value is clearly none of theirs. */
  readonly ocidPrefix: string;
  /** ClamAV's daemon as `tcp://host:3310`; null: files are usable at once, unscanned. */
  readonly clamdUrl: string | null;
  /** null: files lie in the data folder. */
  readonly s3: S3Settings | null;
  /** What everything sealed is locked with, 32 bytes; null: the file `server-key` in `dataFolder`. */
  readonly serverKey: Uint8Array | null;
  /** A time without a living server that is longer than this, over a deadline, moves the deadline for everybody. */
  readonly outageMs: number;
  /** The list of CPV codes with their names as JSON; without it codes are checked by their form only. */
  readonly cpvFile: string | null;
  /** Shows figures at `/metrics` to whoever sends it; null: nobody sees them there. */
  readonly metricsToken: string | null;
  /** Shows figures on a port of their own, which only the monitoring should reach; null: there is none. */
  readonly metricsPort: number | null;
  /** After a TERM, so long a process says that it is not ready and still takes what a proxy sends it meanwhile. */
  readonly drainMs: number;
  /** So many requests are in hand at once at most; fewer where the machine is too slow for them. */
  readonly mostInHand: number;
  /** After how much silence an event stream says that it is there: proxies cut off what is silent, most of them after a minute. */
  readonly breathMs: number;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Thrown when settings are wrong; `problems` has one sentence per setting. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings need attention:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/**
 * Reads the settings from environment variables.
 * @throws ConfigError naming every wrong setting at once, not only the first.
 */
export function readConfig(env: NodeJS.ProcessEnv, root: string = process.cwd()): Config {
  const problems: string[] = [];
  const port = wholeNumber('PORT', env['PORT'], 3000, 0, 65535, problems);
  const poolSize = wholeNumber('DATABASE_POOL', env['DATABASE_POOL'], 10, 1, 200, problems);
  const databaseUrl = url('DATABASE_URL', env['DATABASE_URL'], ['postgres:', 'postgresql:'], problems);
  const smtpUrl = url('SMTP_URL', env['SMTP_URL'], ['smtp:', 'smtps:'], problems);
  const publicUrl = url('PUBLIC_URL', env['PUBLIC_URL'], ['http:', 'https:'], problems);
  const outageMinutes = wholeNumber('OUTAGE_MINUTES', env['OUTAGE_MINUTES'], 10, 1, 1440, problems);
  const serving = servingOf(env, problems);
  const serverKey = bytes('SERVER_KEY', env['SERVER_KEY'], SERVER_KEY_BYTES, problems);
  const clamdUrl = url('CLAMD_URL', env['CLAMD_URL'], ['tcp:'], problems);
  const s3 = s3Of(env, problems);
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'warn'));
  if (!logLevel) problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  const ocidPrefix = env['OCID_PREFIX'] || 'ocds-000000';
  if (!/^ocds-[a-z0-9]{6}$/.test(ocidPrefix)) problems.push('OCID_PREFIX must be like ocds-b5fd17, as the Open Contracting Partnership gave it to you.');
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    port,
    host: env['HOST'] || '0.0.0.0',
    publicUrl: (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl,
    dataFolder: resolve(root, env['DATA_FOLDER'] || join(root, '.data')),
    loadDemo: flag('DEMO', env['DEMO'], true, problems),
    smtpUrl,
    mailFrom: env['MAIL_FROM'] || 'Moothall <no-reply@moothall.example>',
    databasePoolSize: poolSize,
    logLevel: logLevel ?? 'warn',
    trustProxy: flag('TRUST_PROXY', env['TRUST_PROXY'], false, problems),
    ocidPrefix,
    clamdUrl,
    s3,
    serverKey,
    outageMs: outageMinutes * 60_000,
    cpvFile: env['CPV_FILE'] ? resolve(root, env['CPV_FILE']) : null,
    ...serving,
  };
}

function servingOf(env: NodeJS.ProcessEnv, problems: string[]): Pick<Config, 'metricsToken' | 'metricsPort' | 'drainMs' | 'mostInHand' | 'breathMs'> {
  return {
    metricsToken: env['METRICS_TOKEN'] || null,
    metricsPort: wholeNumber('METRICS_PORT', env['METRICS_PORT'], 0, 1, 65535, problems) || null,
    drainMs: wholeNumber('DRAIN_SECONDS', env['DRAIN_SECONDS'], 1, 0, 8, problems) * 1000,
    mostInHand: wholeNumber('MOST_IN_HAND', env['MOST_IN_HAND'], 200, 1, 1_000_000, problems),
    breathMs: wholeNumber('STREAM_BREATH_SECONDS', env['STREAM_BREATH_SECONDS'], 25, 1, 55, problems) * 1000,
  };
}

/** All five or none: half a store would lose files. */
function s3Of(env: NodeJS.ProcessEnv, problems: string[]): S3Settings | null {
  const names = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;
  const endpoint = url('S3_ENDPOINT', env['S3_ENDPOINT'], ['http:', 'https:'], problems);
  const missing = names.filter((name) => !env[name]);
  if (endpoint === null && missing.length === names.length) return null;
  const [bucket = '', region = '', accessKey = '', secretKey = ''] = names.map((name) => env[name]);
  if (endpoint !== null && missing.length === 0) return { endpoint, bucket, region, accessKey, secretKey };
  problems.push(`Files in S3 need all of S3_ENDPOINT, ${names.join(', ')}; set them all or none.`);
  return null;
}

function wholeNumber(
  name: string,
  value: string | undefined,
  fallback: number,
  min: number,
  max: number,
  problems: string[],
): number {
  if (value === undefined || value === '') return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  problems.push(`${name} must be a whole number from ${min} to ${max}, not "${value}".`);
  return fallback;
}

function url(name: string, value: string | undefined, schemes: readonly string[], problems: string[]): string | null {
  if (value === undefined || value === '') return null;
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (parsed && schemes.includes(parsed.protocol)) return value;
  problems.push(`${name} must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`);
  return null;
}

/** The value itself stays out of the message: it is a secret. */
function bytes(name: string, value: string | undefined, length: number, problems: string[]): Uint8Array | null {
  if (value === undefined || value === '') return null;
  const read = /^[A-Za-z0-9+/]+=*$/.test(value) ? Buffer.from(value, 'base64') : Buffer.alloc(0);
  if (read.length === length) return read;
  problems.push(`${name} must be ${length} random bytes in base64, as \`openssl rand -base64 ${length}\` makes them.`);
  return null;
}

function flag(name: string, value: string | undefined, fallback: boolean, problems: string[]): boolean {
  if (value === undefined || value === '') return fallback;
  if (['1', 'true', 'yes', 'on'].includes(value.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(value.toLowerCase())) return false;
  problems.push(`${name} must be "true" or "false", not "${value}".`);
  return fallback;
}
