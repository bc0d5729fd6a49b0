// Every SELECT on memberships and invitations: members see members, administrators see invitations.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { InvitationType, MembershipType } from './membership.type.ts';
import { organisationsWhere, ownOrganisations, type Viewer } from './viewer.ts';

const MEMBERSHIP = 'id, organisation_id as "organisationId", person_id as "personId", roles';
const INVITATION = `id, organisation_id as "organisationId", email, roles, expires_at as "expiresAt", accepted_at as "acceptedAt"`;

@Injectable()
export class MembersQueries {
  constructor(private readonly rows: Rows) {}

  ofOrganisations(viewer: Viewer, organisationIds: readonly string[]): Promise<MembershipType[]> {
    return this.rows.all<MembershipType>(
      `select ${MEMBERSHIP} from membership where organisation_id = any($1) and organisation_id = any($2) order by id`,
      [organisationIds, ownOrganisations(viewer)],
    );
  }

  ofPerson(personId: string): Promise<MembershipType[]> {
    return this.rows.all<MembershipType>(`select ${MEMBERSHIP} from membership where person_id = $1 order by id`, [personId]);
  }

  invitations(viewer: Viewer, organisationIds: readonly string[]): Promise<InvitationType[]> {
    return this.rows.all<InvitationType>(
      `select ${INVITATION} from invitation
       where organisation_id = any($1) and organisation_id = any($2) order by id desc limit 100`,
      [organisationIds, organisationsWhere(viewer, 'manageMembers')],
    );
  }

  /** Whoever holds the link of the letter may read what it offers. */
  invitationByToken(tokenHash: string): Promise<InvitationType | null> {
    return asSystem('letter-link', () => {
      return this.rows.one<InvitationType>(
        `select ${INVITATION} from invitation where token_hash = $1 and accepted_at is null and expires_at > clock_timestamp()`,
        [tokenHash],
      );
    });
  }

  invitationById(viewer: Viewer, id: string): Promise<InvitationType | null> {
    return this.rows.one<InvitationType>(`select ${INVITATION} from invitation where id = $1 and organisation_id = any($2)`, [
      id,
      organisationsWhere(viewer, 'manageMembers'),
    ]);
  }
}
