// What each request changed in every row, told by triggers that only this test has, and made undone: every cell of the matrix meets the same world.
import type { Client } from 'pg';

export interface Change {
  readonly table: string;
  readonly before: object | null;
  readonly after: object | null;
  /** Whose the statement was, as the database was told. */
  readonly told: string;
}

const INSTALL = [
  'create schema wall',
  'create table wall.change (n bigint generated always as identity, relation text not null, before jsonb, after jsonb, told text not null)',
  `create function wall.note() returns trigger language plpgsql security definer as $$ begin
     insert into wall.change (relation, before, after, told) values (tg_table_name, case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end, coalesce(current_setting('moothall.tenant', true), ''));
     return null;
   end $$`,
  `do $$ declare one record; begin
     for one in select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' loop
       execute format('create trigger wall_note after insert or update or delete on %s for each row execute function wall.note()', one.name);
     end loop;
   end $$`,
];

export class ChangesUndone {
  private readonly columns = new Map<string, string>();

  constructor(private readonly sql: Client) {}

  async install(): Promise<void> {
    for (const statement of INSTALL) await this.sql.query(statement);
    const { rows } = await this.sql.query(
      `select table_name, string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
    );
    for (const row of rows) this.columns.set(String(row['table_name']), String(row['columns']));
  }

  async all(): Promise<Change[]> {
    const { rows } = await this.sql.query<Change>('select relation as table, before, after, told from wall.change order by n');
    return rows;
  }

  /** In the opposite order, past all triggers and references. */
  async undo(): Promise<void> {
    const { rows } = await this.sql.query('delete from wall.change returning n, relation, before::text as before, after::text as after');
    if (rows.length === 0) return;
    await this.sql.query(`begin; set local session_replication_role = replica`);
    for (const { relation, before, after } of rows.toSorted((one, other) => Number(other['n']) - Number(one['n']))) {
      if (after) await this.sql.query(`delete from ${String(relation)} where ctid = (select ctid from ${String(relation)} t where to_jsonb(t) = $1::jsonb limit 1)`, [after]);
      if (before) await this.putBack(String(relation), String(before));
    }
    await this.sql.query('commit');
  }

  private async putBack(table: string, row: string): Promise<void> {
    const columns = this.columns.get(table) ?? '';
    await this.sql.query(`insert into ${table} (${columns}) overriding system value select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`, [row]);
  }
}
