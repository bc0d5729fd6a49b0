// Every SELECT on how a challenge is sealed, and on who opens it.
import { Injectable } from '@nestjs/common';
import { organisationsWhere, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';

export interface SealingRow {
  readonly challengeId: string;
  readonly publicKey: string | null;
  readonly count: number | null;
  readonly root: string | null;
  readonly logSeq: string | null;
  readonly stillSealed: number;
  readonly askedBy: string | null;
  readonly askedFor: string | null;
  readonly askedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly confirmedFor: string | null;
  readonly openedAt: Date | null;
  readonly opened: number | null;
  /** The viewer may act for one of the councils that stand behind the challenge. */
  readonly mayOpen: boolean;
  readonly isProposer: boolean;
}

/** $1 = the viewer as a person, $2 = councils for which they may open. The figures are public from the deadline on. */
const SEALING = `select c.id as "challengeId", translate(encode(k.public_key, 'base64'), '+/=', '-_') as "publicKey", z.count, z.root, z.log_seq as "logSeq",
    case when z.challenge_id is null then 0 else proposals_still_sealed(c.id)::int end as "stillSealed",
    o.asked_by as "askedBy", o.asked_for as "askedFor", o.asked_at as "askedAt", o.confirmed_by as "confirmedBy", o.confirmed_for as "confirmedFor",
    o.opened_at as "openedAt", o.opened,
    exists (select 1 from participation t where t.challenge_id = c.id and t.role in ('LEAD', 'PARTICIPANT') and t.organisation_id = any($2)) as "mayOpen",
    ${isProposer('c.id', '$1')} as "isProposer"
  from challenge c left join challenge_key k on k.challenge_id = c.id left join challenge_closing z on z.challenge_id = c.id
  left join proposal_opening o on o.challenge_id = c.id`;

/** Whether a person belongs to an organisation that has proposed or is in a team that has, or has sent a proposal for one. */
export function isProposer(challenge: string, person: string): string {
  return `exists (select 1 from proposal p where p.challenge_id = ${challenge} and p.label is not null and (
    exists (select 1 from membership m where m.organisation_id = p.organisation_id and m.person_id = ${person})
    or exists (select 1 from team_consent t join membership m on m.organisation_id = t.organisation_id
      where t.proposal_id = p.id and t.removed_at is null and m.person_id = ${person})
    or exists (select 1 from proposal_version v where v.proposal_id = p.id and v.submitted_by = ${person})))`;
}

@Injectable()
export class OpeningQueries {
  constructor(private readonly rows: Rows) {}

  sealing(viewer: Viewer, challengeIds: readonly string[]): Promise<SealingRow[]> {
    return this.rows.all<SealingRow>(`${SEALING} where c.id = any($3)`, [viewer.sessionId ? (viewer.personId ?? '') : '', councilsOf(viewer), challengeIds]);
  }
}

/** Councils for which a person may ask for an opening or confirm it; a program may for none. */
export function councilsOf(viewer: Viewer): string[] {
  if (!viewer.sessionId) return [];
  return [...new Set([...organisationsWhere(viewer, 'writeChallenge'), ...organisationsWhere(viewer, 'approveChallenge')])];
}
