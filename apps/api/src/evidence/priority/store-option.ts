// Writes options; each gets the next short name of its consultation.
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { OptionState } from './consultation.type.ts';
import type { LocalJson } from './consultations.queries.ts';

export interface NewOption {
  readonly title: LocalJson;
  readonly note?: LocalJson;
  readonly cost?: string | null;
  readonly problemId?: string | null;
  /** The next number unless a file brings its own. */
  readonly code?: string;
}

/** The consultation must be locked. @returns the ids, in the order given */
export async function storeOptions(tx: Tx, consultationId: string, options: readonly NewOption[], state: OptionState = 'LISTED'): Promise<string[]> {
  const rows = options.map((option, index) => ({ id: newId('opt'), index, title: option.title, note: option.note ?? {}, cost: option.cost ?? null, problem_id: option.problemId ?? null, code: option.code ?? null }));
  await tx.query(
    `insert into consultation_option (id, consultation_id, position, code, problem_id, title, note, cost, state, is_suggested)
     select o.id, $1, b.n + o.index, coalesce(o.code, (b.n + o.index)::text), o.problem_id, o.title, o.note, o.cost, $3, $3 = 'SUGGESTED'
     from jsonb_to_recordset($2::jsonb) as o(id text, index int, title jsonb, note jsonb, cost bigint, problem_id text, code text)
     cross join (select coalesce(max(position), 0) + 1 as n from consultation_option where consultation_id = $1) b`,
    [consultationId, JSON.stringify(rows), state],
  );
  return rows.map((row) => row.id);
}

/** The title of a problem that was shared, else null. */
export async function sharedProblem(tx: Tx, id: string): Promise<{ title: LocalJson } | null> {
  const rows: { title: LocalJson | null }[] = await tx.query(`select content -> 'title' as title from problem where id = $1 and state in ('SHARED', 'IN_CHALLENGE')`, [id]);
  const title = rows[0]?.title;
  return title ? { title } : null;
}
