// What lies ahead of a person: dates and events of challenges they follow, are interested in, write an idea for, judge, or work on.
import { Injectable } from '@nestjs/common';
import { CHALLENGE_VISIBLE, visibility } from '../challenges/challenges.queries.ts';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';

export const DEADLINE_KINDS = ['TALKS_START', 'OPENS', 'QUESTIONS_CLOSE', 'CLOSES', 'SHORTLIST', 'EVENT'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface DeadlineRow {
  readonly kind: DeadlineKind;
  readonly challengeId: string;
  readonly slug: string;
  readonly title: { en?: string | null; cy?: string | null };
  /** The id and the title of an event, else null. */
  readonly eventId: string | null;
  readonly eventTitle: { en?: string | null; cy?: string | null } | null;
  readonly at: Date;
  readonly endsAt: Date | null;
  readonly place: string;
  readonly isCancelled: boolean;
  readonly isBooked: boolean;
  /** Counts up when an event changes. */
  readonly version: number;
}

/** $1, $2 what may be seen · $3 the person · $4 organisations that propose · $5 the others of the person · $6 from when on */
const DEADLINES = `
  with concerned as (
    select challenge_id as id from challenge_follow where person_id = $3
    union select challenge_id from challenge_interest where organisation_id = any($4) and withdrawn_at is null
    union select challenge_id from proposal where organisation_id = any($4) and state <> 'WITHDRAWN'
    union select challenge_id from participation where organisation_id = any($5)
    union select challenge_id from panel_member where person_id = $3 and status <> 'RECUSED'
    union select e.challenge_id from event_booking b join engagement_event e on e.id = b.event_id where b.person_id = $3 and b.state <> 'CANCELLED'
  ), mine as (
    select c.id, c.slug, jsonb_build_object('en', c.content #>> '{title,en}', 'cy', c.content #>> '{title,cy}') as title, c.content, c.closes_at, c.version,
      c.stage in ('WITHDRAWN', 'TERMINATED') as is_stopped, exists (select 1 from shortlist s where s.challenge_id = c.id and s.state in ('ISSUED', 'SUPERSEDED')) as is_decided
    from concerned join challenge c using (id) where ${CHALLENGE_VISIBLE} and c.stage <> 'ARCHIVED'
  ), dates as (
    select mine.*, step.kind, step.at from mine cross join lateral (values ('TALKS_START', (content ->> 'engagementStartsAt')::timestamptz), ('OPENS', (content ->> 'opensAt')::timestamptz),
      ('QUESTIONS_CLOSE', (content ->> 'questionsCloseAt')::timestamptz), ('CLOSES', coalesce(closes_at, (content ->> 'closesAt')::timestamptz)), ('SHORTLIST', (content ->> 'shortlistBy')::timestamptz)) as step (kind, at)
    where step.at is not null and not (step.kind = 'SHORTLIST' and is_decided)
  )
  select kind, id as "challengeId", slug, title, null::text as "eventId", null::jsonb as "eventTitle", at, null::timestamptz as "endsAt", '' as place, is_stopped as "isCancelled", false as "isBooked", version
    from dates where at >= $6
  union all
  select 'EVENT', mine.id, mine.slug, mine.title, e.id, e.title, e.starts_at, e.ends_at, e.place, is_stopped or e.state = 'CANCELLED', coalesce(b.state = 'BOOKED', false), e.version
    from mine join engagement_event e on e.challenge_id = mine.id
    left join event_booking b on b.event_id = e.id and b.person_id = $3 and b.state <> 'CANCELLED' where e.starts_at >= $6
  order by 7, 2, 1 limit 500`;

export interface WatchedRow {
  readonly challengeId: string;
  readonly isFollowed: boolean;
  readonly isInterested: boolean;
}

@Injectable()
export class DeadlinesQueries {
  constructor(private readonly rows: Rows) {}

  of(viewer: Viewer, from: Date): Promise<DeadlineRow[]> {
    const proposers = organisationsWhere(viewer, 'propose');
    const others = viewer.memberships.map((one) => one.organisationId).filter((id) => !proposers.includes(id));
    return this.rows.all<DeadlineRow & Record<string, unknown>>(DEADLINES, [...visibility(viewer), viewer.personId, proposers, others, from]);
  }

  /** What the person follows, and what the organisations they propose for are interested in; still going on, the newest first. */
  watched(viewer: Viewer): Promise<WatchedRow[]> {
    return this.rows.all<WatchedRow & Record<string, unknown>>(
      `select c.id as "challengeId", bool_or(w.is_followed) as "isFollowed", bool_or(not w.is_followed) as "isInterested" from (
         select challenge_id, true as is_followed from challenge_follow where person_id = $3
         union all select challenge_id, false from challenge_interest where organisation_id = any($4) and withdrawn_at is null
       ) w join challenge c on c.id = w.challenge_id where ${CHALLENGE_VISIBLE} and c.stage not in ('CONCLUDED', 'ARCHIVED', 'WITHDRAWN', 'TERMINATED')
       group by c.id order by c.id desc limit 50`,
      [...visibility(viewer), viewer.personId, organisationsWhere(viewer, 'propose')],
    );
  }
}
