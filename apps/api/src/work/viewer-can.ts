// `Challenge.viewerCan`: which steps the viewer may take now. It only decides which buttons are shown; each verb decides for itself.
import { Context, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { type Gate, isChallengeJoinable, mayAct, mayMove, PUBLIC_STAGES, type Stage } from '@moothall/domain/challenge';
import { ChallengeType } from '../challenges/challenge.type.ts';
import { ChallengesQueries } from '../challenges/challenges.queries.ts';
import { actingOrganisation, can, organisationsWhere, viewerOf, type Viewer } from '../organisations/viewer.ts';
import { listLoaderOf, loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { TasksQueries } from './tasks.queries.ts';

export const CHALLENGE_ACTIONS = [
  'EDIT',
  'SEND_FOR_REVIEW',
  'REQUEST_CHANGES',
  'APPROVE',
  'PUBLISH',
  'OPEN',
  'AMEND',
  'WITHDRAW',
  'TERMINATE',
  'CONCLUDE',
  'PROPOSE',
  'APPOINT_PANEL',
  'REPLACE_CHAIR',
  'DECLARE_CONFLICTS',
  'BEGIN_EVALUATION',
  'SCORE',
  'MODERATE',
  'SETTLE_SCORES',
  'DECIDE_SHORTLIST',
  'REPLACE_SHORTLIST',
  'OPEN_PLEDGE_ROUND',
  'INVITE_PARTICIPANTS',
  'SET_GOVERNANCE',
  'ASK_TO_JOIN',
  'PREPARE_NOTICE',
  'RECORD_OUTAGE',
] as const;
export type ChallengeAction = (typeof CHALLENGE_ACTIONS)[number];

export const ChallengeActionEnum: Record<string, ChallengeAction> = Object.fromEntries(CHALLENGE_ACTIONS.map((action) => [action, action]));
registerEnumType(ChallengeActionEnum, { name: 'ChallengeAction', description: 'A step of a challenge.' });

interface Standing {
  readonly stage: Stage;
  readonly isBuyer: boolean;
  /** Whether the viewer buys for an authority that may take the step at this gate. */
  readonly actsAt: (gate: Gate) => boolean;
  /** For the lead. */
  readonly isApprover: boolean;
  /** For an authority with a say. */
  readonly isVoter: boolean;
  readonly isJoint: boolean;
  readonly isOutsideBuyer: boolean;
  readonly isAuthor: boolean;
  readonly isProposer: boolean;
  readonly isEngagementOnly: boolean;
  /** Nobody has opened what was sent. */
  readonly isSealed: boolean;
  /** A score waits for an approver. */
  readonly isHandedOn: boolean;
  readonly panelRole: string | null;
  readonly panelStatus: string | null;
}

const PANEL_STAGES: readonly Stage[] = ['APPROVED', 'ENGAGING', 'OPEN', 'CLOSED'];

const RULES: Record<ChallengeAction, (standing: Standing) => boolean> = {
  EDIT: ({ isBuyer, stage }) => isBuyer && (stage === 'DRAFT' || stage === 'CHANGES_REQUESTED'),
  SEND_FOR_REVIEW: ({ isBuyer, stage }) => isBuyer && mayMove(stage, 'IN_REVIEW', 'BUYER'),
  REQUEST_CHANGES: ({ isApprover, stage }) => isApprover && mayMove(stage, 'CHANGES_REQUESTED', 'APPROVER'),
  APPROVE: ({ isVoter, isAuthor, stage }) => isVoter && !isAuthor && mayMove(stage, 'APPROVED', 'APPROVER'),
  PUBLISH: ({ actsAt, stage }) => actsAt('PUBLISH') && mayMove(stage, 'ENGAGING', 'BUYER') && stage === 'APPROVED',
  OPEN: ({ actsAt, stage, isEngagementOnly }) => actsAt('PUBLISH') && stage === 'ENGAGING' && !isEngagementOnly,
  AMEND: ({ actsAt, stage }) => actsAt('AMEND') && (stage === 'ENGAGING' || stage === 'OPEN'),
  WITHDRAW: ({ isBuyer, stage }) => isBuyer && mayMove(stage, 'WITHDRAWN', 'BUYER'),
  TERMINATE: ({ isBuyer, stage }) => isBuyer && mayMove(stage, 'TERMINATED', 'BUYER'),
  CONCLUDE: ({ isBuyer, stage, isEngagementOnly }) => isBuyer && stage === 'ENGAGING' && isEngagementOnly,
  PROPOSE: ({ isProposer, stage, isEngagementOnly }) => isProposer && !isEngagementOnly && (stage === 'ENGAGING' || stage === 'OPEN'),
  APPOINT_PANEL: ({ isBuyer, stage }) => isBuyer && PANEL_STAGES.includes(stage),
  REPLACE_CHAIR: ({ isBuyer, stage }) => isBuyer && stage === 'EVALUATING',
  DECLARE_CONFLICTS: ({ panelStatus, stage, isSealed }) => panelStatus === 'PENDING_DECLARATION' && !isSealed && (stage === 'CLOSED' || stage === 'EVALUATING'),
  BEGIN_EVALUATION: ({ isBuyer, panelRole, stage, isSealed }) => (isBuyer || panelRole === 'CHAIR') && stage === 'CLOSED' && !isSealed,
  SCORE: ({ panelRole, panelStatus, stage }) => panelRole === 'EVALUATOR' && stage === 'EVALUATING' && panelStatus !== 'RECUSED',
  MODERATE: ({ panelRole, panelStatus, stage }) => panelRole === 'CHAIR' && panelStatus === 'CLEARED' && stage === 'EVALUATING',
  SETTLE_SCORES: ({ isApprover, panelRole, isHandedOn }) => isApprover && panelRole === null && isHandedOn,
  DECIDE_SHORTLIST: ({ actsAt, panelRole, panelStatus, stage }) => (actsAt('SHORTLIST') || (panelRole === 'CHAIR' && panelStatus === 'CLEARED')) && stage === 'EVALUATING',
  REPLACE_SHORTLIST: ({ actsAt, panelRole, panelStatus, stage }) => (actsAt('SHORTLIST') || (panelRole === 'CHAIR' && panelStatus === 'CLEARED')) && stage === 'SHORTLISTED',
  OPEN_PLEDGE_ROUND: ({ isBuyer, stage }) => isBuyer && (stage === 'SHORTLISTED' || stage === 'PLEDGING'),
  INVITE_PARTICIPANTS: ({ isBuyer, stage }) => isBuyer && isChallengeJoinable(stage),
  SET_GOVERNANCE: ({ isBuyer, isJoint, stage }) => isBuyer && !isJoint && (stage === 'DRAFT' || stage === 'CHANGES_REQUESTED'),
  RECORD_OUTAGE: ({ isBuyer, stage }) => isBuyer && stage === 'OPEN',
  PREPARE_NOTICE: ({ isBuyer, stage }) => isBuyer && isChallengeJoinable(stage),
  ASK_TO_JOIN: ({ isOutsideBuyer, stage }) => isOutsideBuyer && isChallengeJoinable(stage) && PUBLIC_STAGES.includes(stage),
};

@Resolver(() => ChallengeType)
export class ViewerCan {
  constructor(
    private readonly queries: TasksQueries,
    private readonly challenges: ChallengesQueries,
  ) {}

  @ResolveField(() => [ChallengeActionEnum], { description: 'The steps you may take now.' })
  async viewerCan(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ChallengeAction[]> {
    const viewer = viewerOf(context);
    if (!viewer.personId) return [];
    const standing = await this.standing(viewer, challenge, context);
    return CHALLENGE_ACTIONS.filter((action) => RULES[action](standing));
  }

  private async standing(viewer: Viewer, challenge: ChallengeType, context: RequestContext): Promise<Standing> {
    const personId = viewer.personId ?? '';
    const read = (ids: readonly string[]) => this.queries.panelRoles(personId, ids);
    const seat = viewer.sessionId ? await loaderOf(context, 'panel seat', read, (row) => row.challengeId).load(challenge.id) : null;
    const takePart = (ids: readonly string[]) => this.challenges.participations(ids);
    const parts = await listLoaderOf(context, 'participations', takePart, (row) => row.challengeId).load(challenge.id);
    const inside = new Set(parts.map((part) => part.organisationId));
    const isSealed = challenge.stage === 'CLOSED' && (await loaderOf(context, 'still sealed', (ids) => this.queries.sealed(ids), (row) => row.challengeId).load(challenge.id)) !== null;
    const isApprover = can(viewer, challenge.leadId, 'approveChallenge');
    const isHandedOn = isApprover && challenge.stage === 'EVALUATING' && (await loaderOf(context, 'handed on', (ids) => this.queries.handedOn(ids), (row) => row.challengeId).load(challenge.id)) !== null;
    return {
      stage: challenge.stage,
      isSealed,
      isHandedOn,
      actsAt: (gate) => parts.some(({ organisationId, role }) => mayAct(challenge.governance, gate, role) && can(viewer, organisationId, 'writeChallenge')),
      isVoter: parts.some(({ organisationId, role }) => role !== 'OBSERVER' && can(viewer, organisationId, 'approveChallenge')),
      isJoint: parts.some(({ role }) => role === 'PARTICIPANT'),
      isOutsideBuyer: organisationsWhere(viewer, 'writeChallenge').some((id) => !inside.has(id)) && !parts.some(({ organisationId }) => can(viewer, organisationId, 'writeChallenge')),
      isBuyer: can(viewer, challenge.leadId, 'writeChallenge'),
      isApprover,
      isAuthor: challenge.authorIds.includes(personId),
      isProposer: can(viewer, actingOrganisation(viewer), 'propose'),
      isEngagementOnly: challenge.route === 'MARKET_ENGAGEMENT_ONLY',
      panelRole: seat?.role ?? null,
      panelStatus: seat?.status ?? null,
    };
  }
}
