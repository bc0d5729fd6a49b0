// Every SELECT on followers, interests, plans and decisions on advantages; names are for councils, for oneself, or agreed to.
import { Injectable } from '@nestjs/common';
import type { AdvantageDecision, EngagementPurpose } from '@moothall/domain/engagement';
import { ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import type { EngagementCounts } from './engagement.type.ts';

export interface InterestRow {
  readonly id: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly note: string | null;
  readonly seeksPartners: boolean;
  readonly isListed: boolean;
  readonly registeredAt: Date;
}

export interface PlanRow {
  readonly challengeId: string;
  readonly purposes: readonly EngagementPurpose[];
  readonly note: { en?: string; cy?: string };
}

export interface AdvantageRow {
  readonly id: string;
  readonly challengeId: string;
  /** Null for those who may not know. */
  readonly organisationId: string | null;
  readonly decision: AdvantageDecision;
  readonly advantage: { en?: string; cy?: string };
  readonly reason: { en?: string; cy?: string };
  readonly decidedAt: Date;
}

/** Whether one of the organisations $1 is a council of the challenge in this column. */
export const isCouncilOf = (column: string): string =>
  `exists (select 1 from participation council where council.challenge_id = ${column} and council.organisation_id = any($1))`;

const INTEREST = `i.id, i.challenge_id as "challengeId", i.organisation_id as "organisationId", i.seeks_partners as "seeksPartners", i.is_listed as "isListed",
  i.registered_at as "registeredAt", case when i.organisation_id = any($1) or ${isCouncilOf('i.challenge_id')} then nullif(i.note, '') end as note`;

@Injectable()
export class EngagementQueries {
  constructor(private readonly rows: Rows) {}

  counts(viewer: Viewer, challengeIds: readonly string[]): Promise<EngagementCounts[]> {
    return this.rows.all<EngagementCounts & Record<string, unknown>>(
      `select c.id as "challengeId",
         followers_of(c.id)::int as followers,
         exists (select 1 from challenge_follow f where f.challenge_id = c.id and f.person_id = $2) as "isFollowing",
         interested_in(c.id)::int as interested,
         questions_of(c.id, '{ASKED,DRAFTED,CHECKED,PUBLISHED,REJECTED}')::int as "questionsAsked", questions_of(c.id, '{PUBLISHED}')::int as "questionsAnswered",
         questions_of(c.id, '{ASKED,DRAFTED,CHECKED}')::int as "questionsWaiting",
         (select count(*)::int from engagement_event e where e.challenge_id = c.id and e.state <> 'CANCELLED') as "eventsPlanned",
         ${isCouncilOf('c.id')} as "isCouncil"
       from challenge c where c.id = any($3)`,
      [ownOrganisations(viewer), viewer.personId ?? '', challengeIds],
    );
  }

  /** Those the viewer may know by name: all for its councils, one's own, and whoever agreed to be listed. */
  interests(viewer: Viewer, challengeIds: readonly string[]): Promise<InterestRow[]> {
    return this.rows.all<InterestRow & Record<string, unknown>>(
      `select ${INTEREST} from challenge_interest i where i.challenge_id = any($2) and i.withdrawn_at is null
         and (i.is_listed or i.organisation_id = any($1) or ${isCouncilOf('i.challenge_id')}) order by i.id`,
      [ownOrganisations(viewer), challengeIds],
    );
  }

  plans(challengeIds: readonly string[]): Promise<PlanRow[]> {
    return this.rows.all<PlanRow & Record<string, unknown>>('select challenge_id as "challengeId", purposes, note from engagement_plan where challenge_id = any($1)', [challengeIds]);
  }

  advantages(viewer: Viewer, challengeIds: readonly string[]): Promise<AdvantageRow[]> {
    return this.rows.all<AdvantageRow & Record<string, unknown>>(
      `select a.*, d.organisation_id as "organisationId"
       from jsonb_to_recordset(advantages_told($2)) as a (id text, "challengeId" text, decision text, advantage jsonb, reason jsonb, "decidedAt" timestamptz)
       left join advantage_decision d on d.id = a.id and (${isCouncilOf('d.challenge_id')} or d.organisation_id = any($1)) order by a.id`,
      [ownOrganisations(viewer), challengeIds],
    );
  }
}
