// Every SELECT on requests for approval and on who has a say: for members of the authorities of a challenge.
import { Injectable } from '@nestjs/common';
import type { Gate, GateState } from '@moothall/domain/challenge';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { ApprovalVoice } from './approval.type.ts';

export interface ApprovalRow {
  readonly id: string;
  readonly challengeId: string;
  readonly gate: Gate;
  readonly state: GateState;
  readonly organisationId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
  readonly askedFor: unknown;
  readonly problems: readonly string[] | null;
}

export const APPROVAL_COLUMNS = `r.id, r.challenge_id as "challengeId", r.gate, r.state, r.organisation_id as "organisationId", r.asked_by as "askedBy",
  r.asked_at as "askedAt", r.ended_at as "endedAt", r.asked_for as "askedFor", r.problems`;

/** $1 = the viewer's organisations. */
const APPROVAL_VISIBLE = 'exists (select 1 from participation mine where mine.challenge_id = r.challenge_id and mine.organisation_id = any($1))';

/** What one authority did in a challenge, from the journal. */
export interface DoneRow {
  readonly challengeId: string;
  readonly organisationId: string;
  readonly act: string;
  readonly times: number;
  readonly lastAt: Date;
}

@Injectable()
export class ApprovalsQueries {
  constructor(private readonly rows: Rows) {}

  byId(viewer: Viewer, id: string): Promise<ApprovalRow | null> {
    return this.rows.one<ApprovalRow>(`select ${APPROVAL_COLUMNS} from approval_request r where r.id = $2 and ${APPROVAL_VISIBLE}`, [ownOrganisations(viewer), id]);
  }

  /** The newest first. */
  ofChallenges(viewer: Viewer, challengeIds: readonly string[]): Promise<ApprovalRow[]> {
    return this.rows.all<ApprovalRow>(
      `select ${APPROVAL_COLUMNS} from approval_request r where r.challenge_id = any($2) and ${APPROVAL_VISIBLE} order by r.id desc`,
      [ownOrganisations(viewer), challengeIds],
    );
  }

  voices(viewer: Viewer, requestIds: readonly string[]): Promise<ApprovalVoice[]> {
    return this.rows.all<ApprovalVoice>(
      `select v.request_id as "requestId", v.organisation_id as "organisationId", v.person_id as "personId", v.says, v.reason, v.at
       from approval_voice v join approval_request r on r.id = v.request_id where v.request_id = any($2) and ${APPROVAL_VISIBLE} order by v.at`,
      [ownOrganisations(viewer), requestIds],
    );
  }

  /** All who take part, with when they joined. */
  authorities(challengeIds: readonly string[]): Promise<{ challengeId: string; organisationId: string; role: 'LEAD' | 'PARTICIPANT' | 'OBSERVER'; joinedAt: Date }[]> {
    return this.rows.all(
      `select challenge_id as "challengeId", organisation_id as "organisationId", role, joined_at as "joinedAt" from participation
       where challenge_id = any($1) order by role = 'LEAD' desc, joined_at, organisation_id`,
      [challengeIds],
    );
  }

  /** What each authority did, counted from the chain of the challenge, so that it can be checked against the log. */
  done(viewer: Viewer, challengeIds: readonly string[]): Promise<DoneRow[]> {
    return this.rows.all<DoneRow>(
      `select e.chain as "challengeId", e.details ->> 'organisationId' as "organisationId", e.details ->> 'act' as act, count(*)::int as times, max(e.at) as "lastAt"
       from journal_entry e join participation p on p.challenge_id = e.chain and p.organisation_id = e.details ->> 'organisationId'
       where e.chain = any($2) and exists (select 1 from participation mine where mine.challenge_id = e.chain and mine.organisation_id = any($1))
       group by 1, 2, 3 order by 5 desc`,
      [ownOrganisations(viewer), challengeIds],
    );
  }
}
