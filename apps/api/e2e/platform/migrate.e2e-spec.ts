// Migrations on a database in use: they give way to whoever holds a table, leave nothing when they fail, and come once.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { buildIndexApart } from '../../src/platform/database/build-index.ts';
import { serverConnection } from '../../src/platform/database/data-source.ts';
import { migrate, unmigrate } from '../../src/platform/database/migrate.ts';
import { MIGRATIONS } from '../../src/platform/database/migrations.ts';
import { Rows } from '../../src/platform/database/rows.ts';
import { asNobody } from '../../src/platform/tenancy/tenant.ts';
import { cloneTemplate } from '../setup/start-api.ts';

class Column9900000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table challenge add column note text not null default ''`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table challenge drop column note');
  }
}

class Index9900000000002 implements MigrationInterface {
  readonly transaction = false;
  async up(runner: QueryRunner): Promise<void> {
    await buildIndexApart(runner, 'challenge_note', 'challenge (note)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index concurrently challenge_note');
  }
}

class Broken9900000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half_done (id int)');
    await runner.query('alter table challenge add column half_done int');
    await runner.query('select 1 / 0');
  }
  async down(): Promise<void> {}
}

const NEXT = [...MIGRATIONS, Column9900000000001, Index9900000000002];
let database: Awaited<ReturnType<typeof cloneTemplate>>;
let sql: pg.Client;

beforeEach(async () => {
  database = await cloneTemplate();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});
afterEach(async () => {
  await sql.end();
  await database.drop();
});

const names = async () => (await sql.query(`select name from migrations where timestamp >= 9900000000001 order by timestamp`)).rows.map((row) => row.name);
const columns = async () => (await sql.query(`select attname from pg_attribute where attrelid = 'challenge'::regclass and attnum > 0 and not attisdropped order by attname`)).rows;

describe('migrations', () => {
  it('come once when two processes start at the same moment, and not at all when they are there', async () => {
    const both = await Promise.all([migrate(database.url, NEXT), migrate(database.url, NEXT)]);
    expect(both.map((applied) => applied.length).toSorted()).toEqual([0, 2]);
    expect(await names()).toEqual(['Column9900000000001', 'Index9900000000002']);
    expect((await sql.query(`select indisvalid from pg_index where indexrelid = 'challenge_note'::regclass`)).rows).toEqual([{ indisvalid: true }]);
    expect(await migrate(database.url, NEXT)).toEqual([]);
  });

  it('give way to whoever holds a table, so that nobody waits behind them, and come again', async () => {
    await sql.query('begin');
    await sql.query('select count(*) from challenge');
    let gaveWay = 0;
    const letGo = (): void => {
      gaveWay += 1;
      if (gaveWay === 2) void sql.query('commit');
    };
    expect(await migrate(database.url, [...MIGRATIONS, Column9900000000001], { onGivingWay: letGo })).toEqual(['Column9900000000001']);
    expect(gaveWay).toBe(2);
  });

  it('leave nothing behind when they fail, and keep what came before', async () => {
    const before = await columns();
    await expect(migrate(database.url, [...MIGRATIONS, Column9900000000001, Broken9900000000003])).rejects.toMatchObject({ code: '22012' });
    expect(await names()).toEqual(['Column9900000000001']);
    expect((await sql.query(`select to_regclass('half_done') as there`)).rows).toEqual([{ there: null }]);
    await unmigrate(database.url, [...MIGRATIONS, Column9900000000001], 1);
    expect(await columns()).toEqual(before);
  });

  it('that change the type of a column fail no statement that a running server had planned before', async () => {
    const server = await new DataSource(serverConnection(database.url, 2)).initialize();
    const rows = new Rows(server);
    const read = () => asNobody(() => Promise.all([1, 2, 3, 4].map(() => rows.all('select code, name_en from place where code = any($1)', [['E10000007']]))));
    await read();
    await read();
    await sql.query('alter table place alter column name_en type varchar(300)');
    const expected = Array(4).fill([expect.objectContaining({ code: 'E10000007' })]);
    expect([await read(), await read()]).toEqual([expected, expected]);
    await server.destroy();
  });
});
