// Stores a new person and records it; used by sign-up and by the demo content.
import { append } from '../journal/append.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly language: 'EN' | 'CY';
}

/** @returns the new person's id, or null when the address is taken. */
export async function createPerson(tx: Tx, person: NewPerson): Promise<string | null> {
  const id = newId('per');
  const inserted: unknown[] = await tx.query(
    `insert into person (id, name, email, password_hash, language) values ($1, $2, $3, $4, $5)
     on conflict (email) do nothing returning id`,
    [id, person.name.trim(), person.email, person.passwordHash, person.language],
  );
  if (inserted.length === 0) return null;
  await append(tx, { chain: id, act: 'person.signed-up', subject: id, actor: { personId: id, organisationId: null }, isPublic: false });
  return id;
}
