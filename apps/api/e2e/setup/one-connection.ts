// A pool of one connection, so that whatever one asks leaves behind is met by the next, and two people of whom each has a saved search.
import { DataSource } from 'typeorm';
import { serverConnection } from '../../src/platform/database/data-source.ts';
import type { Rows } from '../../src/platform/database/rows.ts';
import { asTenant, tenantOf } from '../../src/platform/tenancy/tenant.ts';
import type { Api } from './start-api.ts';

/** Whose the database takes a statement to be, and in which role. */
export const TOLD = `select current_setting('moothall.tenant', true) || ' ' || current_user as told`;

export const as = <Result>(person: string, work: () => Result): Result => asTenant(() => tenantOf(person, []), work);

export async function toldOn(rows: Rows): Promise<unknown> {
  return (await rows.one<{ told: string }>(TOLD))?.told;
}

/** The names of the saved searches that are there for whoever asks. */
export async function searchesOn(rows: Rows): Promise<unknown[]> {
  return (await rows.all<{ name: string }>('select name from saved_search order by name')).map(({ name }) => name);
}

/** No server works on it by itself. @param people each gets a saved search that has their id as its name */
export async function oneConnection(api: Api, people: readonly string[]): Promise<DataSource> {
  for (const id of people) {
    await api.sql.query(`insert into person (id, name, email, password_hash) values ($1, 'Somebody', $1 || '@people.example', 'x')`, [id]);
    await api.sql.query(`insert into saved_search (id, person_id, name, filter) values ('sea_' || $1, $1, $1, '{}')`, [id]);
  }
  return new DataSource(serverConnection(api.databaseUrl, 1)).initialize();
}
