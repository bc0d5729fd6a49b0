// Lets the deadline of a challenge pass, and the clock of the server notice it.
import { closeDeadline } from '@moothall/testing/database';
import { CloseChallenges } from '../../src/proposals/close-challenges.ts';
import type { Api } from '../setup/start-api.ts';

/** Returns when the challenge is closed, whether by this call or by the timer of the server. */
export async function closeNow(api: Api, challengeId: string): Promise<void> {
  await closeDeadline(api.sql, challengeId);
  await noticeDeadlines(api, challengeId);
}

/** What the timer does every second, until the challenge has left OPEN. */
export async function noticeDeadlines(api: Api, challengeId: string): Promise<void> {
  for (;;) {
    await api.app.get(CloseChallenges).closeDue();
    const { rows } = await api.sql.query('select stage from challenge where id = $1', [challengeId]);
    if (rows[0]?.['stage'] !== 'OPEN') return;
  }
}
