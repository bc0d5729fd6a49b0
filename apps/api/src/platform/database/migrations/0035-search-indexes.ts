// Fills what 0034 made, and builds one index for words, regions and places together; nobody waits for either.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexApart, dropIndexApart } from '../build-index.ts';
import { copyInto } from './0034-in-region.ts';

const AT_ONCE = 500;

/** Within one index the database passes over what is in only one of the lists; of two it reads both lists whole. */
const TOGETHER = 'challenge_search using gin (words, regions, places) with (fastupdate = off)';
const APART = ['words', 'regions', 'places'];

export class SearchIndexes1764000000035 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (let last: string | null = ''; last !== null; ) last = await fillBehind(runner, last);
    await runner.query('analyze challenge_in_region');
    await buildIndexApart(runner, 'challenge_search_found', TOGETHER);
    await buildIndexApart(runner, 'challenge_search_lead', 'challenge_search (lead_id, published_at desc, id desc)');
    for (const column of APART) await dropIndexApart(runner, `challenge_search_${column}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of APART) await buildIndexApart(runner, `challenge_search_${column}`, `challenge_search using gin (${column}) with (fastupdate = off)`);
    await dropIndexApart(runner, 'challenge_search_found');
    await dropIndexApart(runner, 'challenge_search_lead');
  }
}

/** Rows are held while they are copied, so that nobody changes one in between; what the trigger has written meanwhile stays. */
async function fillBehind(runner: QueryRunner, last: string): Promise<string | null> {
  const [row]: { last: string | null }[] = await runner.query(
    `with held as (select * from challenge_search where id > $1 order by id limit ${AT_ONCE} for share),
       copied as (${copyInto('held s')} on conflict do nothing)
     select max(id) as last from held`,
    [last],
  );
  return row?.last ?? null;
}
