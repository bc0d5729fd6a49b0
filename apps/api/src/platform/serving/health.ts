// `GET /healthz`: the process lives. `GET /readyz`: it can serve, because the database answers, has this version's tables, and nobody told us to stop.
import { Injectable } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { MIGRATIONS } from '../database/migrations.ts';
import { Probe } from './probe.ts';
import { Standing } from './standing.ts';

const LATE_MS = 1_000;
const NAMES = MIGRATIONS.map((migration) => migration.name);

@Injectable()
export class Health {
  private asking: Promise<string | null> | null = null;

  constructor(
    private readonly probe: Probe,
    private readonly standing: Standing,
  ) {}

  /** Never asks the database: a supervisor that restarts us would not mend that. */
  readonly alive: RequestHandler = (_req, res) => {
    res.set('cache-control', 'no-store').json({ alive: true });
  };

  readonly ready: RequestHandler = async (_req, res) => {
    const because = this.standing.isDraining ? 'This process is stopping.' : await this.trouble();
    res.set('cache-control', 'no-store');
    if (because === null) res.json({ ready: true });
    else res.status(503).set('retry-after', '1').json({ ready: false, because });
  };

  /** However many ask at a time, the database is asked once. */
  private trouble(): Promise<string | null> {
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  private async ask(): Promise<string | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => (timer = setTimeout(() => resolve('The database did not answer within a second.'), LATE_MS)));
    const answer = await Promise.race([this.compare().catch(() => 'The database cannot be reached.'), late]);
    clearTimeout(timer);
    return answer;
  }

  /** A newer version may have brought the tables further already: what it adds does not disturb us. */
  private async compare(): Promise<string | null> {
    const rows = await this.probe.ask<{ n: number }>('select count(*)::int as n from migrations where name = any($1)', [NAMES]);
    return rows[0]?.n === NAMES.length ? null : 'The tables of the database are not at this version yet.';
  }
}
