// Reads the counted votes of a consultation as the one text that is hashed, counted and handed out.
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@moothall/domain/journal';
import { budgetInputs, type Cast, type ConsultationMethod, rankedInputs, type UndecidedReason } from '@moothall/domain/priority';
import { DataSource } from 'typeorm';
import { inTransaction, type Tx } from '../../platform/transaction.ts';

/** Each voter's share is raised by one pound at a time. */
const A_POUND = 100n;

interface Listed {
  readonly id: string;
  readonly cost: string | null;
}

/** Votes of a visit of which any came too fast are all counted apart. */
const LIMITED = `with limited as (select distinct voter from consultation_vote where consultation_id = $1 and is_limited)`;
const TALLY = `count(*) filter (where l.voter is null)::int as usual, count(l.voter)::int as limited
  from consultation_vote v left join limited l on l.voter = v.voter`;

@Injectable()
export class InputsQueries {
  constructor(private readonly database: DataSource) {}

  /** Canonical JSON; null for one that is not closed: votes are handed out when no more can come. */
  closed(id: string): Promise<string | null> {
    return inTransaction(this.database, async (tx) => {
      // A million votes take longer than a page may.
      await tx.query(`set local statement_timeout = '10min'`);
      const rows: { method: ConsultationMethod; budget: string | null }[] = await tx.query(`select method, budget from consultation where id = $1 and state = 'CLOSED'`, [id]);
      return rows[0] ? textOf(tx, id, rows[0]) : null;
    });
  }
}

async function textOf(tx: Tx, id: string, { method, budget }: { method: ConsultationMethod; budget: string | null }): Promise<string> {
  const options: Listed[] = await tx.query(`select id, cost from consultation_option where consultation_id = $1 and state = 'LISTED' order by position, id`, [id]);
  const ids = options.map((option) => option.id);
  if (method === 'PAIRWISE') return pairwiseText(tx, id, ids);
  if (method === 'RANKED') return canonicalJson(rankedInputs(ids, await ballots<string[][]>(tx, id)));
  const projects = options.map((option) => ({ id: option.id, cost: BigInt(option.cost ?? '0') }));
  return canonicalJson(budgetInputs({ budget: BigInt(budget ?? '0'), unit: A_POUND, projects }, await ballots<string[]>(tx, id)));
}

/** The same text as of `pairwiseInputs`, but made in the database: with many votes the server has other things to do. */
async function pairwiseText(tx: Tx, id: string, options: readonly string[]): Promise<string> {
  const tallied: { votes: string }[] = await tx.query(
    `${LIMITED}, place as (
       select id, row_number() over (order by position, id) - 1 as n from consultation_option where consultation_id = $1 and state = 'LISTED'
     ), tally as (
       select won.n as won, lost.n as lost, ${TALLY}
       join place won on won.id = case v.choice when 'LEFT' then v.left_id else v.right_id end
       join place lost on lost.id = case v.choice when 'LEFT' then v.right_id else v.left_id end
       where v.consultation_id = $1 and v.choice <> 'UNDECIDED' group by 1, 2)
     select coalesce(string_agg('[' || won || ',' || lost || ',' || usual || ',' || limited || ']', ',' order by won, lost), '') as votes from tally`,
    [id],
  );
  const undecided: { reason: UndecidedReason; usual: number; limited: number }[] = await tx.query(
    `${LIMITED} select v.reason, ${TALLY} where v.consultation_id = $1 and v.choice = 'UNDECIDED' group by v.reason order by v.reason collate "C"`,
    [id],
  );
  const rest = canonicalJson({ method: 'PAIRWISE', options, undecided });
  // "votes" is the last of the names.
  return `${rest.slice(0, -1)},"votes":[${tallied[0]?.votes ?? ''}]}`;
}

/** Equal ballots together, so that a hundred thousand of them are few rows. */
function ballots<Ballot>(tx: Tx, id: string): Promise<Cast<Ballot>[]> {
  return tx.query('select ballot, count(*)::int as count from consultation_ballot where consultation_id = $1 group by ballot', [id]);
}
