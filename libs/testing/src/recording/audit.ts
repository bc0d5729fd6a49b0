// What the journal keeps of a request, held against who sent it and what they wrote.
import { createHash } from 'node:crypto';
import type { Sql } from '../database/index.ts';
import type { Change } from './changes.ts';

/** Whom the database knows by what a request carried; nulls for a visitor. */
export interface Caller {
  readonly personId: string | null;
  readonly organisationId: string | null;
}

/** One entry as far as a promise is concerned with it. */
export interface Kept {
  readonly act: string;
  readonly xid: string;
  readonly actor: 'caller' | 'nobody' | 'somebody else';
  readonly hasOrganisation: boolean;
  readonly hasRequest: boolean;
  /** What people wrote that stands in it. */
  readonly texts: readonly string[];
}

export async function callerOf(sql: Sql, credentials: Readonly<Record<string, string>>): Promise<Caller> {
  const key = /^Api-Key moot_live_(.{8})_/u.exec(credentials['authorization'] ?? '')?.[1];
  const token = /(?:^|; )(?:__Host-moothall|moothall_session)=([^;]+)/u.exec(credentials['cookie'] ?? '')?.[1];
  const { rows } = key
    ? await sql.query('select created_by as person, organisation_id as organisation from api_key where prefix = $1', [key])
    : await sql.query('select person_id as person, acting_for as organisation from session where token_hash = $1', [createHash('sha256').update(token ?? '').digest('hex')]);
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { personId: text(rows[0]?.['person']), organisationId: text(rows[0]?.['organisation']) };
}

export async function entriesOf(sql: Sql, changes: readonly Change[], sent: { id: string; caller: Caller; texts: readonly string[] }): Promise<Kept[]> {
  const xids = changes.filter(({ table }) => table === 'journal_entry').map(({ xid }) => xid);
  const { rows } = await sql.query(
    `select xid::text, details ->> 'act' as act, details ->> 'actorId' as actor, details ->> 'organisationId' as organisation, details ->> 'requestId' as request, details::text as said
     from journal_entry where xid = any($1::text[]::xid8[])`,
    [xids],
  );
  return rows.map((row) => ({
    act: String(row['act']),
    xid: String(row['xid']),
    actor: row['actor'] === null ? ('nobody' as const) : row['actor'] === sent.caller.personId ? ('caller' as const) : ('somebody else' as const),
    hasOrganisation: row['organisation'] !== null,
    hasRequest: row['request'] === sent.id,
    texts: sent.texts.filter((text) => String(row['said']).includes(JSON.stringify(text).slice(1, -1))),
  }));
}
