// What people say of the services of their place, and the invitations by which those say it who work with a problem.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Evidence1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table insight_invitation (
        id text collate "C" primary key,
        token_hash text not null unique,
        problem_id text not null references problem,
        source text not null check (source in ('WORKFORCE', 'SUPPLY_CHAIN')),
        organisation_id text not null references organisation,
        created_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        answers_left int not null check (answers_left >= 0),
        ended_at timestamptz
      )`);
    await runner.query('create index insight_invitation_problem on insight_invitation (problem_id)');
    await runner.query(`
      create table feedback (
        id text collate "C" primary key,
        place_code text not null references place,
        service text not null,
        source text not null check (source in ('PUBLIC', 'WORKFORCE', 'SUPPLY_CHAIN')),
        problem_id text references problem,
        satisfaction smallint not null check (satisfaction between 1 and 5),
        works text,
        falls_short text,
        why text,
        language text not null check (language in ('en', 'cy')),
        voter text,
        crowded boolean not null,
        receipt_hash text not null unique,
        state text not null check (state in ('NO_TEXT', 'WAITING', 'SHOWN', 'HIDDEN')),
        flags text[] not null default '{}',
        version int not null default 1,
        given_at timestamptz not null default clock_timestamp(),
        month date not null default date_trunc('month', clock_timestamp() at time zone 'Europe/London'),
        moderated_at timestamptz,
        moderated_by text references person,
        hidden_because text,
        texts_erased_at timestamptz,
        check ((source = 'PUBLIC') = (problem_id is null))
      )`);
    // One visit, one voice: a second answer on the same thing is refused. After a few days nobody is known as a visit any more.
    await runner.query(`create unique index feedback_once on feedback (voter, place_code, service, coalesce(problem_id, '')) where voter is not null`);
    await runner.query('create index feedback_problem on feedback (problem_id, id) where problem_id is not null');
    await runner.query(`create index feedback_waiting on feedback (place_code, id) where state = 'WAITING'`);
    await runner.query(`create index feedback_texts on feedback (given_at) where state <> 'NO_TEXT'`);
    await runner.query('create index feedback_visits on feedback (given_at) where voter is not null');
    await runner.query(`
      create table feedback_term (
        feedback_id text not null references feedback on delete cascade,
        place_code text not null,
        service text not null,
        term text not null,
        primary key (feedback_id, term)
      )`);
    await runner.query('create index feedback_term_view on feedback_term (place_code, service, term, feedback_id)');
    await this.countInTheDatabase(runner);
    await runner.query(`
      create table address_day (
        day date primary key,
        salt text not null
      )`);
    await runner.query(`
      create table address_count (
        day date not null references address_day on delete cascade,
        address text not null,
        answers int not null,
        primary key (day, address)
      )`);
  }

  /** Counts stand ready, so that a page costs the same for ten answers and for a million; the database keeps them whoever writes. */
  private async countInTheDatabase(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feedback_count (
        place_code text not null,
        service text not null,
        source text not null,
        month date not null,
        crowded boolean not null,
        satisfaction smallint not null,
        n int not null,
        primary key (place_code, service, source, month, crowded, satisfaction)
      )`);
    await runner.query(`create index feedback_count_map on feedback_count (service, place_code) where source = 'PUBLIC'`);
    await runner.query(`
      create table feedback_term_count (
        place_code text not null,
        service text not null,
        term text not null,
        answers int not null,
        primary key (place_code, service, term)
      )`);
    await runner.query('create index feedback_term_count_top on feedback_term_count (place_code, service, answers desc, term)');
    await countRows(runner, 'feedback', 'feedback_count', 'place_code, service, source, month, crowded, satisfaction', 'n');
    await countRows(runner, 'feedback_term', 'feedback_term_count', 'place_code, service, term', 'answers');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table address_count, address_day, feedback_term, feedback, insight_invitation, feedback_count, feedback_term_count');
    await runner.query('drop function count_feedback, count_feedback_term');
  }
}

/**
 * Keeps in `counts` how many rows of `table` have the same values in `columns`. A row that is new counts 1 and one that is gone −1;
 * groups are locked in one order, so that two statements never wait for each other. Of what is gone nothing is left, not even a word.
 */
async function countRows(runner: QueryRunner, table: string, counts: string, columns: string, count: string): Promise<void> {
  const move = (rows: string): string => `
    insert into ${counts} as kept (${columns}, ${count}) select ${columns}, sum(step) from (${rows}) changed
      group by ${columns} having sum(step) <> 0 order by ${columns} on conflict (${columns}) do update set ${count} = kept.${count} + excluded.${count};`;
  const clear = `delete from ${counts} kept where kept.${count} = 0 and (${columns}) in (select ${columns} from removed);`;
  const [added, removed] = [`select ${columns}, 1 as step from added`, `select ${columns}, -1 as step from removed`];
  await runner.query(`
    create function count_${table}() returns trigger language plpgsql as $$ begin
      if tg_op = 'INSERT' then ${move(added)}
      elsif tg_op = 'DELETE' then ${move(removed)} ${clear}
      else ${move(`${added} union all ${removed}`)} ${clear}
      end if;
      return null;
    end $$`);
  await runner.query(`create trigger count_added after insert on ${table} referencing new table as added for each statement execute function count_${table}()`);
  await runner.query(`create trigger count_removed after delete on ${table} referencing old table as removed for each statement execute function count_${table}()`);
  await runner.query(
    `create trigger count_changed after update on ${table} referencing new table as added old table as removed for each statement execute function count_${table}()`,
  );
}
