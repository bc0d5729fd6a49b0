// Reads the counted votes of a consultation in the one form that is hashed, counted and handed out.
import { Injectable } from '@nestjs/common';
import { budgetInputs, type Cast, type ConsultationInputs, type ConsultationMethod, pairwiseInputs, rankedInputs, type UndecidedReason } from '@moothall/domain/priority';
import { Rows } from '../../platform/database/rows.ts';

/** Each voter's share is raised by one pound at a time. */
export const A_POUND = 100n;

/** Votes of a visit of which any came too fast are all counted apart. */
const LIMITED = `with limited as (select distinct voter from consultation_vote where consultation_id = $1 and is_limited)`;
const TALLY = `count(*) filter (where l.voter is null)::int as usual, count(l.voter)::int as limited
  from consultation_vote v left join limited l on l.voter = v.voter where v.consultation_id = $1`;

@Injectable()
export class InputsQueries {
  constructor(private readonly rows: Rows) {}

  /** Null for one that is not closed: votes are handed out when no more can come. */
  async closed(id: string): Promise<ConsultationInputs | null> {
    const row = await this.rows.one<{ method: ConsultationMethod; budget: string | null }>(`select method, budget from consultation where id = $1 and state = 'CLOSED'`, [id]);
    if (!row) return null;
    const options = await this.rows.all<{ id: string; cost: string | null }>(
      `select id, cost from consultation_option where consultation_id = $1 and state = 'LISTED' order by position, id`,
      [id],
    );
    const ids = options.map((option) => option.id);
    if (row.method === 'PAIRWISE') return this.pairwise(id, ids);
    if (row.method === 'RANKED') return rankedInputs(ids, await this.ballots<string[][]>(id));
    const projects = options.map((option) => ({ id: option.id, cost: BigInt(option.cost ?? '0') }));
    return budgetInputs({ budget: BigInt(row.budget ?? '0'), unit: A_POUND, projects }, await this.ballots<string[]>(id));
  }

  private async pairwise(id: string, options: readonly string[]): Promise<ConsultationInputs> {
    const votes = await this.rows.all<{ winner: string; loser: string; usual: number; limited: number }>(
      `${LIMITED} select case choice when 'LEFT' then left_id else right_id end as winner, case choice when 'LEFT' then right_id else left_id end as loser,
         ${TALLY} and choice <> 'UNDECIDED' group by 1, 2`,
      [id],
    );
    const undecided = await this.rows.all<{ reason: UndecidedReason; usual: number; limited: number }>(
      `${LIMITED} select reason, ${TALLY} and choice = 'UNDECIDED' group by reason`,
      [id],
    );
    return pairwiseInputs(options, votes, undecided);
  }

  /** Equal ballots together, so that a hundred thousand of them are few rows. */
  private ballots<Ballot>(id: string): Promise<Cast<Ballot>[]> {
    return this.rows.all<Cast<Ballot>>('select ballot, count(*)::int as count from consultation_ballot where consultation_id = $1 group by ballot', [id]);
  }
}
