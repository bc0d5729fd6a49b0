// Ids compare byte by byte on both ends of every reference, and each challenge has a stamp that changes with whatever its card shows.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** References whose two ends sort their ids differently: a join from parent to child cannot use the index of such a column. */
export const REFERENCES_APART = `
  select distinct k.conrelid::regclass::text as "table", quote_ident(a.attname) as "column", quote_ident(should.collname) as "collation"
  from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) as pair (here, there)
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
  join pg_attribute r on r.attrelid = k.confrelid and r.attnum = pair.there
  join pg_collation should on should.oid = r.attcollation
  where k.contype = 'f' and a.attcollation <> r.attcollation and k.connamespace = 'public'::regnamespace order by 1, 2`;

interface Apart {
  readonly table: string;
  readonly column: string;
  readonly collation: string;
}

/** Tables with a challenge_id whose rows a card counts or shows. */
const PARTS_OF_CHALLENGE = [
  'participation',
  'amendment',
  'challenge_follow',
  'challenge_interest',
  'question',
  'engagement_event',
  'challenge_closing',
  'proposal_opening',
  'shortlist',
  'solution',
  'pilot',
];

const STAMP_FUNCTIONS = [
  `create function stamp_challenge(challenge text) returns void language sql as $$
     insert into challenge_stamp as s (challenge_id, stamp) values (challenge, pg_current_xact_id()::text::bigint)
     on conflict (challenge_id) do update set stamp = excluded.stamp where s.stamp <> excluded.stamp $$`,
  `create function stamp_all() returns void language sql as $$
     insert into card_epoch as e (stamp) values (pg_current_xact_id()::text::bigint)
     on conflict (is_all) do update set stamp = excluded.stamp where e.stamp <> excluded.stamp $$`,
  // The new row of a deletion is empty, and so is the old one of an insertion.
  `create function stamp_own() returns trigger language plpgsql as $$ begin
     perform stamp_challenge(new.id); return null; end $$`,
  `create function stamp_owner() returns trigger language plpgsql as $$ begin
     if tg_op <> 'INSERT' then perform stamp_challenge(old.challenge_id); end if;
     if tg_op <> 'DELETE' and (tg_op = 'INSERT' or new.challenge_id <> old.challenge_id) then perform stamp_challenge(new.challenge_id); end if;
     return null; end $$`,
  `create function stamp_adopted() returns trigger language plpgsql as $$ begin
     perform stamp_challenge(challenge_id) from pilot where id in (old.pilot_id, new.pilot_id) order by challenge_id; return null; end $$`,
  `create function stamp_began_as() returns trigger language plpgsql as $$ begin
     perform stamp_challenge(id) from challenge where problem_id = new.id order by id; return null; end $$`,
  `create function stamp_shown_organisation() returns trigger language plpgsql as $$ begin
     if exists (select 1 from participation where organisation_id = new.id)
       or exists (select 1 from proposal p join solution s on s.proposal_id = p.id where p.organisation_id = new.id)
     then perform stamp_all(); end if;
     return null; end $$`,
  `create function stamp_places() returns trigger language plpgsql as $$ begin
     perform stamp_all(); return null; end $$`,
];

/** At the end of the transaction, so that the stamp is the last row it locks, whatever it wrote before. */
const trigger = (name: string, on: string, what: string): string =>
  `create constraint trigger ${name} after ${on} deferrable initially deferred for each row ${what}`;

const TRIGGERS = [
  trigger('stamp', 'update on challenge', 'execute function stamp_own()'),
  ...PARTS_OF_CHALLENGE.map((table) => trigger('stamp', `insert or update or delete on ${table}`, 'execute function stamp_owner()')),
  // What has no label was not in the set at the deadline, and nobody but its authors hears of it.
  trigger('stamp_added', 'insert on proposal', 'when (new.label is not null) execute function stamp_owner()'),
  trigger('stamp_changed', 'update on proposal', 'when (old.label is not null or new.label is not null) execute function stamp_owner()'),
  trigger('stamp_removed', 'delete on proposal', 'when (old.label is not null) execute function stamp_owner()'),
  trigger('stamp', 'insert or update or delete on adoption', 'execute function stamp_adopted()'),
  trigger('stamp', 'update on problem', 'execute function stamp_began_as()'),
  trigger('stamp', 'update on organisation', 'when (old.* is distinct from new.*) execute function stamp_shown_organisation()'),
  'create trigger stamp after insert or update or delete or truncate on place for each statement execute function stamp_places()',
];

/** Changes of counts: rows are only added, so that nobody waits for anybody; a count is their sum. */
const TALLY_FUNCTIONS = [
  `create function tally_of(found text, places text[]) returns table (kind text, key text) language sql immutable as $$
     select 'STAGE', found
     union all select 'PLACE', place from unnest(places) as place where found not in ('CONCLUDED', 'ARCHIVED', 'TERMINATED', 'WITHDRAWN') $$`,
  `create function tally_challenges() returns trigger language plpgsql as $$ begin
     if tg_op = 'INSERT' then
       insert into challenge_tally (kind, key, n) select t.kind, t.key, count(*) from added a cross join lateral tally_of(a.stage, a.places) t group by t.kind, t.key;
     elsif tg_op = 'DELETE' then
       insert into challenge_tally (kind, key, n) select t.kind, t.key, -count(*) from removed r cross join lateral tally_of(r.stage, r.places) t group by t.kind, t.key;
     else
       insert into challenge_tally (kind, key, n)
       select c.kind, c.key, sum(c.n) from (
         select t.kind, t.key, 1 as n from added a cross join lateral tally_of(a.stage, a.places) t
         union all select t.kind, t.key, -1 from removed r cross join lateral tally_of(r.stage, r.places) t
       ) c group by c.kind, c.key having sum(c.n) <> 0;
     end if;
     return null; end $$`,
  `create function tally_nothing() returns trigger language plpgsql as $$ begin
     delete from challenge_tally; return null; end $$`,
];

const TALLY_TRIGGERS = [
  'create trigger tally_added after insert on challenge_search referencing new table as added for each statement execute function tally_challenges()',
  'create trigger tally_changed after update on challenge_search referencing old table as removed new table as added for each statement execute function tally_challenges()',
  'create trigger tally_removed after delete on challenge_search referencing old table as removed for each statement execute function tally_challenges()',
  'create trigger tally_nothing after truncate on challenge_search for each statement execute function tally_nothing()',
];

export class Speed1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await alignReferences(runner);
    await runner.query('create index challenge_search_regions on challenge_search using gin (regions) with (fastupdate = off)');
    await runner.query(`
      create table challenge_stamp ( -- of challenges
        challenge_id text collate "C" primary key references challenge on delete cascade,
        stamp bigint not null
      ) with (fillfactor = 70)`);
    await runner.query(`
      create table card_epoch ( -- of platform
        is_all boolean primary key default true check (is_all),
        stamp bigint not null
      )`);
    for (const statement of [...STAMP_FUNCTIONS, ...TRIGGERS]) await runner.query(statement);
    await runner.query(`
      create table challenge_tally ( -- of challenges
        kind text not null,
        key text not null,
        n bigint not null
      )`);
    for (const statement of [...TALLY_FUNCTIONS, ...TALLY_TRIGGERS]) await runner.query(statement);
    await runner.query('insert into challenge_tally (kind, key, n) select t.kind, t.key, count(*) from challenge_search s cross join lateral tally_of(s.stage, s.places) t group by t.kind, t.key');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['tally_added', 'tally_changed', 'tally_removed', 'tally_nothing']) await runner.query(`drop trigger ${name} on challenge_search`);
    for (const name of ['tally_nothing', 'tally_challenges', 'tally_of']) await runner.query(`drop function ${name}`);
    await runner.query('drop table challenge_tally');
    for (const table of ['challenge', ...PARTS_OF_CHALLENGE, 'adoption', 'problem', 'organisation', 'place']) await runner.query(`drop trigger stamp on ${table}`);
    for (const name of ['stamp_added', 'stamp_changed', 'stamp_removed']) await runner.query(`drop trigger ${name} on proposal`);
    for (const name of ['stamp_places', 'stamp_shown_organisation', 'stamp_began_as', 'stamp_adopted', 'stamp_owner', 'stamp_own', 'stamp_all', 'stamp_challenge'])
      await runner.query(`drop function ${name}`);
    await runner.query('drop table card_epoch, challenge_stamp');
    await runner.query('drop index challenge_search_regions');
    await separateReferences(runner);
  }
}

/** Again until nothing is left: a column that changes may itself be what others point to. */
async function alignReferences(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table reference_before_0027 ( -- of platform
      relation text,
      attribute text,
      primary key (relation, attribute)
    )`);
  for (;;) {
    const apart: Apart[] = await runner.query(REFERENCES_APART);
    if (apart.length === 0) return;
    for (const { table, column } of apart) await runner.query('insert into reference_before_0027 values ($1, $2)', [table, column]);
    await collate(runner, apart);
  }
}

async function separateReferences(runner: QueryRunner): Promise<void> {
  const before: Apart[] = await runner.query('select relation as "table", attribute as "column", \'"default"\' as "collation" from reference_before_0027 order by 1, 2');
  await collate(runner, before);
  await runner.query('drop table reference_before_0027');
}

async function collate(runner: QueryRunner, references: readonly Apart[]): Promise<void> {
  for (const [table, columns] of Map.groupBy(references, (one) => one.table)) {
    await runner.query(`alter table ${table} ${columns.map(({ column, collation }) => `alter column ${column} type text collate ${collation}`).join(', ')}`);
  }
}
