// What the next question depends on: the options, which pairs have many votes, and which ones a visit has answered.
import { Injectable } from '@nestjs/common';
import { Rows } from '../../platform/database/rows.ts';

export interface Survey {
  readonly id: string;
  readonly secret: string;
}

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly votes: number;
}

@Injectable()
export class PairsQueries {
  constructor(private readonly rows: Rows) {}

  /** Null for what takes no votes on pairs now. */
  openSurvey(id: string): Promise<Survey | null> {
    return this.rows.one<Survey>(
      `select id, secret from consultation where id = $1 and method = 'PAIRWISE' and state = 'OPEN' and (closes_at is null or closes_at > clock_timestamp())`,
      [id],
    );
  }

  async listed(id: string): Promise<string[]> {
    const rows = await this.rows.all<{ id: string }>(`select id from consultation_option where consultation_id = $1 and state = 'LISTED' order by position, id`, [id]);
    return rows.map((row) => row.id);
  }

  /** Pairs with fewer votes than these are all drawn alike, so they need not be read. */
  busy(id: string): Promise<Pair[]> {
    return this.rows.all<Pair>(`select one_id as one, other_id as other, votes from consultation_pair where consultation_id = $1 and votes >= 20`, [id]);
  }

  answered(id: string, voter: string): Promise<{ one: string; other: string }[]> {
    return this.rows.all('select left_id as one, right_id as other from consultation_vote where consultation_id = $1 and voter = $2', [id, voter]);
  }
}
