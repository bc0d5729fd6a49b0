// Every SELECT on evaluations: all that is known of them, read the same way inside a transaction and outside.
import type { Tx } from '../platform/transaction.ts';
import type { Rows } from '../platform/database/rows.ts';
import type { ConflictKind, EvaluatorStatus, PanelRole } from './evaluation.type.ts';

export interface PanelRow {
  readonly id: string;
  readonly challengeId: string;
  readonly personId: string;
  readonly role: PanelRole;
  readonly status: EvaluatorStatus;
  readonly sentAt: Date | null;
}

export interface DeclarationRow {
  readonly personId: string;
  readonly party: string;
  readonly name: string;
  readonly kind: ConflictKind;
  readonly direct: boolean | null;
  readonly note: string | null;
  readonly declaredAt: Date;
}

export interface ScoreRow {
  readonly proposalId: string;
  readonly personId: string;
  readonly criterionCode: string;
  readonly value: number;
  readonly reason: string;
  readonly savedAt: Date;
}

export interface AgreedRow {
  readonly proposalId: string;
  readonly criterionCode: string;
  readonly version: number;
  /** Null: the mean of the scores stands. */
  readonly value: number | null;
  readonly reason: string;
  readonly personId: string;
  readonly at: Date;
}

export interface Recusal {
  readonly proposalId: string;
  readonly personId: string;
}

export interface JudgedProposal {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly label: string | null;
  readonly state: string;
  /** Set by the shortlist, and never unset. */
  readonly isChosen: boolean;
  readonly team: readonly { readonly name: string }[];
  /** Pence as digits. */
  readonly price: string | null;
}

export interface EvaluationState {
  readonly panel: readonly PanelRow[];
  readonly declarations: readonly DeclarationRow[];
  readonly recusals: readonly Recusal[];
  readonly proposals: readonly JudgedProposal[];
  readonly scores: readonly ScoreRow[];
  /** Newest version of each cell first. */
  readonly agreed: readonly AgreedRow[];
  readonly assessed: readonly string[];
}

type Run = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

export const through = {
  tx: (tx: Tx): Run => (text, values) => tx.query(text, [...values]),
  rows: (rows: Rows): Run => (text, values) => rows.all(text, values),
};

type Of<Row> = Row & { readonly challengeId: string };

/** As `readEvaluations`, of one challenge. */
export async function readEvaluation(run: Run, challengeId: string): Promise<EvaluationState> {
  const [found] = await readEvaluations(run, [challengeId]);
  if (!found) throw new Error(`No evaluation of ${challengeId}`);
  return found.state;
}

/** Seven statements, however many challenges, proposals, people and scores there are. In the order of the ids. */
export async function readEvaluations(run: Run, challengeIds: readonly string[]): Promise<{ id: string; state: EvaluationState }[]> {
  const given = [challengeIds];
  const ofProposal = 'join proposal p on p.id = x.proposal_id where p.challenge_id = any($1)';
  // One after the other: inside a transaction there is one connection, and outside it a page should not take seven.
  const panel = await run<PanelRow>(
    `select id, challenge_id as "challengeId", person_id as "personId", role, status, sent_at as "sentAt"
     from panel_member where challenge_id = any($1) order by role, id`,
    given,
  );
  const declarations = await run<Of<DeclarationRow>>(
    `select challenge_id as "challengeId", person_id as "personId", party, name, kind, direct, note, declared_at as "declaredAt"
     from conflict_declaration where challenge_id = any($1)`,
    given,
  );
  const recusals = await run<Of<Recusal>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId", x.person_id as "personId" from recusal x ${ofProposal}`,
    given,
  );
  // A solution comes of a decision, and what was decided on stays, also when the winner withdraws later.
  const proposals = await run<Of<JudgedProposal>>(
    `select p.challenge_id as "challengeId", p.id, p.organisation_id as "organisationId", o.name_en as "organisationName", p.label, p.state,
       s.id is not null as "isChosen", coalesce(p.content -> 'team', '[]') as team, p.content ->> 'price' as price
     from proposal p join organisation o on o.id = p.organisation_id left join solution s on s.proposal_id = p.id
     where p.challenge_id = any($1) and p.label is not null and (p.state <> 'WITHDRAWN' or s.id is not null) order by length(p.label), p.label`,
    given,
  );
  const scores = await run<Of<ScoreRow>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId", x.person_id as "personId", x.criterion_code as "criterionCode",
       x.value, x.reason, x.saved_at as "savedAt" from score x ${ofProposal}`,
    given,
  );
  const agreed = await run<Of<AgreedRow>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId", x.criterion_code as "criterionCode", x.version,
       x.value::float8 as value, x.reason, x.person_id as "personId", x.at from agreed_score x ${ofProposal} order by x.version desc`,
    given,
  );
  const assessed = await run<Of<{ proposalId: string }>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId" from assessment x ${ofProposal}`,
    given,
  );
  return divide(challengeIds, { panel, declarations, recusals, proposals, scores, agreed, assessed });
}

interface Found {
  readonly panel: readonly PanelRow[];
  readonly declarations: readonly Of<DeclarationRow>[];
  readonly recusals: readonly Of<Recusal>[];
  readonly proposals: readonly Of<JudgedProposal>[];
  readonly scores: readonly Of<ScoreRow>[];
  readonly agreed: readonly Of<AgreedRow>[];
  readonly assessed: readonly Of<{ proposalId: string }>[];
}

/** Gives each challenge its own rows, in the order they were read. */
function divide(challengeIds: readonly string[], found: Found): { id: string; state: EvaluationState }[] {
  const by = {
    panel: group(found.panel),
    declarations: group(found.declarations),
    recusals: group(found.recusals),
    proposals: group(found.proposals),
    scores: group(found.scores),
    agreed: group(found.agreed),
    assessed: group(found.assessed),
  };
  return challengeIds.map((id) => ({
    id,
    state: {
      panel: by.panel.get(id) ?? [],
      declarations: by.declarations.get(id) ?? [],
      recusals: by.recusals.get(id) ?? [],
      proposals: by.proposals.get(id) ?? [],
      scores: by.scores.get(id) ?? [],
      agreed: by.agreed.get(id) ?? [],
      assessed: (by.assessed.get(id) ?? []).map((row) => row.proposalId),
    },
  }));
}

function group<Row extends { readonly challengeId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row.challengeId);
}
