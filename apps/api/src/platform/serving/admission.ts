// Takes no more requests in hand than can be answered soon: whoever is too many is told so at once, and waits in no queue.
import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import { Rows } from '../database/rows.ts';
import { Config } from '../settings.ts';
import { AdaptiveBound } from './adaptive-bound.ts';
import { Metrics } from './metrics.ts';

/** What lasts by its nature says nothing of how busy we are. */
const LASTING = /\/live$|^\/(?:files|data\/imports|data\/documents)(?:\/|$)/u;

export const BUSY = 'Moothall is very busy at this moment. Try again in a few seconds.';
const BUSY_CY = 'Mae Moothall yn brysur iawn ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig eiliadau.';

@Injectable()
export class Admission {
  private readonly inHand = new Set<Request>();
  private readonly bound: AdaptiveBound;

  constructor(
    private readonly rows: Rows,
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {
    this.bound = new AdaptiveBound(config.mostInHand);
  }

  readonly admit: RequestHandler = (req, res, next) => {
    if (LASTING.test(req.path)) return next();
    if (this.inHand.size >= this.bound.now || this.rows.pool.waitingCount >= this.config.mostInHand / 2) {
      this.metrics.refusedBusy.inc();
      return refuseBusy(req, res);
    }
    // A body that comes slowly is the sender's doing, and waits at the sender's cost.
    if (req.complete || !hasBody(req)) this.begin(req, res);
    else req.once('end', () => this.begin(req, res));
    next();
  };

  private begin(req: Request, res: Response): void {
    if (res.closed) return;
    const began = performance.now();
    this.inHand.add(req);
    res.once('close', () => {
      this.bound.learn(performance.now() - began, this.inHand.size, performance.now());
      this.inHand.delete(req);
    });
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
