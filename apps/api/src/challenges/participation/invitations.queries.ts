// Every SELECT on invitations into challenges: for members of the lead and of the authority that is asked.
import { Injectable } from '@nestjs/common';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { ParticipationInvitation } from './invitation.type.ts';

/** An invitation as it is stored, with who leads its challenge. */
export type InvitationRow = ParticipationInvitation;

export const INVITATION_COLUMNS = `i.id, i.role, i.state, i.invited_at as "invitedAt", i.answered_at as "answeredAt", i.challenge_id as "challengeId",
  i.organisation_id as "organisationId", c.lead_id as "leadId"`;

/** $1 = the viewer's organisations. */
const INVITATION_VISIBLE = '(i.organisation_id = any($1) or c.lead_id = any($1))';

@Injectable()
export class InvitationsQueries {
  constructor(private readonly rows: Rows) {}

  byId(viewer: Viewer, id: string): Promise<InvitationRow | null> {
    return this.rows.one<InvitationRow>(
      `select ${INVITATION_COLUMNS} from participation_invitation i join challenge c on c.id = i.challenge_id where i.id = $2 and ${INVITATION_VISIBLE}`,
      [ownOrganisations(viewer), id],
    );
  }

  /** The newest of each challenge first. */
  ofChallenges(viewer: Viewer, challengeIds: readonly string[]): Promise<InvitationRow[]> {
    return this.rows.all<InvitationRow>(
      `select ${INVITATION_COLUMNS} from participation_invitation i join challenge c on c.id = i.challenge_id
       where i.challenge_id = any($2) and ${INVITATION_VISIBLE} order by i.id desc`,
      [ownOrganisations(viewer), challengeIds],
    );
  }
}
