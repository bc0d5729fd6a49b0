// Network addresses as they are counted: hashed with a salt of the day that is thrown away, so that none can be found again.
import { Injectable } from '@nestjs/common';
import { hashSecret, randomSecret } from '../identity/secrets.ts';
import { Rows } from '../platform/database/rows.ts';
import type { Tx } from '../platform/transaction.ts';

/** More answers than these from one address in a day count too, and are shown apart. */
const USUAL_PER_ADDRESS = 5;

/** An address today. */
export interface Sender {
  readonly day: string;
  readonly hash: string;
}

@Injectable()
export class Addresses {
  constructor(private readonly rows: Rows) {}

  /** All processes share the salt of the day, which the first of them makes. */
  async today(address: string): Promise<Sender> {
    const row = await this.rows.one<{ day: string; salt: string }>(
      `insert into address_day as d (day, salt) values ((clock_timestamp() at time zone 'Europe/London')::date, $1)
       on conflict (day) do update set salt = d.salt returning day::text, salt`,
      [randomSecret()],
    );
    if (!row) throw new Error('There is no day');
    return { day: row.day, hash: hashSecret(`${row.salt}:${address}`) };
  }
}

/**
 * Counts one more answer.
 * @returns whether the address has given more today than people at one address usually do
 */
export async function isCrowded(tx: Tx, { day, hash }: Sender): Promise<boolean> {
  const counts: { answers: number }[] = await tx.query(
    `insert into address_count as c (day, address, answers) values ($1, $2, 1)
     on conflict (day, address) do update set answers = c.answers + 1 returning answers`,
    [day, hash],
  );
  return (counts[0]?.answers ?? 1) > USUAL_PER_ADDRESS;
}
