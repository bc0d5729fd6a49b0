// Published challenges once for each region they touch, so that a list of one region walks an order of its own.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COPIED = ['published_at', 'closing_order', 'stage', 'theme', 'lead_id', 'places', 'regions', 'nations', 'budget_min', 'budget_max', 'closes_at', 'words'];

/** What writes the rows of one challenge, or of many, out of rows of challenge_search. */
export const copyInto = (rows: string): string =>
  `insert into challenge_in_region (id, region, ${COPIED.join(', ')}) select s.id, r.region, ${COPIED.map((name) => `s.${name}`).join(', ')}
   from ${rows} cross join lateral (select distinct region from unnest(s.regions) as region) r`;

export class InRegion1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table challenge_in_region ( -- of challenges
        id text collate "C" not null references challenge_search on delete cascade,
        region text collate "C" not null,
        published_at timestamptz not null,
        closing_order bigint not null,
        stage text not null,
        theme text,
        lead_id text not null,
        places text[] not null,
        regions text[] not null,
        nations text[] not null,
        budget_min bigint,
        budget_max bigint,
        closes_at timestamptz,
        words tsvector not null,
        primary key (id, region)
      ) with (fillfactor = 80)`);
    await runner.query('create index challenge_in_region_newest on challenge_in_region (region, published_at desc, id desc)');
    await runner.query('create index challenge_in_region_closing on challenge_in_region (region, closing_order, id)');
    await runner.query(`
      create function place_in_regions() returns trigger language plpgsql as $$ begin
        if tg_op = 'UPDATE' then delete from challenge_in_region where id = new.id and region <> all (new.regions); end if;
        ${copyInto('(select new.*) s')}
        on conflict (id, region) do update set ${COPIED.map((name) => `${name} = excluded.${name}`).join(', ')};
        return null; end $$`);
    await runner.query('create trigger in_region_added after insert on challenge_search for each row execute function place_in_regions()');
    await runner.query('create trigger in_region_changed after update on challenge_search for each row when (old.* is distinct from new.*) execute function place_in_regions()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger in_region_added on challenge_search');
    await runner.query('drop trigger in_region_changed on challenge_search');
    await runner.query('drop function place_in_regions');
    await runner.query('drop table challenge_in_region');
  }
}
