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

/** Moves the deadline so many milliseconds from now, by the clock of the database. */
export async function deadlineIn(api: Api, challengeId: string, milliseconds: number): Promise<void> {
  await api.sql.query(
    `with moment as (select date_trunc('milliseconds', clock_timestamp() + make_interval(secs => $2 / 1000.0)) as at)
     update challenge set closes_at = at, content = jsonb_set(content, '{closesAt}', to_jsonb(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
     from moment where id = $1`,
    [challengeId, milliseconds],
  );
}
