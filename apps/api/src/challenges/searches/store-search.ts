// Keeps searches of a person as plain JSON, with only what was given.
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { ChallengeFilter } from '../find-challenges.ts';

export type KeptFilter = Readonly<Record<string, unknown>>;

/** What is empty asks for nothing. */
export function keptFilter(filter: ChallengeFilter): KeptFilter {
  const given: [string, unknown][] = Object.entries(JSON.parse(JSON.stringify(filter)));
  return Object.fromEntries(given.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== '')));
}

export const isEmptyFilter = (filter: KeptFilter): boolean => Object.keys(filter).length === 0;

/** Two at once wait for one another. @returns how many the person keeps */
export async function lockSearches(tx: Tx, personId: string): Promise<number> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`searches ${personId}`]);
  const rows: { n: number }[] = await tx.query('select count(*)::int as n from saved_search where person_id = $1', [personId]);
  return rows[0]?.n ?? 0;
}

export async function storeSearch(tx: Tx, personId: string, name: string, filter: KeptFilter): Promise<string> {
  const id = newId('sea');
  await tx.query('insert into saved_search (id, person_id, name, filter) values ($1, $2, $3, $4)', [id, personId, name, JSON.stringify(filter)]);
  return id;
}
