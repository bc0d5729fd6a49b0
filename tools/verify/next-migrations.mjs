// What a next version would do to the tables, one of each kind that CONTRIBUTING.md allows; and one that fails half-way.
import { buildIndexApart, dropIndexApart } from '../../apps/api/dist/platform/database/build-index.js';

class NewColumns9900000000001 {
  async up(runner) {
    await runner.query(`alter table challenge add column next_note text not null default ''`);
    await runner.query('alter table proposal add column next_note text');
    await runner.query('alter table person add column next_note text');
  }
  async down(runner) {
    await runner.query('alter table person drop column next_note');
    await runner.query('alter table proposal drop column next_note');
    await runner.query('alter table challenge drop column next_note');
  }
}

class NewTable9900000000002 {
  async up(runner) {
    await runner.query('create table next_thing (id text collate "C" primary key, challenge_id text collate "C" not null references challenge, person_id text collate "C" references person)');
    await runner.query('create index next_thing_challenge on next_thing (challenge_id)');
  }
  async down(runner) {
    await runner.query('drop table next_thing');
  }
}

class NewIndex9900000000003 {
  transaction = false;
  async up(runner) {
    await buildIndexApart(runner, 'journal_entry_next', 'journal_entry (at)');
  }
  async down(runner) {
    await dropIndexApart(runner, 'journal_entry_next');
  }
}

class NewRule9900000000004 {
  async up(runner) {
    await runner.query(`alter table proposal add constraint proposal_next_note check (length(next_note) < 1000) not valid`);
  }
  async down(runner) {
    await runner.query('alter table proposal drop constraint proposal_next_note');
  }
}

class KeptRule9900000000005 {
  async up(runner) {
    await runner.query('alter table proposal validate constraint proposal_next_note');
  }
  async down() {}
}

class Trigger9900000000006 {
  async up(runner) {
    await runner.query(`create function next_touch() returns trigger language plpgsql as $$ begin return new; end $$`);
    await runner.query('create trigger next_touch before update on challenge for each row execute function next_touch()');
  }
  async down(runner) {
    await runner.query('drop trigger next_touch on challenge');
    await runner.query('drop function next_touch');
  }
}

/** Fails behind changes of every kind, all of which must be gone again. */
class Broken9900000000009 {
  async up(runner) {
    await runner.query('create table next_broken (id int primary key)');
    await runner.query('alter table challenge add column next_broken int');
    await runner.query(`create function next_broken() returns int language sql as 'select 1'`);
    await runner.query('select 1 / 0');
  }
  async down() {}
}

export const NEXT = [NewColumns9900000000001, NewTable9900000000002, NewIndex9900000000003, NewRule9900000000004, KeptRule9900000000005, Trigger9900000000006];
export const BROKEN = [Broken9900000000009];
