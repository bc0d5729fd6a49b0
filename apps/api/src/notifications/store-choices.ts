// The only hand that writes what people chose to hear.
import type { Pace, Topic } from '@moothall/domain/notification';
import type { Tx } from '../platform/transaction.ts';

export interface Choice {
  readonly topic: Topic;
  readonly pace: Pace;
}

export async function storeChoices(tx: Tx, personId: string, choices: readonly Choice[]): Promise<void> {
  for (const { topic, pace } of choices) {
    await tx.query('insert into notification_choice (person_id, topic, pace) select id, $2, $3 from person where id = $1 on conflict (person_id, topic) do update set pace = excluded.pace', [personId, topic, pace]);
  }
}

export async function storeLetterLanguage(tx: Tx, personId: string, language: 'EN' | 'CY'): Promise<void> {
  await tx.query('insert into letter_language (person_id, language) values ($1, $2) on conflict (person_id) do update set language = excluded.language', [personId, language]);
}
