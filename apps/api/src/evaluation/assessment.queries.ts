// Every SELECT on assessments: the feedback that is written on each proposal, and the one question to it.
import type { Rows } from '../platform/database/rows.ts';
import type { Tx } from '../platform/transaction.ts';

/** What a team reads on one criterion; where nothing is kept the reason that the panel agreed on stands. */
export interface Explanation {
  readonly text: string;
  /** What others read of a winner, where that is less; null for the same. */
  readonly forOthers: string | null;
}

export interface AssessmentRow {
  readonly id: string;
  readonly proposalId: string;
  readonly strengths: string;
  readonly improvements: string;
  readonly explanations: Readonly<Record<string, Explanation>>;
  readonly total: string | null;
  readonly rank: number | null;
  readonly writtenAt: Date;
  readonly issuedAt: Date | null;
}

type Run = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

export const run = {
  tx: (tx: Tx): Run => (text, values) => tx.query(text, [...values]),
  rows: (rows: Rows): Run => (text, values) => rows.all(text, values),
};

export function readAssessments(read: Run, proposalIds: readonly string[]): Promise<AssessmentRow[]> {
  return read<AssessmentRow>(
    `select id, proposal_id as "proposalId", strengths, improvements, explanations, total, rank, written_at as "writtenAt", issued_at as "issuedAt"
     from assessment where proposal_id = any($1) order by proposal_id`,
    [proposalIds],
  );
}

export interface QuestionRow {
  readonly proposalId: string;
  readonly text: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

export function readQuestions(read: Run, proposalIds: readonly string[]): Promise<QuestionRow[]> {
  return read<QuestionRow>(
    'select proposal_id as "proposalId", text, asked_at as "askedAt", answer, answered_at as "answeredAt" from assessment_question where proposal_id = any($1)',
    [proposalIds],
  );
}
