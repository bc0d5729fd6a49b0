// Stores the demo people, all with one password.
import type { INestApplication } from '@nestjs/common';
import { TOPICS } from '@moothall/domain/notification';
import { DataSource } from 'typeorm';
import { createPerson } from '../identity/create-person.ts';
import { hashPassword } from '../identity/passwords.ts';
import { storeChoices } from '../notifications/store-choices.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { DemoPerson } from './demo-api.ts';
import type { Found } from './found.ts';
import { DEMO_PASSWORD } from './sign-ins.ts';

/** @returns the people by their keys, acting for nobody yet. */
export async function storePeople(app: INestApplication, people: readonly Found[]): Promise<Map<string, DemoPerson>> {
  // Hashing is slow on purpose and the password is printed anyway, so all share one hash.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return inTransaction(app.get(DataSource), async (tx) => {
    const stored = new Map<string, DemoPerson>();
    for (const person of people) {
      const name = person.text('name');
      const email = person.text('email');
      const language = person.maybeText('language') === 'CY' ? 'CY' : 'EN';
      const id = await createPerson(tx, { name, email, language, passwordHash });
      if (!id) throw new Error(`There are two demo people with the address ${email}`);
      // Much happens at once while the demo is played: one gathered letter each, not hundreds.
      await storeChoices(tx, id, TOPICS.map((topic) => ({ topic, pace: 'DAILY' })));
      stored.set(person.text('key'), { id, name, email, language, actingFor: null });
    }
    return stored;
  });
}
