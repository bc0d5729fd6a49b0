// One entry of the journal in one message: the database takes the head of the chain, reckons the hash and writes, while the server would have waited twice.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AppendAtOnce1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The text of the header is that of headerText in libs/domain/src/journal: its keys in order, without spaces; a spec holds one to the other.
    await runner.query(`
      create function append_to_journal(entry text, of_chain text, genesis text, digest text, for_all boolean, said jsonb, out seq bigint, out hash text, out at timestamptz)
      language plpgsql set search_path = public, pg_temp as $$
      declare before text;
      begin
        insert into journal_head as head (chain, seq, hash) values (of_chain, 1, genesis)
          on conflict (chain) do update set seq = head.seq + 1
          returning head.seq, head.hash, date_trunc('milliseconds', clock_timestamp()) into append_to_journal.seq, before, append_to_journal.at;
        hash := encode(sha256(convert_to(
          '{"at":"' || to_char(append_to_journal.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","chain":' || to_json(of_chain)::text
          || ',"detailsDigest":"' || digest || '","prevHash":"' || before || '","seq":' || append_to_journal.seq::text || '}', 'UTF8')), 'hex');
        update journal_head set hash = append_to_journal.hash where chain = of_chain;
        insert into journal_entry (id, chain, seq, at, prev_hash, details_digest, hash, is_public, details)
          values (entry, of_chain, append_to_journal.seq, append_to_journal.at, before, digest, append_to_journal.hash, for_all, said);
        perform pg_notify('journal', of_chain);
      end $$`);
    await runner.query('revoke execute on function append_to_journal from public');
    await runner.query('grant execute on function append_to_journal to moothall_app, moothall_system');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function append_to_journal');
  }
}
