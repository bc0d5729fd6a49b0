// `viewer.tasks`: what needs the viewer, soonest first, with the page where it is done.
import { Context, Field, ID, Int, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { EVALUATORS_NEEDED } from '@moothall/domain/challenge';
import { ChallengeLoader } from '../challenges/challenge.loader.ts';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { viewerOf } from '../organisations/viewer.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ENGAGEMENT_TASK_KINDS, type EngagementTaskKind, EngagementTasksQueries } from './engagement-tasks.queries.ts';
import { PILOT_TASK_KINDS, type PilotTaskKind, PilotTasksQueries } from './pilot-tasks.queries.ts';
import { TASK_KINDS, type TaskKind, type TaskRow, TasksQueries } from './tasks.queries.ts';

type AnyKind = TaskKind | EngagementTaskKind | PilotTaskKind;

export const TaskKindEnum: Record<string, AnyKind> = Object.fromEntries([...TASK_KINDS, ...ENGAGEMENT_TASK_KINDS, ...PILOT_TASK_KINDS].map((kind) => [kind, kind]));
registerEnumType(TaskKindEnum, { name: 'TaskKind', description: 'What needs to be done.' });

@ObjectType({ description: 'One thing that needs the viewer.' })
export class Task {
  @Field(() => ID, { description: 'The same as long as the task is the same.' })
  id: string;
  @Field(() => TaskKindEnum, { description: 'What needs to be done.' })
  kind: AnyKind;
  @Field(() => Int, { nullable: true, description: 'How many things it is about, where they are counted: questions, drafts.' })
  count: number | null;
  @Field(() => Date, { nullable: true, description: 'When it is due, where there is such a moment.' })
  dueAt: Date | null;
  @Field({ description: 'The page of the site where it is done.' })
  path: string;

  challengeId: string;
}

const PATHS: Record<AnyKind, (row: Pick<TaskRow, 'slug' | 'subject'>) => string> = {
  REVIEW_CHALLENGE: ({ slug }) => `/challenges/${slug}`,
  PUBLISH_CHALLENGE: ({ slug }) => `/challenges/${slug}`,
  OPEN_CHALLENGE: ({ slug }) => `/challenges/${slug}`,
  FINISH_DRAFT: ({ slug }) => `/challenges/${slug}/edit`,
  FINISH_PROPOSAL: ({ subject }) => `/proposals/${subject ?? ''}`,
  OPEN_PROPOSALS: ({ slug }) => `/challenges/${slug}/opening`,
  CONFIRM_OPENING: ({ slug }) => `/challenges/${slug}/opening`,
  APPOINT_PANEL: ({ slug }) => `/challenges/${slug}/panel`,
  REPLACE_CHAIR: ({ slug }) => `/challenges/${slug}/panel`,
  DECLARE_CONFLICTS: ({ slug }) => `/evaluate/${slug}/declare`,
  BEGIN_EVALUATION: ({ slug }) => `/challenges/${slug}/panel`,
  SCORE: ({ slug }) => `/evaluate/${slug}`,
  SETTLE_SCORES: ({ slug }) => `/challenges/${slug}/moderation`,
  AGREE_SCORES: ({ slug }) => `/challenges/${slug}/moderation`,
  DECIDE_SHORTLIST: ({ slug }) => `/challenges/${slug}/decide`,
  VOTE_ON_SHORTLIST: ({ slug }) => `/challenges/${slug}/decide`,
  OPEN_PLEDGE_ROUND: ({ slug }) => `/challenges/${slug}/decide`,
  ANSWER_APPROVAL: ({ slug }) => `/challenges/${slug}/approvals`,
  ANSWER_JOIN_REQUEST: ({ slug }) => `/challenges/${slug}/participants`,
  ANSWER_INVITATION: ({ slug }) => `/challenges/${slug}/invitation`,
  CONFIRM_PART: ({ subject }) => `/team-parts/${subject ?? ''}`,
  LOCK_PLEDGE_ROUND: ({ subject }) => `/solutions/${subject ?? ''}/round`,
  BEGIN_PILOT: ({ subject }) => `/solutions/${subject ?? ''}/begin-pilot`,
  PAY_CALL: ({ subject }) => `/money/calls/${subject ?? ''}`,
  VERIFY_DELIVERY: ({ subject }) => `/money/calls/${subject ?? ''}`,
  PLAN_PILOT: ({ subject }) => `/pilots/${subject ?? ''}/manage`,
  MEASURE_PILOT: ({ subject }) => `/pilots/${subject ?? ''}/manage`,
  REPORT_RESULTS: ({ subject }) => `/pilots/${subject ?? ''}/manage`,
  VERIFY_RESULTS: ({ subject }) => `/pilots/${subject ?? ''}/manage/verify`,
  ANSWER_DISPUTE: ({ subject }) => `/pilots/${subject ?? ''}/manage/answer`,
  ANSWER_QUESTIONS: ({ slug }) => `/challenges/${slug}/questions/manage`,
  CHECK_ANSWERS: ({ slug }) => `/challenges/${slug}/questions/manage`,
  PUBLISH_ANSWERS: ({ slug }) => `/challenges/${slug}/questions/manage`,
  PUBLISH_RECORD: ({ slug, subject }) => `/challenges/${slug}/events/${subject ?? ''}`,
};

/** The end of time for tasks without a date. */
const NEVER = Number.MAX_SAFE_INTEGER;
const MOST = 50;

@Resolver(() => ViewerType)
export class ViewerTasks {
  constructor(
    private readonly queries: TasksQueries,
    private readonly engagement: EngagementTasksQueries,
    private readonly pilots: PilotTasksQueries,
  ) {}

  @ResolveField(() => [Task], { description: 'What needs you, soonest first; at most 50.' })
  async tasks(@Context() context: RequestContext): Promise<Task[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId || viewer.scopes !== null) return [];
    const [rows, engaging, piloting] = await Promise.all([this.queries.of(viewer, EVALUATORS_NEEDED), this.engagement.of(viewer), this.pilots.of(viewer)]);
    const all = [...[...rows, ...piloting].map((row) => ({ ...row, count: null })), ...engaging];
    const soonest = all.toSorted((one, other) => (one.dueAt?.getTime() ?? NEVER) - (other.dueAt?.getTime() ?? NEVER)).slice(0, MOST);
    return soonest.map((row) => ({
      id: `${row.kind}:${row.subject ?? row.challengeId}`,
      kind: row.kind,
      count: row.count,
      dueAt: row.dueAt,
      path: PATHS[row.kind](row),
      challengeId: row.challengeId,
    }));
  }
}

@Resolver(() => Task)
export class TaskResolver {
  constructor(private readonly challenges: ChallengeLoader) {}

  @ResolveField(() => ChallengeType, { description: 'The challenge it belongs to.' })
  challenge(@Parent() task: Task, @Context() context: RequestContext): Promise<ChallengeType> {
    return this.challenges.mustLoad(context, task.challengeId);
  }
}
