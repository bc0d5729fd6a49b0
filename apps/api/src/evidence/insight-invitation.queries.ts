// Every SELECT on invitations: for the buyers of their council, and, by the secret itself, for whoever holds it.
import { Injectable } from '@nestjs/common';
import { hashSecret } from '../identity/secrets.ts';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { InsightSource } from './feedback.type.ts';
import type { InsightInvitation } from './insight-invitation.type.ts';

export interface InvitationRow {
  readonly id: string;
  readonly problemId: string;
  readonly organisationId: string;
  readonly source: InsightSource;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly answersLeft: number;
  readonly isOpen: boolean;
}

export interface QuestionRow {
  readonly source: InsightSource;
  readonly titleEn: string | null;
  readonly titleCy: string | null;
  readonly service: string;
  readonly placeCode: string;
  readonly expiresAt: Date;
  readonly nameEn: string;
  readonly nameCy: string | null;
}

const IS_OPEN = 'i.ended_at is null and i.answers_left > 0 and i.expires_at > clock_timestamp()';
const OWN = `
  select i.id, i.problem_id as "problemId", i.organisation_id as "organisationId", i.source, i.created_at as "createdAt", i.expires_at as "expiresAt",
    i.answers_left as "answersLeft", (${IS_OPEN}) as "isOpen"
  from insight_invitation i where i.organisation_id = any($1)`;

export function toInvitation({ organisationId: _private, ...shown }: InvitationRow): InsightInvitation {
  return shown;
}

@Injectable()
export class InsightInvitationQueries {
  constructor(private readonly rows: Rows) {}

  problemFor(viewer: Viewer, id: string): Promise<{ organisationId: string; state: string } | null> {
    return this.rows.one('select organisation_id as "organisationId", state from problem where id = $1 and organisation_id = any($2)', [id, organisationsWhere(viewer, 'writeChallenge')]);
  }

  byId(viewer: Viewer, id: string): Promise<InvitationRow | null> {
    return this.rows.one<InvitationRow>(`${OWN} and i.id = $2`, [organisationsWhere(viewer, 'writeChallenge'), id]);
  }

  ofProblem(viewer: Viewer, problemId: string): Promise<InvitationRow[]> {
    return this.rows.all<InvitationRow>(`${OWN} and i.problem_id = $2 order by i.id desc limit 100`, [organisationsWhere(viewer, 'writeChallenge'), problemId]);
  }

  async lock(tx: Tx, viewer: Viewer, id: string): Promise<InvitationRow | null> {
    const rows: InvitationRow[] = await tx.query(`${OWN} and i.id = $2 for update of i`, [organisationsWhere(viewer, 'writeChallenge'), id]);
    return rows[0] ?? null;
  }

  byToken(token: string): Promise<QuestionRow | null> {
    return asSystem('letter-link', () => {
      return this.rows.one<QuestionRow>(
        `select i.source, p.content #>> '{title,en}' as "titleEn", p.content #>> '{title,cy}' as "titleCy", p.service, p.place_code as "placeCode",
           i.expires_at as "expiresAt", o.name_en as "nameEn", o.name_cy as "nameCy"
         from insight_invitation i join problem p on p.id = i.problem_id join organisation o on o.id = i.organisation_id
         where i.token_hash = $1 and ${IS_OPEN}`,
        [hashSecret(token)],
      );
    });
  }
}
