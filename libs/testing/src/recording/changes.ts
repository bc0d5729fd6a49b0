// What each request changed in the database, told by triggers that only a recording has.
import type { Sql } from '../database/index.ts';

/** Rows of one table that one request changed in one transaction. */
export interface Change {
  readonly request: string;
  readonly xid: string;
  readonly table: string;
  readonly rows: number;
}

/** The setting in which a connection is told whose statements come. */
export const REQUEST = 'recording.request';

const INSTALL = [
  'create schema recording',
  'create table recording.change (request text not null, xid xid8 not null default pg_current_xact_id(), relation text not null, n int not null)',
  'create index change_request on recording.change (request)',
  `create function recording.note() returns trigger language plpgsql security definer as $$
   declare asked text := coalesce(current_setting('${REQUEST}', true), ''); changed int;
   begin
     if asked = '' then return null; end if;
     if tg_op = 'INSERT' then select count(*) into changed from made;
     elsif tg_op = 'DELETE' then select count(*) into changed from gone;
     else select count(*) into changed from (select to_jsonb(m) - 'last_used_at' from made m except all select to_jsonb(g) - 'last_used_at' from gone g) as differs; end if;
     if changed > 0 then insert into recording.change (request, relation, n) values (asked, tg_table_name, changed); end if;
     return null;
   end $$`,
  `do $$ declare one record; begin
     for one in select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' loop
       execute format('create trigger recording_insert after insert on %s referencing new table as made for each statement execute function recording.note()', one.name);
       execute format('create trigger recording_delete after delete on %s referencing old table as gone for each statement execute function recording.note()', one.name);
       -- That a session was seen is noted once a minute.
       continue when one.name = 'public.session';
       execute format('create trigger recording_update after update on %s referencing old table as gone new table as made for each statement execute function recording.note()', one.name);
     end loop;
   end $$`,
];

/** Into a database before specs copy it. Rows that an update leaves as they were are no change, nor is that a key was used. */
export async function installTriggers(sql: Sql): Promise<void> {
  for (const statement of INSTALL) await sql.query(statement);
}

export async function changesOf(sql: Sql, requests: readonly string[]): Promise<Change[]> {
  const { rows } = await sql.query(
    'select request, xid::text, relation, sum(n)::int as rows from recording.change where request = any($1) group by change.request, change.xid, change.relation order by change.xid, change.relation',
    [requests],
  );
  return rows.map((row) => ({ request: String(row['request']), xid: String(row['xid']), table: String(row['relation']), rows: Number(row['rows']) }));
}
