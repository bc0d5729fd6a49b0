// Whose calendar a secret opens. Of the secret itself only a hash is kept.
import { Injectable } from '@nestjs/common';
import { type Identified, nobody } from '../../identity/identified.ts';
import { newId } from '../../platform/graphql/ids.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { Tx } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';

@Injectable()
export class CalendarLinks {
  constructor(private readonly rows: Rows) {}

  /** Null once it is revoked. */
  ownerOf(tokenHash: string): Promise<{ personId: string; language: 'EN' | 'CY' } | null> {
    return asSystem('letter-link', () => {
      return this.rows.one(
        'select l.person_id as "personId", p.language from calendar_link l join person p on p.id = l.person_id where l.token_hash = $1 and l.revoked_at is null',
        [tokenHash],
      );
    });
  }

  openOf(personId: string): Promise<{ createdAt: Date } | null> {
    return this.rows.one('select created_at as "createdAt" from calendar_link where person_id = $1 and revoked_at is null', [personId]);
  }

  /** The person without a session: they may read as themselves and nothing else. */
  identifiedAs(personId: string): Identified {
    return { ...nobody('calendar'), personId };
  }
}

/** @returns the id of the link that worked until now, or null */
export async function endLink(tx: Tx, personId: string): Promise<string | null> {
  const ended: [{ id: string }[], number] = await tx.query('update calendar_link set revoked_at = clock_timestamp() where person_id = $1 and revoked_at is null returning id', [personId]);
  return ended[0][0]?.id ?? null;
}

/** Two at once wait for one another. @returns the id */
export async function storeLink(tx: Tx, personId: string, tokenHash: string): Promise<string> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`calendar ${personId}`]);
  await endLink(tx, personId);
  const id = newId('cal');
  await tx.query('insert into calendar_link (id, person_id, token_hash) values ($1, $2, $3)', [id, personId, tokenHash]);
  return id;
}
