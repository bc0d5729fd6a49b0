// Takes no more requests in hand than can be answered soon: whoever is too many is told so at once, and waits in no queue.
import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import { Rows } from '../database/rows.ts';
import { Config } from '../settings.ts';
import { Metrics } from './metrics.ts';

/** So many are always taken, however slow the machine is. */
const FEW = 20;
const MOST_IN_HAND = 200;
/** When the oldest has waited so long, the others will have to as well. */
const TOO_OLD_MS = 700;
/** Waiting for a connection to the database, for each that there is. */
const WAITING_PER_CONNECTION = 10;

/** What lasts by its nature says nothing of how busy we are. */
const LASTING = /\/live$|^\/(?:files|data\/imports|data\/documents)(?:\/|$)/u;

export const BUSY = 'Moothall is very busy at this moment. Try again in a few seconds.';
const BUSY_CY = 'Mae Moothall yn brysur iawn ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig eiliadau.';

/** The facts by which a request is taken or refused. */
export interface Load {
  readonly inHand: number;
  readonly oldestMs: number;
  readonly waitingForDatabase: number;
  readonly connections: number;
}

export function isTooMuch({ inHand, oldestMs, waitingForDatabase, connections }: Load): boolean {
  if (inHand >= MOST_IN_HAND || waitingForDatabase >= connections * WAITING_PER_CONNECTION) return true;
  return inHand >= FEW && oldestMs > TOO_OLD_MS;
}

@Injectable()
export class Admission {
  /** In the order they came, so that the first is the oldest. */
  private readonly since = new Map<Request, number>();

  constructor(
    private readonly rows: Rows,
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  readonly admit: RequestHandler = (req, res, next) => {
    if (LASTING.test(req.path)) return next();
    if (isTooMuch(this.load())) {
      this.metrics.refusedBusy.inc();
      return refuseBusy(req, res);
    }
    // A body that comes slowly is the sender's doing, and waits at the sender's cost.
    if (req.complete || !hasBody(req)) this.begin(req);
    else req.once('end', () => this.begin(req));
    res.once('close', () => this.since.delete(req));
    next();
  };

  private begin(req: Request): void {
    if (!req.res?.closed) this.since.set(req, performance.now());
  }

  private load(): Load {
    const oldest = this.since.values().next().value;
    return {
      inHand: this.since.size,
      oldestMs: oldest === undefined ? 0 : performance.now() - oldest,
      waitingForDatabase: this.rows.pool.waitingCount,
      connections: this.config.databasePoolSize,
    };
  }
}

function hasBody(req: Request): boolean {
  return req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined;
}

/** In the form that was asked for. */
export function refuseBusy(req: Request, res: Response): void {
  res.status(503).set({ 'retry-after': '1', 'cache-control': 'no-store' });
  if (req.path === '/graphql') {
    res.json({ errors: [{ message: BUSY, extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }] });
  } else if ((req.headers.accept ?? '').includes('text/html')) {
    const isWelsh = /^\/cy(?:\/|$)/u.test(req.path);
    res.type('html').send(`<!doctype html><html lang="${isWelsh ? 'cy' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Moothall</title><p>${isWelsh ? BUSY_CY : BUSY}</p></html>\n`);
  } else {
    res.type('text/plain').send(`${BUSY}\n`);
  }
}
