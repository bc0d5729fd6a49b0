// Every SELECT on shortlists and their votes; who may see one is decided beside each field.
import type { OverrideReason, ShortlistState } from '@moothall/domain/evaluation';
import type { Rows } from '../platform/database/rows.ts';
import type { Tx } from '../platform/transaction.ts';

export type Standing = 'SHORTLISTED' | 'RESERVE';

export interface EntryRow {
  readonly proposalId: string;
  readonly standing: Standing;
  readonly position: number;
  readonly computedRank: number | null;
  readonly overridden: boolean;
}

export interface ShortlistRow {
  readonly id: string;
  readonly challengeId: string;
  readonly state: ShortlistState;
  /** Counts up with each proposing; votes belong to one of them. */
  readonly round: number;
  readonly reasons: string;
  readonly isOverride: boolean;
  readonly overrideCode: OverrideReason | null;
  readonly overrideReason: string | null;
  readonly replacesId: string | null;
  readonly replaceReason: string | null;
  readonly inputsHash: string | null;
  readonly proposedBy: string;
  readonly proposedFor: string | null;
  readonly proposedAs: 'CHAIR' | 'BUYER' | null;
  readonly proposedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly supersededAt: Date | null;
  /** Of a joint challenge: what waits at the gate. */
  readonly requestId: string | null;
  readonly requestState: string | null;
  readonly entries: readonly EntryRow[];
}

export interface VoteRow {
  readonly shortlistId: string;
  readonly round: number;
  readonly kind: 'DECISION' | 'OVERRIDE';
  readonly says: 'APPROVE' | 'OBJECT';
  readonly reason: string | null;
  readonly personId: string;
  readonly organisationId: string;
  readonly at: Date;
}

type Run = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

export const run = {
  tx: (tx: Tx): Run => (text, values) => tx.query(text, [...values]),
  rows: (rows: Rows): Run => (text, values) => rows.all(text, values),
};

const ENTRIES = `coalesce((select json_agg(json_build_object('proposalId', e.proposal_id, 'standing', e.standing, 'position', e.position, 'computedRank', e.computed_rank,
  'overridden', e.overridden) order by e.standing desc, e.position) from shortlist_entry e where e.shortlist_id = s.id), '[]')`;

/** A request that was refused, taken back or has lapsed leaves a draft behind. */
const COLUMNS = `s.id, s.challenge_id as "challengeId", s.round, s.reasons, s.is_override as "isOverride", s.override_code as "overrideCode",
  s.override_reason as "overrideReason", s.replaces_id as "replacesId", s.replace_reason as "replaceReason", s.inputs_hash as "inputsHash", s.decided_by as "proposedBy",
  s.proposed_for as "proposedFor", s.proposed_as as "proposedAs", s.proposed_at as "proposedAt", s.approved_at as "approvedAt", s.decided_at as "decidedAt",
  s.superseded_at as "supersededAt", s.request_id as "requestId", r.state as "requestState",
  case when s.state = 'PROPOSED' and r.state in ('REFUSED', 'LAPSED', 'WITHDRAWN') then 'DRAFT' else s.state end as state, ${ENTRIES} as entries`;

/** All of these challenges, the newest first. */
export function readShortlists(read: Run, challengeIds: readonly string[]): Promise<ShortlistRow[]> {
  return read<ShortlistRow>(`select ${COLUMNS} from shortlist s left join approval_request r on r.id = s.request_id where s.challenge_id = any($1) order by s.id desc`, [challengeIds]);
}

/** Of the council itself, and of the authorities of a joint challenge at its gate, of the round that stands. */
export function readVotes(read: Run, shortlistIds: readonly string[]): Promise<VoteRow[]> {
  return read<VoteRow>(
    `select v.shortlist_id as "shortlistId", v.round, v.kind, v.says, v.reason, v.person_id as "personId", v.organisation_id as "organisationId", v.at
     from shortlist_vote v where v.shortlist_id = any($1)
     union all select s.id, s.round, 'DECISION', a.says, a.reason, a.person_id, a.organisation_id, a.at
     from shortlist s join approval_voice a on a.request_id = s.request_id where s.id = any($1) order by 8`,
    [shortlistIds],
  );
}

/** Those in force, with what is public of them. */
export const ISSUED_SHORTLISTS = issuedWhere(`s.state = 'ISSUED'`);
/** Those that another one took the place of, the newest first. */
export const FORMER_SHORTLISTS = issuedWhere(`s.state = 'SUPERSEDED'`);

function issuedWhere(which: string): string {
  return `select s.id, s.challenge_id as "challengeId", s.state, s.round, s.reasons, s.is_override as "isOverride", s.override_code as "overrideCode", s.override_reason as "overrideReason",
    s.replace_reason as "replaceReason", s.decided_at as "decidedAt", s.superseded_at as "supersededAt",
    (select json_agg(json_build_object('position', e.position, 'computedRank', e.computed_rank, 'overridden', e.overridden,
       'proposalId', e.proposal_id, 'solutionId', l.id) order by e.position)
     from shortlist_entry e join solution l on l.proposal_id = e.proposal_id where e.shortlist_id = s.id and e.standing = 'SHORTLISTED') as entries,
    coalesce((select json_agg(json_build_object('position', e.position, 'computedRank', e.computed_rank, 'overridden', e.overridden, 'proposalId', e.proposal_id) order by e.position)
     from shortlist_entry e where e.shortlist_id = s.id and e.standing = 'RESERVE'), '[]') as reserves
    from shortlist s where s.challenge_id = any($1) and ${which} order by s.id desc`;
}
