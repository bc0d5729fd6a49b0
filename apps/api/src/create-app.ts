// Builds the HTTP server around the words; main.ts and the tests start the very same thing.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import { AppModule } from './app.module.ts';
import { Log } from './platform/log.ts';
import { Rows } from './platform/database/rows.ts';
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
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: config.isHttps ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  // Brotli's own default level takes 40 ms for a page of 24 KB; level 1 takes 0.2.
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } } }));
  app.useBodyParser('json', { limit: '512kb' });
  await beforeInit?.(app);
  await guardPool(app);
  await app.init();
  harden(app);
  return app;
}

/** A database that goes away must not take the process with it: each pooled client gets a listener. */
async function guardPool(app: NestExpressApplication): Promise<void> {
  const log = app.get(Log).root;
  const { pool } = app.get(Rows);
  const close = app.close.bind(app);
  let isClosing = false;
  app.close = () => {
    isClosing = true;
    return close();
  };
  const note = (error: Error): void => {
    // While we stop, connections end on purpose. Only the message is logged: the error also holds the whole client.
    if (!isClosing) log.warn({ reason: error.message }, 'a database connection was lost');
  };
  pool.on('connect', (client) => client.on('error', note));
  pool.on('error', note);
  // The one with which the pool was tried at start was there before the listener.
  const first = await pool.connect();
  first.on('error', note);
  first.release();
}

const UPLOADS = ['/data/imports', '/data/documents', '/files'];
const SLOW_MS = 15_000;
const SLOW_UPLOAD_MS = 10 * 60_000;

/** Cuts slow senders off; Node's own limits let them sit for minutes. Files over a slow line may take their time. */
function harden(app: NestExpressApplication): void {
  const server = app.getHttpServer();
  server.headersTimeout = 10_000;
  server.requestTimeout = SLOW_UPLOAD_MS;
  server.keepAliveTimeout = 10_000;
  server.on('request', (req: IncomingMessage) => {
    if (UPLOADS.some((path) => req.url?.startsWith(path))) return;
    const timer = setTimeout(() => !req.complete && req.destroy(), SLOW_MS).unref();
    req.once('close', () => clearTimeout(timer));
  });
}
