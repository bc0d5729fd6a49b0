// Every SELECT on simulations, read by challenge; who may see them is decided where they are shown.
import { Injectable } from '@nestjs/common';
import type { StabilityPlan, StabilityState } from '@moothall/domain/evaluation';
import { Rows } from '../../platform/database/rows.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { loaderOf } from '../../platform/graphql/loader.ts';
import type { Tx } from '../../platform/transaction.ts';

export interface StabilityRow {
  readonly id: string;
  readonly challengeId: string;
  readonly state: StabilityState;
  readonly plan: StabilityPlan;
  readonly done: number;
  readonly inputsHash: string;
  readonly method: string | null;
  readonly resultHash: string | null;
  /** Canonical JSON. */
  readonly result: string | null;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
}

const COLUMNS = `id, challenge_id as "challengeId", state, plan, done, inputs_hash as "inputsHash", method, result_hash as "resultHash", result,
  asked_at as "askedAt", ended_at as "endedAt"`;

@Injectable()
export class StabilityQueries {
  constructor(private readonly rows: Rows) {}

  /** The newest of each challenge, cancelled or not. */
  newest(context: RequestContext, challengeId: string): Promise<StabilityRow | null> {
    const read = (ids: readonly string[]) =>
      this.rows.all<StabilityRow>(
        `select newest.* from unnest($1::text[]) as asked (id) cross join lateral (
           select ${COLUMNS} from ranking_stability where challenge_id = asked.id order by id desc limit 1) as newest`,
        [ids],
      );
    return loaderOf(context, 'stability', read, (row) => row.challengeId).load(challengeId);
  }
}

/** The one that is under way, under the lock of its challenge. */
export async function runningOf(tx: Tx, challengeId: string): Promise<{ readonly id: string } | null> {
  const rows: { id: string }[] = await tx.query('select id from ranking_stability where challenge_id = $1 and ended_at is null', [challengeId]);
  return rows[0] ?? null;
}
