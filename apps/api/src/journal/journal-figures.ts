// How far each reader of the journal is behind, and how many listen to it, for whoever watches over the server.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { Metrics, type Samples } from '../platform/serving/metrics.ts';
import { unasked } from '../platform/unasked.ts';
import { LiveFeed } from './live-feed.ts';

@Injectable()
export class JournalFigures implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly rows: Rows,
    private readonly live: LiveFeed,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('journal_behind_seconds', 'Age of the oldest entry that a reader of the journal has not read yet.', ['reader'], () => unasked(() => this.behind()));
    this.metrics.gauge('live_listeners', 'Subscriptions and event streams that wait for new entries.', [], () => [{ value: this.live.size }]);
  }

  private async behind(): Promise<Samples> {
    const rows = await this.rows.all<{ reader: string; seconds: number }>(
      `select p.reader, coalesce(extract(epoch from clock_timestamp() - e.at), 0)::float8 as seconds from journal_place p
       left join lateral (select at from journal_entry where (xid, id) > (p.xid, p.id) order by journal_entry.xid, id limit 1) e on true`,
    );
    return rows.map(({ reader, seconds }) => ({ labels: { reader }, value: seconds }));
  }
}
