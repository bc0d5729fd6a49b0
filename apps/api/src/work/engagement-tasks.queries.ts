// What the engagement of a challenge asks of people: questions to answer, drafts to check, answers and records to publish.
import { Injectable } from '@nestjs/common';
import { ENGAGING_STAGES } from '@moothall/domain/engagement';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';

export const ENGAGEMENT_TASK_KINDS = ['ANSWER_QUESTIONS', 'CHECK_ANSWERS', 'PUBLISH_ANSWERS', 'PUBLISH_RECORD'] as const;
export type EngagementTaskKind = (typeof ENGAGEMENT_TASK_KINDS)[number];

export interface EngagementTaskRow {
  readonly kind: EngagementTaskKind;
  readonly challengeId: string;
  readonly subject: string | null;
  readonly slug: string;
  readonly dueAt: Date | null;
  /** How many things of this kind there are in this challenge. */
  readonly count: number;
}

/** $1 buyer of · $2 the person · $3 stages in which answers are published · $4 buyer or approver of. Whoever drafted does not check. */
const TASKS = `
  with ours as (
    select c.id, c.slug, c.stage, bool_or(p.organisation_id = any($1)) as is_buyer from challenge c join participation p on p.challenge_id = c.id
    where p.role <> 'OBSERVER' and p.organisation_id = any($4) group by c.id
  ), questions as (
    select ours.id, ours.slug, ours.is_buyer, q.state, q.drafted_by, q.due_at from ours join question q on q.challenge_id = ours.id where ours.stage = any($3)
  )
  select 'ANSWER_QUESTIONS' as kind, id as "challengeId", null as subject, slug, min(due_at) as "dueAt", count(*)::int as count from questions where is_buyer and state = 'ASKED' group by id, slug
  union all select 'CHECK_ANSWERS', id, null, slug, min(due_at), count(*)::int from questions where state = 'DRAFTED' and drafted_by <> $2 group by id, slug
  union all select 'PUBLISH_ANSWERS', id, null, slug, min(due_at), count(*)::int from questions where is_buyer and state = 'CHECKED' group by id, slug
  union all select 'PUBLISH_RECORD', ours.id, e.id, ours.slug, e.ends_at + interval '24 hours', 1 from ours join engagement_event e on e.challenge_id = ours.id
    where ours.is_buyer and e.state = 'PLANNED' and e.ends_at < clock_timestamp()
  order by 5 nulls last, 2 limit 50`;

@Injectable()
export class EngagementTasksQueries {
  constructor(private readonly rows: Rows) {}

  of(viewer: Viewer): Promise<EngagementTaskRow[]> {
    const buyer = organisationsWhere(viewer, 'writeChallenge');
    return this.rows.all<EngagementTaskRow & Record<string, unknown>>(TASKS, [buyer, viewer.personId ?? '', ENGAGING_STAGES, [...buyer, ...organisationsWhere(viewer, 'approveChallenge')]]);
  }
}
