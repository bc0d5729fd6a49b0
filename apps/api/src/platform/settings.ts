// The settings as something Nest can hand out; read once by whoever starts the process.
import type { Config as Values, LogLevel, S3Settings } from './config.ts';

export type { S3Settings } from './config.ts';

/** See config.ts for what each setting means. */
export class Config implements Values {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly loadDemo: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly databasePoolSize: number;
  readonly logLevel: LogLevel;
  readonly trustProxy: boolean;
  readonly ocidPrefix: string;
  readonly clamdUrl: string | null;
  readonly s3: S3Settings | null;
  readonly serverKey: Uint8Array | null;
  readonly outageMs: number;
  readonly cpvFile: string | null;
  readonly metricsToken: string | null;
  readonly metricsPort: number | null;
  readonly drainMs: number;
  readonly mostInHand: number;
  readonly breathMs: number;

  constructor(values: Values, databaseUrl: string) {
    this.port = values.port;
    this.host = values.host;
    this.publicUrl = values.publicUrl;
    this.databaseUrl = databaseUrl;
    this.dataFolder = values.dataFolder;
    this.loadDemo = values.loadDemo;
    this.smtpUrl = values.smtpUrl;
    this.mailFrom = values.mailFrom;
    this.databasePoolSize = values.databasePoolSize;
    this.logLevel = values.logLevel;
    this.trustProxy = values.trustProxy;
    this.ocidPrefix = values.ocidPrefix;
    this.clamdUrl = values.clamdUrl;
    this.s3 = values.s3;
    this.serverKey = values.serverKey;
    this.outageMs = values.outageMs;
    this.cpvFile = values.cpvFile;
    this.metricsToken = values.metricsToken;
    this.metricsPort = values.metricsPort;
    this.drainMs = values.drainMs;
    this.mostInHand = values.mostInHand;
    this.breathMs = values.breathMs;
  }

  /** Cookies are `Secure` and named `__Host-…` where people come over https. */
  get isHttps(): boolean {
    return this.publicUrl.startsWith('https://');
  }
}
