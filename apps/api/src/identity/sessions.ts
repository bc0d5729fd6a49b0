// Begins, reads and ends sessions. Only the hash of a token is stored; rights are read anew with each request.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import { besideOf } from './beside.ts';
import { hashSecret, randomSecret } from './secrets.ts';
import { SessionEntity } from './session.entity.ts';

const IDLE = '30 minutes';
const ABSOLUTE_HOURS = 12;

/** A session as read from its token. */
export interface LiveSession {
  readonly id: string;
  readonly personId: string;
  readonly actingFor: string | null;
  readonly language: 'EN' | 'CY';
  /** See `readBeside`. */
  readonly beside: unknown;
}

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

@Injectable()
export class Sessions {
  constructor(private readonly rows: Rows) {}

  /** Begins a session with a fresh token, so that a planted one is worth nothing (session fixation). */
  async begin(tx: Tx, personId: string): Promise<{ id: string; token: string; expiresAt: Date }> {
    const token = randomSecret();
    const expiresAt = new Date(Date.now() + ABSOLUTE_HOURS * 3_600_000);
    const session = { id: newId('ses'), tokenHash: hashSecret(token), personId, actingFor: null, expiresAt };
    await tx.insert(SessionEntity, session);
    return { id: session.id, token, expiresAt };
  }

  /** @returns null for an unknown, expired, idle or suspended one. Marks it as seen at most once a minute. */
  async read(token: string): Promise<LiveSession | null> {
    const row = await this.rows.one<LiveSession & { stale: boolean }>(
      `select s.id, s.person_id as "personId", s.acting_for as "actingFor", p.language, ${besideOf('s.person_id')},
              s.last_seen_at < clock_timestamp() - interval '1 minute' as stale
       from session s join person p on p.id = s.person_id
       where s.token_hash = $1 and s.expires_at > clock_timestamp() and p.suspended_at is null
         and s.last_seen_at > clock_timestamp() - $2::interval`,
      [hashSecret(token), IDLE],
    );
    if (row?.stale) await this.rows.all('update session set last_seen_at = clock_timestamp() where id = $1', [row.id]);
    return row;
  }

  /** @returns false when somebody else has just ended it */
  async end(tx: Tx, sessionId: string): Promise<boolean> {
    return (await tx.delete(SessionEntity, { id: sessionId })).affected === 1;
  }

  /** Ends all sessions of a person, such as after a new password. */
  async endAll(tx: Tx, personId: string): Promise<void> {
    await tx.delete(SessionEntity, { personId });
  }

  async actFor(tx: Tx, sessionId: string, organisationId: string | null): Promise<void> {
    await tx.update(SessionEntity, { id: sessionId }, { actingFor: organisationId });
  }

  list(personId: string): Promise<SessionRow[]> {
    return this.rows.all<SessionRow>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt" from session
       where person_id = $1 and expires_at > clock_timestamp() order by last_seen_at desc limit 50`,
      [personId],
    );
  }
}
