// Builds the HTTP server around the words; main.ts and the tests start the very same thing.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import { AppModule } from './app.module.ts';
import { guardPool } from './platform/database/guard-pool.ts';
import { Rows } from './platform/database/rows.ts';
import { endSockets } from './platform/graphql/bounded-driver.ts';
import { Log } from './platform/log.ts';
import { Metrics } from './platform/serving/metrics.ts';
import { mountServing } from './platform/serving/mount-serving.ts';
import { Probe } from './platform/serving/probe.ts';
import { Standing } from './platform/serving/standing.ts';
import type { Config } from './platform/settings.ts';

/** @returns the application, initialised but not listening. */
export async function createApp(config: Config, beforeInit?: (app: NestExpressApplication) => Promise<void>): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: config.logLevel === 'debug' ? ['error', 'warn', 'log'] : ['error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy ? 1 : false);
  mountServing(app);
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: config.isHttps ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  // Brotli's own default level takes 40 ms for a page of 24 KB; level 1 takes 0.2.
  app.use(unlessUnasked(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } } })));
  app.useBodyParser('json', { limit: '512kb' });
  await beforeInit?.(app);
  await guardDatabase(app);
  await app.init();
  await app.get(Metrics).listen();
  app.get(Standing).onFarewell(() => endSockets(app));
  harden(app);
  return app;
}

/** What is posted is in nobody's cache, so whoever does not ask for compression there need not be told that others might. */
function unlessUnasked(compress: RequestHandler): RequestHandler {
  return (req, res, next) => (req.method === 'POST' && req.headers['accept-encoding'] === undefined ? next() : compress(req, res, next));
}

async function guardDatabase(app: NestExpressApplication): Promise<void> {
  const endsOnPurpose = await guardPool(app.get(Rows).pool, app.get(Probe), app.get(Log).root);
  const close = app.close.bind(app);
  app.close = () => {
    endsOnPurpose();
    return close();
  };
}

const UPLOADS = ['/data/imports', '/data/documents', '/files'];
const SLOW_MS = 15_000;
const SLOW_UPLOAD_MS = 10 * 60_000;

/** Cuts slow senders off; Node's own limits let them sit for minutes. Files over a slow line may take their time. */
function harden(app: NestExpressApplication): void {
  const server = app.getHttpServer();
  server.headersTimeout = 10_000;
  server.requestTimeout = SLOW_UPLOAD_MS;
  // Longer than proxies keep one (60 s is usual): whoever closes first must not be the one that may be asked in that moment.
  server.keepAliveTimeout = 65_000;
  server.on('request', (req: IncomingMessage) => {
    if (UPLOADS.some((path) => req.url?.startsWith(path))) return;
    const timer = setTimeout(() => !req.complete && req.destroy(), SLOW_MS).unref();
    req.once('close', () => clearTimeout(timer));
  });
}
