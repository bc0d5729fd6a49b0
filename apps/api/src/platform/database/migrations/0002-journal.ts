// The journal: append-only hash chains, one per challenge and one per organisation, written in the transaction they record.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Journal1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table journal_head (
        chain text collate "C" primary key,
        seq bigint not null,
        hash text not null
      )`);
    await runner.query(`
      create table journal_entry (
        id text collate "C" primary key,
        chain text collate "C" not null,
        seq bigint not null check (seq > 0),
        at timestamptz(3) not null,
        prev_hash text not null,
        details_digest text not null,
        hash text not null,
        is_public boolean not null,
        details jsonb not null,
        xid xid8 not null default pg_current_xact_id(),
        unique (chain, seq)
      )`);
    await runner.query('create index journal_entry_feed on journal_entry (xid, id)');
    await runner.query(`
      create function journal_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query(`
      create trigger journal_entry_append_only before update or delete or truncate on journal_entry
        for each statement execute function journal_is_append_only()`);
    await runner.query(`
      create trigger journal_head_kept before delete or truncate on journal_head
        for each statement execute function journal_is_append_only()`);
    await runner.query(`
      create function journal_continues() returns trigger language plpgsql as $$
      declare head journal_head;
      begin
        select * into head from journal_head where chain = new.chain;
        if new.seq is distinct from coalesce(head.seq, 0) or new.hash is distinct from head.hash then
          raise exception 'the journal entry does not continue its chain' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger journal_entry_continues after insert on journal_entry
        for each row execute function journal_continues()`);
    await runner.query('revoke update, delete, truncate on journal_entry from moothall_app');
    await runner.query('revoke delete, truncate on journal_head from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table journal_entry');
    await runner.query('drop table journal_head');
    await runner.query('drop function journal_is_append_only, journal_continues');
  }
}
