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
  /** The proposals a substitute scores; null for all. */
  readonly onlyIds: readonly string[] | null;
  readonly sampleSentAt: Date | null;
  /** What everybody scores first; null where no sample was chosen. */
  readonly sampleIds: readonly string[] | null;
  readonly isRestOpen: boolean;
}

/** What is read of a place on a panel `m`. */
export const SEAT = `m.id, m.challenge_id as "challengeId", m.person_id as "personId", m.role, m.status, m.sent_at as "sentAt", m.only_proposals as "onlyIds",
  m.sample_sent_at as "sampleSentAt", k.proposal_ids as "sampleIds", k.opened_at is not null as "isRestOpen"
  from panel_member m left join calibration k on k.challenge_id = m.challenge_id`;

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
  /** What the step was; only AGREED and SETTLED leave a score that holds. */
  readonly kind: 'AGREED' | 'REOPENED' | 'ESCALATED' | 'SETTLED';
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
  /** With those who were named after the deadline. */
  readonly team: readonly { readonly name: string; readonly organisationId: string | null }[];
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

export type Run = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

export const through = {
  tx: (tx: Tx): Run => (text, values) => tx.query(text, [...values]),
  rows: (rows: Rows): Run => (text, values) => rows.all(text, values),
};

/** Whoever confirmed a part with an account is that organisation, however the proposal wrote the name. */
const TEAM = `coalesce((select jsonb_agg(jsonb_build_object('name', m ->> 'name', 'organisationId', coalesce(m ->> 'organisationId', t.organisation_id)))
    from jsonb_array_elements(p.content -> 'team') m left join team_consent t on t.proposal_id = p.id and t.member_id = m ->> 'id' and t.removed_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'organisationId', n.organisation_id)) from named_party n where n.proposal_id = p.id), '[]')`;

type Of<Row> = Row & { readonly challengeId: string };

/** As `readEvaluations`, of one challenge. */
export async function readEvaluation(run: Run, challengeId: string): Promise<EvaluationState> {
  const [found] = await readEvaluations(run, [challengeId]);
  if (!found) throw new Error(`No evaluation of ${challengeId}`);
  return found.state;
}

/** Seven statements, however many challenges, proposals, people and scores there are. In the order of the ids, and of rows too: what is decided is hashed. */
export async function readEvaluations(run: Run, challengeIds: readonly string[]): Promise<{ id: string; state: EvaluationState }[]> {
  const given = [challengeIds];
  const ofProposal = 'join proposal p on p.id = x.proposal_id where p.challenge_id = any($1)';
  // One after the other: inside a transaction there is one connection, and outside it a page should not take seven.
  const panel = await run<PanelRow>(
    `select ${SEAT} where m.challenge_id = any($1) order by m.role, m.id`,
    given,
  );
  const declarations = await run<Of<DeclarationRow>>(
    `select challenge_id as "challengeId", person_id as "personId", party, name, kind, direct, note, declared_at as "declaredAt"
     from conflict_declaration where challenge_id = any($1) order by person_id, party`,
    given,
  );
  const recusals = await run<Of<Recusal>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId", x.person_id as "personId" from recusal x ${ofProposal} order by x.proposal_id, x.person_id`,
    given,
  );
  // A solution comes of a decision, and what was decided on stays, also when the winner withdraws later.
  const proposals = await run<Of<JudgedProposal>>(
    `select p.challenge_id as "challengeId", p.id, p.organisation_id as "organisationId", o.name_en as "organisationName", p.label, p.state,
       s.id is not null as "isChosen", ${TEAM} as team, p.content ->> 'price' as price
     from proposal p join organisation o on o.id = p.organisation_id left join solution s on s.proposal_id = p.id
     where p.challenge_id = any($1) and p.label is not null and (p.state <> 'WITHDRAWN' or s.id is not null) order by length(p.label), p.label`,
    given,
  );
  const scores = await run<Of<ScoreRow>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId", x.person_id as "personId", x.criterion_code as "criterionCode",
       x.value, x.reason, x.saved_at as "savedAt" from score x ${ofProposal} order by x.proposal_id, x.person_id, x.criterion_code`,
    given,
  );
  const agreed = await run<Of<AgreedRow>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId", x.criterion_code as "criterionCode", x.version, x.kind,
       x.value::float8 as value, x.reason, x.person_id as "personId", x.at from agreed_score x ${ofProposal} order by x.version desc, x.proposal_id, x.criterion_code`,
    given,
  );
  const assessed = await run<Of<{ proposalId: string }>>(
    `select p.challenge_id as "challengeId", x.proposal_id as "proposalId" from assessment x ${ofProposal} order by x.proposal_id`,
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
