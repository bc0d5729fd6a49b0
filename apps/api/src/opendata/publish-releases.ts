// Writes a release of open data whenever something public of a challenge changed, by reading the journal: releases are only ever added.
import { Injectable } from '@nestjs/common';
import { planningRelease, type Release } from '@moothall/domain/opendata';
import { canonicalJson } from '@moothall/domain/journal';
import { CHALLENGE_COLUMNS, type ChallengeRow } from '../challenges/challenges.queries.ts';
import type { FeedEntry } from '../journal/feed.ts';
import { JournalReaders } from '../journal/journal-readers.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { GatherNoticeFacts } from './notice-facts.ts';

const EVERY_MS = 2_000;
const AT_A_TIME = 200;

/** What changes the planning that open data tells of. Notices that came from elsewhere are published there. */
const ACTS = /^(?:challenge\.(?:published|opened|amended|closed|withdrawn|terminated|concluded|extended-for-outage)|engagement\.(?:planned|event-planned|event-changed|event-cancelled|record-published)|pilot\.(?:begun|planned|milestone-reached|reported|reopened|verified|stopped)|document\.|question\.answered|participation\.joined)/;

@Injectable()
export class PublishReleases extends Recurring {
  constructor(
    private readonly readers: JournalReaders,
    private readonly facts: GatherNoticeFacts,
    log: Log,
  ) {
    super(log, EVERY_MS, 'releases of open data could not be written; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.publishDue();
  }

  /** Reads the journal to its end. @returns how many entries were read */
  publishDue(): Promise<number> {
    return asSystem('publish-releases', async () => {
      let read = 0;
      for (;;) {
        const n = await this.readers.advance('opendata', AT_A_TIME, (tx, entries) => this.releaseAll(tx, entries));
        read += n;
        if (n < AT_A_TIME) return read;
      }
    });
  }

  /** One release for each challenge, however many entries came at once: it says how things stand now. */
  private async releaseAll(tx: Tx, entries: readonly FeedEntry[]): Promise<void> {
    const changed = new Map(entries.filter((entry) => ACTS.test(entry.details.act) && entry.chain.startsWith('chl_')).map((entry) => [entry.chain, entry.at]));
    for (const [challengeId, at] of changed) await this.release(tx, challengeId, at);
  }

  private async release(tx: Tx, challengeId: string, date: Date): Promise<void> {
    const rows: ChallengeRow[] = await tx.query(`select ${CHALLENGE_COLUMNS} from challenge c where c.id = $1 and c.published_at is not null and c.source is null`, [challengeId]);
    const challenge = rows[0];
    if (!challenge) return;
    const [before]: { release: Release; n: number }[] = await tx.query(
      'select release, (select count(*)::int from ocds_release where challenge_id = $1) as n from ocds_release where challenge_id = $1 order by number desc limit 1',
      [challengeId],
    );
    const release = planningRelease({ ...(await this.facts.within(tx, challenge)), isFirst: !before, releaseNumber: (before?.n ?? 0) + 1, date });
    if (before && saidOf(before.release) === saidOf(release)) return;
    await tx.query('insert into ocds_release (challenge_id, release_id, released_at, release) values ($1, $2, $3, $4)', [challengeId, release['id'], date, JSON.stringify(release)]);
  }
}

/** All that a release tells, without which one it is and when. */
function saidOf(release: Release): string {
  const { id: _id, date: _date, tag: _tag, ...said } = release;
  return canonicalJson(JSON.parse(JSON.stringify(said)));
}
