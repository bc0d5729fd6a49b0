// Who looks at a moderation now, across all processes: a row for each visit that a heartbeat keeps, and LISTEN to be woken.
import { EventEmitter } from 'node:events';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Rows } from '../platform/database/rows.ts';
import { newId } from '../platform/graphql/ids.ts';
import { Log } from '../platform/log.ts';
import { Config } from '../platform/settings.ts';
import { unasked } from '../platform/unasked.ts';
import { PANEL_CHANNEL } from './panel-signal.ts';

const BEAT_MS = 5_000;
const RECONNECT_MS = 1_000;
/** A visit whose process fell silent for so long is over. */
const GONE_AFTER = '15 seconds';

export interface Visit {
  readonly id: string;
  readonly challengeId: string;
}

@Injectable()
export class PanelPresence implements OnModuleDestroy {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly visits = new Map<string, Visit>();
  private client: pg.Client | null = null;
  private starting: Promise<void> | null = null;
  private beat: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly rows: Rows,
    private readonly log: Log,
  ) {}

  /** How many look from this process. */
  get size(): number {
    return this.visits.size;
  }

  async enter(challengeId: string, personId: string, wake: () => void): Promise<Visit> {
    await this.start();
    const visit = { id: newId('vis'), challengeId };
    this.visits.set(visit.id, visit);
    this.emitter.on(challengeId, wake);
    await this.rows.pool.query('insert into panel_presence (visit, challenge_id, person_id) values ($1, $2, $3)', [visit.id, challengeId, personId]);
    await this.tell(challengeId);
    return visit;
  }

  async leave(visit: Visit, wake: () => void): Promise<void> {
    this.emitter.off(visit.challengeId, wake);
    if (!this.visits.delete(visit.id) || this.stopped) return;
    await this.rows.pool.query('delete from panel_presence where visit = $1', [visit.id]);
    await this.tell(visit.challengeId);
  }

  /** Each person once, whoever came first first. */
  async present(challengeId: string): Promise<string[]> {
    const { rows } = await this.rows.pool.query<{ personId: string }>(
      `select person_id as "personId" from panel_presence where challenge_id = $1 and seen_at > clock_timestamp() - interval '${GONE_AFTER}'
       group by person_id order by min(visit)`,
      [challengeId],
    );
    return rows.map((row) => row.personId);
  }

  async onModuleDestroy(): Promise<void> {
    if (this.beat) clearInterval(this.beat);
    const own = [...this.visits.keys()];
    this.stopped = true;
    if (own.length > 0) await this.rows.pool.query('delete from panel_presence where visit = any($1)', [own]).catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private async tell(challengeId: string): Promise<void> {
    await this.rows.pool.query('select pg_notify($1, $2)', [PANEL_CHANNEL, challengeId]);
  }

  private start(): Promise<void> {
    this.starting ??= this.connect().catch((error: unknown) => {
      this.starting = null;
      throw error;
    });
    return this.starting;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'moothall panel' });
    client.on('notification', ({ payload }) => this.emitter.emit(payload ?? ''));
    client.on('error', (err) => this.reconnect(err));
    await client.connect();
    await client.query(`listen ${PANEL_CHANNEL}`);
    this.client = client;
    this.beat ??= setInterval(() => void unasked(() => this.keep()), BEAT_MS).unref();
    // What was missed while there was no connection is read anew by everybody.
    for (const { challengeId } of this.visits.values()) this.emitter.emit(challengeId);
  }

  private reconnect(err: unknown): void {
    if (this.stopped) return;
    this.log.root.warn({ err }, 'the panels lost their connection');
    setTimeout(() => void this.connect().catch((again: unknown) => this.reconnect(again)), RECONNECT_MS).unref();
  }

  /** Keeps the visits of this process, and ends those of processes that are gone. */
  private async keep(): Promise<void> {
    if (this.visits.size === 0 || this.stopped) return;
    try {
      await this.rows.pool.query('update panel_presence set seen_at = clock_timestamp() where visit = any($1)', [[...this.visits.keys()]]);
      const { rows } = await this.rows.pool.query<{ challengeId: string }>(
        `delete from panel_presence where seen_at < clock_timestamp() - interval '${GONE_AFTER}' returning challenge_id as "challengeId"`,
      );
      for (const { challengeId } of rows) await this.tell(challengeId);
    } catch (err) {
      this.log.root.warn({ err }, 'the visits of a panel could not be kept');
    }
  }
}
