// Links by which a person stops letters on topics without signing in: what they say is signed, so nobody can stop another's.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Topic, TOPICS } from '@moothall/domain/notification';
import { Rows } from '../platform/database/rows.ts';
import { Config } from '../platform/settings.ts';

export interface Stop {
  readonly personId: string;
  readonly topics: readonly Topic[];
}

@Injectable()
export class StopLinks {
  private secret: Promise<string> | null = null;

  constructor(
    private readonly rows: Rows,
    private readonly config: Config,
  ) {}

  async linkFor(stop: Stop): Promise<string> {
    const said = `${stop.personId}.${stop.topics.join('-')}`;
    return `${this.config.publicUrl}/notifications/stop/${said}.${await this.signature(said)}`;
  }

  /** @returns null for what was not signed here */
  async read(token: string): Promise<Stop | null> {
    const [personId = '', named = '', signature = '', ...rest] = token.split('.');
    const topics = TOPICS.filter((one) => named.split('-').includes(one));
    if (topics.length === 0 || rest.length > 0) return null;
    const expected = Buffer.from(await this.signature(`${personId}.${named}`));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected) ? { personId, topics } : null;
  }

  private async signature(said: string): Promise<string> {
    this.secret ??= this.readSecret();
    return createHmac('sha256', await this.secret).update(`stop letters: ${said}`).digest('base64url');
  }

  private async readSecret(): Promise<string> {
    const row = await this.rows.one<{ secret: string }>('select secret from letter_secret');
    if (!row) throw new Error('The secret that signs links in letters is missing');
    return row.secret;
  }
}
