// Every SELECT on wishes to join: for members of the lead and of the authority that asks.
import { Injectable } from '@nestjs/common';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { JoinRequest } from './join-request.type.ts';

export const JOIN_COLUMNS = `j.id, j.role, j.state, j.note, j.because, j.asked_at as "askedAt", j.answered_at as "answeredAt",
  j.challenge_id as "challengeId", j.organisation_id as "organisationId", c.lead_id as "leadId"`;

/** $1 = the viewer's organisations. */
const JOIN_VISIBLE = '(j.organisation_id = any($1) or c.lead_id = any($1))';

@Injectable()
export class JoinRequestsQueries {
  constructor(private readonly rows: Rows) {}

  byId(viewer: Viewer, id: string): Promise<JoinRequest | null> {
    return this.rows.one<JoinRequest>(`select ${JOIN_COLUMNS} from join_request j join challenge c on c.id = j.challenge_id where j.id = $2 and ${JOIN_VISIBLE}`, [
      ownOrganisations(viewer),
      id,
    ]);
  }

  /** The newest first. */
  ofChallenges(viewer: Viewer, challengeIds: readonly string[]): Promise<JoinRequest[]> {
    return this.rows.all<JoinRequest>(
      `select ${JOIN_COLUMNS} from join_request j join challenge c on c.id = j.challenge_id where j.challenge_id = any($2) and ${JOIN_VISIBLE} order by j.id desc`,
      [ownOrganisations(viewer), challengeIds],
    );
  }
}
