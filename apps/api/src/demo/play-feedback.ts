// Fills the demo with what people say: many answers at once, drawn with a fixed seed, whose words buyers then read through the API.
import type { INestApplication } from '@nestjs/common';
import { seededRandom } from '@moothall/domain/evidence';
import { DataSource } from 'typeorm';
import { hashSecret, randomSecret } from '../identity/secrets.ts';
import { newId } from '../platform/graphql/ids.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type DemoStage, known } from './demo-stage.ts';
import { type DrawnAnswer, drawAnswers } from './draw-answers.ts';
import type { Found } from './found.ts';

export async function playFeedback(app: INestApplication, stage: DemoStage, file: Found): Promise<void> {
  const [place, service] = [file.text('place'), file.text('service')];
  const answers = drawAnswers(file, seededRandom(`${place} ${service}`));
  const ids = await store(app, place, service, answers);
  const moderator = known(stage.people, file.text('moderator'));
  const written = ids.filter((_, index) => answers[index]?.hasWords);
  // The newest wait, so that there is something to read.
  for (const id of written.slice(0, written.length - file.whole('waiting'))) {
    await stage.api.verb(moderator, 'showFeedback', { id, version: 1 }, 'feedback { id }');
  }
}

/** Past the rules of `giveFeedback`, whose limits hold for one address; nobody has a receipt for these. */
async function store(app: INestApplication, place: string, service: string, answers: readonly DrawnAnswer[]): Promise<string[]> {
  const rows = answers.map((answer) => ({ ...answer, id: newId('fbk'), receipt: hashSecret(randomSecret()), state: answer.hasWords ? 'WAITING' : 'NO_TEXT' }));
  await inTransaction(app.get(DataSource), (tx) =>
    tx.query(
      `insert into feedback (id, place_code, service, source, satisfaction, works, falls_short, why, language, crowded, receipt_hash, state, flags, given_at, month)
       select id, $2, $3, 'PUBLIC', satisfaction, works, "fallsShort", why, language, crowded, receipt, state, flags, "givenAt",
         date_trunc('month', "givenAt" at time zone 'Europe/London')
       from jsonb_to_recordset($1) as drawn (id text, satisfaction int, works text, "fallsShort" text, why text, language text, crowded boolean,
         receipt text, state text, flags text[], "givenAt" timestamptz)`,
      [JSON.stringify(rows), place, service],
    ),
  );
  return rows.map(({ id }) => id);
}
