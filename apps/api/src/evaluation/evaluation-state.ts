// Everything that is known of one evaluation, read the same way inside a transaction and outside.
import type { Tx } from '../platform/transaction.ts';
import type { Rows } from '../platform/database/rows.ts';
import { SCORE_SCALE, type RankingInput } from '@moothall/domain/evaluation';
import type { FullContent } from '../challenges/content-json.ts';
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

export interface JudgedProposal {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly label: string | null;
  readonly state: string;
  readonly team: readonly { readonly name: string }[];
}

export interface EvaluationState {
  readonly panel: readonly PanelRow[];
  readonly declarations: readonly DeclarationRow[];
  readonly recusals: readonly { readonly proposalId: string; readonly personId: string }[];
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

/** Seven statements, however many proposals, people and scores there are. */
export async function readEvaluation(run: Run, challengeId: string): Promise<EvaluationState> {
  const own = [challengeId];
  const ofProposals = 'in (select id from proposal where challenge_id = $1)';
  // One after the other: inside a transaction there is one connection, and outside it a page should not take seven.
  const panel = await run<PanelRow>(
    `select id, challenge_id as "challengeId", person_id as "personId", role, status, sent_at as "sentAt" from panel_member where challenge_id = $1 order by role, id`,
    own,
  );
  const declarations = await run<DeclarationRow>(
    `select person_id as "personId", party, name, kind, direct, note, declared_at as "declaredAt" from conflict_declaration where challenge_id = $1`,
    own,
  );
  const recusals = await run<{ proposalId: string; personId: string }>(
    `select proposal_id as "proposalId", person_id as "personId" from recusal where proposal_id ${ofProposals}`,
    own,
  );
  const proposals = await run<JudgedProposal>(
    `select p.id, p.organisation_id as "organisationId", o.name_en as "organisationName", p.label, p.state, p.content -> 'team' as team
     from proposal p join organisation o on o.id = p.organisation_id
     where p.challenge_id = $1 and p.label is not null and p.state <> 'WITHDRAWN' order by length(p.label), p.label`,
    own,
  );
  const scores = await run<ScoreRow>(
    `select proposal_id as "proposalId", person_id as "personId", criterion_code as "criterionCode", value, reason, saved_at as "savedAt"
     from score where proposal_id ${ofProposals}`,
    own,
  );
  const agreed = await run<AgreedRow>(
    `select proposal_id as "proposalId", criterion_code as "criterionCode", version, value::float8 as value, reason, person_id as "personId", at
     from agreed_score where proposal_id ${ofProposals} order by version desc`,
    own,
  );
  const assessed = await run<{ proposalId: string }>(`select proposal_id as "proposalId" from assessment where proposal_id ${ofProposals}`, own);
  return { panel, declarations, recusals, proposals, scores, agreed, assessed: assessed.map((row) => row.proposalId) };
}

/** An organisation, or the name of a team member without an account, that a person may have an interest in. */
export interface Party {
  readonly party: string;
  readonly name: string;
  readonly proposalIds: readonly string[];
}

export function partiesOf(proposals: readonly JudgedProposal[]): Party[] {
  const parties = new Map<string, { name: string; proposalIds: Set<string> }>();
  const note = (party: string, name: string, proposalId: string): void => {
    const known = parties.get(party) ?? { name, proposalIds: new Set<string>() };
    known.proposalIds.add(proposalId);
    parties.set(party, known);
  };
  for (const { id, organisationId, organisationName, team } of proposals) {
    note(organisationId, organisationName, id);
    for (const member of team) note(`name:${member.name.trim().toLowerCase()}`, member.name, id);
  }
  return [...parties]
    .map(([party, { name, proposalIds }]) => ({ party, name, proposalIds: [...proposalIds] }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

export function isRecused(state: EvaluationState, personId: string, proposalId: string): boolean {
  return state.recusals.some((one) => one.personId === personId && one.proposalId === proposalId);
}

/** The newest agreed score of a cell. */
export function agreedOf(state: EvaluationState, proposalId: string, criterionCode: string): AgreedRow | null {
  return state.agreed.find((row) => row.proposalId === proposalId && row.criterionCode === criterionCode) ?? null;
}

/** Evaluators who are free to score and have not sent. */
export function unsentEvaluators(state: EvaluationState): string[] {
  return state.panel.filter((one) => one.role === 'EVALUATOR' && one.status !== 'SENT' && one.status !== 'RECUSED').map((one) => one.personId);
}

/** Only what was sent counts, and only from those who are not recused. */
export function countedScores(state: EvaluationState): ScoreRow[] {
  const sent = new Set(state.panel.filter((one) => one.status === 'SENT').map((one) => one.personId));
  return state.scores.filter((row) => sent.has(row.personId) && !isRecused(state, row.personId, row.proposalId));
}

export function isAllAgreed(state: EvaluationState, content: FullContent): boolean {
  return state.proposals.length > 0 && state.proposals.every(({ id }) => content.criteria.every(({ code }) => agreedOf(state, id, code) !== null));
}

/** What the ranking is computed from; equal totals stay equal, as no other order was published. Pledges and citizens' views are not part of it. */
export function rankingInput(state: EvaluationState, content: FullContent): RankingInput {
  const scores = countedScores(state);
  return {
    criteria: content.criteria.map(({ code, weightBp, minimumScore }) => ({ code, weightBp, minimumScore })),
    scale: SCORE_SCALE,
    proposals: state.proposals.map(({ id }) => ({
      id,
      agreed: Object.fromEntries(content.criteria.map(({ code }) => [code, agreedOf(state, id, code)?.value ?? null])),
      scores: scores
        .filter((row) => row.proposalId === id)
        .map(({ personId, criterionCode, value }) => ({ evaluatorId: personId, criterionCode, value })),
    })),
  };
}
