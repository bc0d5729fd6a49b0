// Asks the database whether it is there, on a connection of its own, so that a full pool is not taken for a dead database.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../settings.ts';

const PATIENCE_MS = 900;

@Injectable()
export class Probe implements OnModuleDestroy {
  private client: pg.Client | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly config: Config) {}

  /** One at a time. @throws Error when there is no answer within a second */
  async ask<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const turn = this.last.then(() => this.askNow<Row>(text, values));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  onModuleDestroy(): void {
    this.drop();
  }

  private async askNow<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    try {
      this.client ??= await this.connect();
      return (await this.client.query<Row>(text, [...values])).rows;
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'moothall probe', connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
    client.on('error', () => this.drop());
    await client.connect().catch((error: unknown) => {
      destroySocket(client);
      throw error;
    });
    return client;
  }

  /** Without a farewell, which nobody would hear. */
  private drop(): void {
    if (this.client) destroySocket(this.client);
    this.client = null;
  }
}

interface Destroyable {
  destroy(): void;
}

/** pg has no word for it. */
export function socketOf(client: object): object | null {
  const stream: unknown = Reflect.get(Object(Reflect.get(client, 'connection')), 'stream');
  return typeof stream === 'object' ? stream : null;
}

export function destroySocket(client: object): void {
  const socket = socketOf(client);
  if (socket && isDestroyable(socket)) socket.destroy();
}

function isDestroyable(value: object): value is Destroyable {
  return 'destroy' in value && typeof value.destroy === 'function';
}
