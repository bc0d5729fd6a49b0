// Lets time pass in the demo: deadlines come nearer or go by without anybody waiting, and the public log says so.
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refreshSearch } from '../challenges/refresh-search.ts';
import { append, THE_CLOCK } from '../journal/append.ts';
import { databaseNow, inTransaction } from '../platform/transaction.ts';
import { CloseChallenges } from '../proposals/close-challenges.ts';
import { inDays } from './demo-days.ts';

/** The only place where the demo writes past the rules: a deadline that the rules would not let be so near. */
export async function setDeadline(app: INestApplication, challengeId: string, closesAt: Date, questionsCloseAt: Date): Promise<void> {
  await inTransaction(app.get(DataSource), async (tx) => {
    const moments = { closesAt: closesAt.toISOString(), questionsCloseAt: questionsCloseAt.toISOString() };
    await tx.query('update challenge set closes_at = $2, content = content || $3::jsonb where id = $1', [challengeId, closesAt, JSON.stringify(moments)]);
    await refreshSearch(tx, challengeId);
    await append(tx, { chain: challengeId, act: 'demo.clock-moved', subject: challengeId, actor: THE_CLOCK, data: moments, isPublic: true });
  });
}

/** The last moment to pledge has just gone by, and the public log says so. */
export async function passRoundDeadline(app: INestApplication, challengeId: string, roundId: string): Promise<void> {
  await inTransaction(app.get(DataSource), async (tx) => {
    await tx.query(`update pledge_round set deadline = clock_timestamp() - interval '1 second' where id = $1`, [roundId]);
    await append(tx, { chain: challengeId, act: 'demo.clock-moved', subject: roundId, actor: THE_CLOCK, data: { deadline: 'passed' }, isPublic: true });
  });
}

/** The deadline passes a moment ago, and what was sent is sealed as it always is. */
export async function passDeadline(app: INestApplication, challengeId: string): Promise<void> {
  // By the clock that closes it, which may be another host's.
  const now = await inTransaction(app.get(DataSource), databaseNow);
  await setDeadline(app, challengeId, now, inDays(-3));
  await app.get(CloseChallenges, { strict: false }).closeDue();
}
