// Finds what needs a person: one statement over all words, the most urgent first.
import { Injectable } from '@nestjs/common';
import { isChallengeJoinable, STAGES } from '@moothall/domain/challenge';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { isProposer } from '../proposals/sealing/opening.queries.ts';

export const TASK_KINDS = [
  'REVIEW_CHALLENGE',
  'PUBLISH_CHALLENGE',
  'OPEN_CHALLENGE',
  'FINISH_DRAFT',
  'FINISH_PROPOSAL',
  'OPEN_PROPOSALS',
  'CONFIRM_OPENING',
  'APPOINT_PANEL',
  'REPLACE_CHAIR',
  'DECLARE_CONFLICTS',
  'BEGIN_EVALUATION',
  'SCORE',
  'AGREE_SCORES',
  'SETTLE_SCORES',
  'DECIDE_SHORTLIST',
  'VOTE_ON_SHORTLIST',
  'OPEN_PLEDGE_ROUND',
  'LOCK_PLEDGE_ROUND',
  'ANSWER_INVITATION',
  'ANSWER_APPROVAL',
  'ANSWER_JOIN_REQUEST',
  'CONFIRM_PART',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface TaskRow {
  readonly kind: TaskKind;
  readonly challengeId: string;
  /** What the task is about, when it is not the challenge itself: a proposal, a solution, an invitation or a part in a team. */
  readonly subject: string | null;
  readonly slug: string;
  readonly dueAt: Date | null;
}

/** Whether the last step on some score of challenge `c` handed it to an approver. */
const HANDED_ON = `exists (select 1 from (select distinct on (a.proposal_id, a.criterion_code) a.kind from agreed_score a join proposal p on p.id = a.proposal_id
        where p.challenge_id = c.id and p.state <> 'WITHDRAWN' order by a.proposal_id, a.criterion_code, a.version desc) last where last.kind = 'ESCALATED')`;

/** $1 buyer of · $2 approver of · $3 proposer of · $4 the person · $5 how many evaluators are needed · $6 stages in which others may still join */
const TASKS = `
  with panel as (
    select challenge_id, count(*) filter (where role = 'EVALUATOR' and status <> 'RECUSED') as evaluators,
           bool_or(role = 'CHAIR' and status <> 'RECUSED') as has_chair,
           bool_and(status <> 'PENDING_DECLARATION') as all_declared,
           bool_and(role <> 'EVALUATOR' or status in ('SENT', 'RECUSED')) as all_sent
    from panel_member group by challenge_id
  ), led as (
    select c.* from challenge c where c.lead_id = any($1)
  ), sealed as (
    select challenge_id as id from proposal where state = 'SEALED'
  ), scored as (
    select c.id, c.slug, c.lead_id, (c.content ->> 'shortlistBy')::timestamptz as due, chair.person_id as chair_id,
           not exists (select 1 from proposal p, jsonb_array_elements(c.content -> 'criteria') criterion
             where p.challenge_id = c.id and p.label is not null and p.state <> 'WITHDRAWN'
               and criterion ->> 'code' is distinct from c.content -> 'priceRule' ->> 'criterionCode' and not exists
               (select 1 from (select a.kind from agreed_score a where a.proposal_id = p.id and a.criterion_code = criterion ->> 'code'
                 and not exists (select 1 from recusal r where r.proposal_id = p.id and r.person_id = a.person_id) order by a.version desc limit 1) last
                 where last.kind in ('AGREED', 'SETTLED'))) as moderated
    from challenge c join panel on panel.challenge_id = c.id
    left join panel_member chair on chair.challenge_id = c.id and chair.role = 'CHAIR' and chair.status = 'CLEARED'
    where c.stage = 'EVALUATING' and panel.all_sent and (chair.person_id = $4 or c.lead_id = any($1))
  ), proposed as (
    select s.*, r.state as request_state, exists (select 1 from shortlist_vote v where v.shortlist_id = s.id and v.round = s.round and v.kind = 'DECISION') as is_voted,
      exists (select 1 from shortlist_vote v where v.shortlist_id = s.id and v.round = s.round and v.kind = 'OVERRIDE') as is_seen,
      $4 = s.decided_by or exists (select 1 from shortlist_vote v where v.shortlist_id = s.id and v.round = s.round and v.person_id = $4) as is_mine
    from shortlist s left join approval_request r on r.id = s.request_id where s.state = 'PROPOSED' and (r.id is null or r.state in ('WAITING', 'PASSED'))
  ), awaited as (
    select r.id as request_id from approval_request r join participation p on p.challenge_id = r.challenge_id and p.role <> 'OBSERVER'
    where p.organisation_id = any($2) and not exists (select 1 from approval_voice v where v.request_id = r.id and v.organisation_id = p.organisation_id)
      and (r.state = 'WAITING' or p.joined_at > r.ended_at)
  )
  select 'REVIEW_CHALLENGE' as kind, c.id as "challengeId", null as subject, c.slug, null::timestamptz as "dueAt"
    from approval_request r join challenge c on c.id = r.challenge_id
    where r.gate = 'PUBLISH' and (r.state = 'WAITING' or (r.state = 'PASSED' and c.stage = 'APPROVED')) and not ($4 = any(c.author_ids))
      and exists (select 1 from awaited a where a.request_id = r.id)
  union all select 'PUBLISH_CHALLENGE', id, null, slug, (content ->> 'engagementStartsAt')::timestamptz from led where stage = 'APPROVED'
  union all select 'OPEN_CHALLENGE', id, null, slug, (content ->> 'opensAt')::timestamptz from led
    where stage = 'ENGAGING' and source is null and content ->> 'route' <> 'MARKET_ENGAGEMENT_ONLY'
  union all select 'FINISH_DRAFT', id, null, slug, null from led where stage in ('DRAFT', 'CHANGES_REQUESTED') and $4 = any(author_ids)
  union all select 'FINISH_PROPOSAL', c.id, p.id, c.slug, c.closes_at from proposal p join challenge c on c.id = p.challenge_id
    where p.organisation_id = any($3) and c.stage in ('ENGAGING', 'OPEN')
      and (p.state = 'DRAFT' or (p.state = 'SUBMITTED' and p.saved_at > p.submitted_at))
  union all select 'APPOINT_PANEL', id, null, slug, closes_at from led left join panel on panel.challenge_id = id
    where stage in ('OPEN', 'CLOSED') and (coalesce(panel.evaluators, 0) < $5 or not coalesce(panel.has_chair, false))
  union all select 'REPLACE_CHAIR', id, null, slug, null from led join panel on panel.challenge_id = id where stage = 'EVALUATING' and not panel.has_chair
  union all select case when asked_by is null then 'OPEN_PROPOSALS' else 'CONFIRM_OPENING' end, c.id, null, c.slug, null from challenge c
    left join proposal_opening o on o.challenge_id = c.id
    where c.stage = 'CLOSED' and c.id in (select id from sealed) and (o.asked_by is null or o.asked_by <> $4) and not ${isProposer('c.id', '$4')}
      and exists (select 1 from participation t where t.challenge_id = c.id and t.role in ('LEAD', 'PARTICIPANT') and t.organisation_id = any($1 || $2))
  union all select 'BEGIN_EVALUATION', id, null, slug, null from led join panel on panel.challenge_id = id
    where stage = 'CLOSED' and id not in (select id from sealed) and panel.evaluators >= $5 and panel.has_chair and panel.all_declared
  union all select 'DECLARE_CONFLICTS', c.id, null, c.slug, null from panel_member m join challenge c on c.id = m.challenge_id
    where m.person_id = $4 and m.status = 'PENDING_DECLARATION' and c.stage in ('CLOSED', 'EVALUATING') and c.id not in (select id from sealed)
  union all select 'SCORE', c.id, null, c.slug, (c.content ->> 'shortlistBy')::timestamptz from panel_member m join challenge c on c.id = m.challenge_id
    where m.person_id = $4 and m.role = 'EVALUATOR' and m.status in ('CLEARED', 'IN_PROGRESS') and c.stage = 'EVALUATING'
  union all select 'AGREE_SCORES', id, null, slug, due from scored
    where not moderated and chair_id = $4
  union all select 'SETTLE_SCORES', c.id, null, c.slug, (c.content ->> 'shortlistBy')::timestamptz from challenge c
    where c.lead_id = any($2) and c.stage = 'EVALUATING' and not exists (select 1 from panel_member m where m.challenge_id = c.id and m.person_id = $4)
      and ${HANDED_ON}
  union all select 'DECIDE_SHORTLIST', id, null, slug, due from scored
    where moderated and (chair_id = $4 or lead_id = any($1)) and id not in (select challenge_id from proposed)
  union all select 'VOTE_ON_SHORTLIST', c.id, p.id, c.slug, (c.content ->> 'shortlistBy')::timestamptz from proposed p join challenge c on c.id = p.challenge_id
    left join panel_member chair on chair.challenge_id = c.id and chair.role = 'CHAIR' and chair.status = 'CLEARED' and chair.person_id = $4
    where not p.is_mine and ((p.request_id is null and not p.is_voted and c.lead_id = any($2))
      or (p.is_override and not p.is_seen and (p.is_voted or p.request_state = 'PASSED') and (chair.person_id is not null or c.lead_id = any($1 || $2))))
  union all select 'OPEN_PLEDGE_ROUND', id, null, slug, null from led where stage = 'SHORTLISTED'
  union all select 'LOCK_PLEDGE_ROUND', c.id, s.slug, c.slug, r.deadline from pledge_round r join led c on c.id = r.challenge_id
    join solution s on s.id = r.solution_id where c.stage = 'PLEDGING' and r.locked_at is null and r.deadline <= clock_timestamp()
  union all select 'ANSWER_INVITATION', c.id, i.id, c.slug, null from participation_invitation i join challenge c on c.id = i.challenge_id
    where i.organisation_id = any($1) and i.state = 'INVITED' and c.stage = any($6)
  union all select 'ANSWER_APPROVAL', c.id, r.id, c.slug, null from approval_request r join challenge c on c.id = r.challenge_id
    where r.gate <> 'PUBLISH' and r.state = 'WAITING' and exists (select 1 from awaited a where a.request_id = r.id)
  union all select 'ANSWER_JOIN_REQUEST', led.id, j.id, led.slug, null from led join join_request j on j.challenge_id = led.id where j.state = 'ASKED'
  union all select 'CONFIRM_PART', c.id, t.id, c.slug, c.closes_at from team_consent t join challenge c on c.id = t.challenge_id
    join proposal p on p.id = t.proposal_id and p.state in ('DRAFT', 'SUBMITTED')
    where t.organisation_id = any($3) and t.state = 'INVITED' and t.removed_at is null and c.stage in ('ENGAGING', 'OPEN')
  order by 5 nulls last, 2 limit 50`;

@Injectable()
export class TasksQueries {
  constructor(private readonly rows: Rows) {}

  of(viewer: Viewer, evaluatorsNeeded: number): Promise<TaskRow[]> {
    return this.rows.all<TaskRow>(TASKS, [
      organisationsWhere(viewer, 'writeChallenge'),
      organisationsWhere(viewer, 'approveChallenge'),
      organisationsWhere(viewer, 'propose'),
      viewer.personId ?? '',
      evaluatorsNeeded,
      STAGES.filter(isChallengeJoinable),
    ]);
  }

  /** Those of these challenges whose proposals nobody has opened yet. */
  sealed(challengeIds: readonly string[]): Promise<{ challengeId: string }[]> {
    return this.rows.all(`select distinct challenge_id as "challengeId" from proposal where state = 'SEALED' and challenge_id = any($1)`, [challengeIds]);
  }

  /** Those of these challenges in which a score waits for an approver. */
  handedOn(challengeIds: readonly string[]): Promise<{ challengeId: string }[]> {
    return this.rows.all(`select c.id as "challengeId" from challenge c where c.id = any($1) and ${HANDED_ON}`, [challengeIds]);
  }

  /** The part a person has in the panels of these challenges. */
  panelRoles(personId: string, challengeIds: readonly string[]): Promise<{ challengeId: string; role: string; status: string }[]> {
    return this.rows.all(
      'select challenge_id as "challengeId", role, status from panel_member where person_id = $1 and challenge_id = any($2)',
      [personId, challengeIds],
    );
  }
}
