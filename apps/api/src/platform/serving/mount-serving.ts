// What stands before everything else: counting, health, figures, the log, and who is let in.
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { Rows } from '../database/rows.ts';
import { Admission } from './admission.ts';
import { Health } from './health.ts';
import { Metrics } from './metrics.ts';
import { RequestLog } from './request-log.ts';
import { Standing } from './standing.ts';

export function mountServing(app: NestExpressApplication): void {
  const [standing, health, metrics, admission] = [app.get(Standing), app.get(Health), app.get(Metrics), app.get(Admission)];
  const server = app.getHttpAdapter().getInstance();
  server.use(standing.count);
  server.use(atOnce({ '/healthz': health.alive, '/readyz': health.ready, '/metrics': metrics.show }));
  server.use(app.get(RequestLog).watch);
  server.use(admission.admit);
  showPool(metrics, app.get(Rows), standing);
}

/** Three patterns of paths would be tried for each request. */
function atOnce(handlers: Readonly<Record<string, RequestHandler>>): RequestHandler {
  const known = new Map(Object.entries(handlers));
  return (req, res, next) => {
    const handler = req.method === 'GET' || req.method === 'HEAD' ? known.get(req.path) : undefined;
    return handler ? handler(req, res, next) : next();
  };
}

function showPool(metrics: Metrics, rows: Rows, standing: Standing): void {
  metrics.gauge('database_connections', 'Connections of the pool, and requests that wait for one.', ['state'], () => [
    { labels: { state: 'open' }, value: rows.pool.totalCount },
    { labels: { state: 'idle' }, value: rows.pool.idleCount },
    { labels: { state: 'waited_for' }, value: rows.pool.waitingCount },
  ]);
  metrics.gauge('requests_in_hand', 'Requests that are being answered.', [], () => [{ value: standing.inHand }]);
}
