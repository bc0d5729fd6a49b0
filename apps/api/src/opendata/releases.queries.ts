// Every SELECT on releases of open data. All of it is public.
import { Injectable } from '@nestjs/common';
import type { Release } from '@moothall/domain/opendata';
import { Rows } from '../platform/database/rows.ts';

export interface ReleaseRow {
  readonly number: string;
  readonly challengeId: string;
  readonly releaseId: string;
  readonly releasedAt: Date;
  readonly release: Release;
}

const COLUMNS = `number, challenge_id as "challengeId", release_id as "releaseId", released_at as "releasedAt", release`;

@Injectable()
export class ReleasesQueries {
  constructor(private readonly rows: Rows) {}

  /** Oldest first. */
  ofChallenges(challengeIds: readonly string[]): Promise<ReleaseRow[]> {
    return this.rows.all<ReleaseRow & Record<string, unknown>>(`select ${COLUMNS} from ocds_release where challenge_id = any($1) order by number`, [challengeIds]);
  }

  /** The next ones behind a number, oldest first. They are written by one hand, so a number never appears below one that was read. */
  after(number: bigint, limit: number): Promise<ReleaseRow[]> {
    return this.rows.all<ReleaseRow & Record<string, unknown>>(`select ${COLUMNS} from ocds_release where number > $1 order by number limit $2`, [number.toString(), limit]);
  }
}
