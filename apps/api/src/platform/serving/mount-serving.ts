// What stands before everything else: counting, health, figures, the log, and who is let in.
import type { NestExpressApplication } from '@nestjs/platform-express';
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
  server.get('/healthz', health.alive);
  server.get('/readyz', health.ready);
  server.get('/metrics', metrics.show);
  server.use(app.get(RequestLog).watch);
  server.use(admission.admit);
  showPool(metrics, app.get(Rows), standing);
}

function showPool(metrics: Metrics, rows: Rows, standing: Standing): void {
  metrics.gauge('database_connections', 'Connections of the pool, and requests that wait for one.', ['state'], () => [
    { labels: { state: 'open' }, value: rows.pool.totalCount },
    { labels: { state: 'idle' }, value: rows.pool.idleCount },
    { labels: { state: 'waited_for' }, value: rows.pool.waitingCount },
  ]);
  metrics.gauge('requests_in_hand', 'Requests that are being answered.', [], () => [{ value: standing.inHand }]);
}
