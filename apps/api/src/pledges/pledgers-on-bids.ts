// Tells the council's records who pledges in a challenge and is on a bid there; no member of a panel learns of it.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pledgersOnBids } from '@moothall/domain/evaluation';
import { FlagSources } from '../evaluation/flag-sources.ts';
import { Rows } from '../platform/database/rows.ts';

@Injectable()
export class PledgersOnBids implements OnModuleInit {
  constructor(
    private readonly rows: Rows,
    private readonly flags: FlagSources,
  ) {}

  onModuleInit(): void {
    this.flags.register(async (challengeId, parties) => {
      const rows = await this.rows.all<{ id: string }>(
        `select distinct g.organisation_id as id from pledge g join pledge_round r on r.id = g.round_id where r.challenge_id = $1 and g.state <> 'WITHDRAWN' and g.offered_at is not null`,
        [challengeId],
      );
      return pledgersOnBids(parties, rows.map(({ id }) => id));
    });
  }
}
