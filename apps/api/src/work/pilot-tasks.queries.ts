// What pilots and their money ask of people: plans to make, calls to pay, results to report and to verify, and disputes to answer.
import { Injectable } from '@nestjs/common';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';

export const PILOT_TASK_KINDS = ['BEGIN_PILOT', 'PLAN_PILOT', 'PAY_CALL', 'VERIFY_DELIVERY', 'MEASURE_PILOT', 'REPORT_RESULTS', 'VERIFY_RESULTS', 'ANSWER_DISPUTE'] as const;
export type PilotTaskKind = (typeof PILOT_TASK_KINDS)[number];

export interface PilotTaskRow {
  readonly kind: PilotTaskKind;
  readonly challengeId: string;
  /** The slug of the pilot, or of the solution where none has begun; the id of a call. */
  readonly subject: string;
  readonly slug: string;
  readonly dueAt: Date | null;
}

/** $1 buyer of · $2 approver of · $3 proposer of · $4 the person · $5 may verify for · $6 pledger of. Whoever reported, or recorded a delivery, does not verify. */
const TASKS = `
  with ours as (
    select p.*, c.lead_id, c.slug as challenge_slug from pilot p join challenge c on c.id = p.challenge_id
    where c.lead_id = any($1::text[] || $2::text[]) or p.supplier_id = any($3) or p.verifier_id = any($5)
  )
  select 'PLAN_PILOT' as kind, challenge_id as "challengeId", slug as subject, challenge_slug as slug, null::timestamptz as "dueAt" from ours where state in ('PLANNED', 'AGREED') and lead_id = any($1)
  union all select 'MEASURE_PILOT', challenge_id, slug, challenge_slug, (ends_on + time '17:00') at time zone 'Europe/London' from ours
    where state = 'RUNNING' and ends_on < clock_timestamp() and (lead_id = any($1) or supplier_id = any($3))
  union all select 'REPORT_RESULTS', challenge_id, slug, challenge_slug, (ends_on + time '17:00') at time zone 'Europe/London' from ours where state = 'MEASURING' and (lead_id = any($1) or supplier_id = any($3))
  union all select 'VERIFY_RESULTS', ours.challenge_id, ours.slug, challenge_slug, null from ours join pilot_report r on r.pilot_id = ours.id and r.reopened_at is null
    where state = 'REPORTED' and r.person_id is distinct from $4 and (verifier_id = any($5) or (verifier_id is null and lead_id = any($2)))
  union all select 'ANSWER_DISPUTE', challenge_id, slug, challenge_slug, null from ours where lead_id = any($2)
    and exists (select 1 from pilot_dispute d where d.pilot_id = ours.id and d.answered_at is null and d.person_id is distinct from $4)
  union all select 'BEGIN_PILOT', c.id, s.slug, c.slug, null from pledge_round r join challenge c on c.id = r.challenge_id join solution s on s.id = r.solution_id
    where c.lead_id = any($1) and c.stage in ('PLEDGING', 'PILOTING') and jsonb_array_length(r.outcome -> 'active') > 0
      and not exists (select 1 from pilot p where p.round_id = r.id) and not exists (select 1 from pledge_round o where o.challenge_id = c.id and o.locked_at is null)
  union all select 'PAY_CALL', c.id, k.id, c.slug, (k.due_on + time '23:59') at time zone 'Europe/London' from money_call k join money_pot m on m.id = k.pot_id join challenge c on c.id = m.challenge_id
    where k.state = 'PENDING' and k.unit = 'GBP' and k.organisation_id = any($6)
  union all select 'VERIFY_DELIVERY', c.id, k.id, c.slug, null from money_call k join money_pot m on m.id = k.pot_id join challenge c on c.id = m.challenge_id
    where k.state = 'PENDING' and k.unit = 'IN_KIND' and k.asked_by is distinct from $4 and (c.lead_id = any($1::text[] || $2::text[]) or k.organisation_id = any($6))
  order by 5 nulls last, 3 limit 50`;

@Injectable()
export class PilotTasksQueries {
  constructor(private readonly rows: Rows) {}

  of(viewer: Viewer): Promise<PilotTaskRow[]> {
    const verifying = (['approveChallenge', 'evaluate', 'readRecords', 'manageMembers'] as const).flatMap((power) => organisationsWhere(viewer, power));
    const where = [organisationsWhere(viewer, 'writeChallenge'), organisationsWhere(viewer, 'approveChallenge'), organisationsWhere(viewer, 'propose')];
    return this.rows.all<PilotTaskRow & Record<string, unknown>>(TASKS, [...where, viewer.personId ?? '', [...new Set(verifying)], organisationsWhere(viewer, 'pledge')]);
  }
}
