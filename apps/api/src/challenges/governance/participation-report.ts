// `Challenge.participationReport`: what each authority did, when it joined and how it answered, so that an active part can be shown.
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { ChallengeType, type ParticipationRole, ParticipationRoleEnum } from '../challenge.type.ts';
import type { ApprovalRequest, ApprovalVoice } from './approval.type.ts';
import { ApprovalsOf } from './approvals-of.ts';
import { ApprovalsQueries } from './approvals.queries.ts';

@ObjectType({ description: 'What an authority did in a challenge, counted from its log.' })
export class DoneByAuthority {
  @Field({ description: 'What, as the log names it.' })
  act: string;
  @Field(() => Int, { description: 'How often.' })
  times: number;
  @Field({ description: 'When last.' })
  lastAt: Date;
}

@ObjectType({ description: 'The part one authority takes in a challenge, in figures that the log shows.' })
export class AuthorityReport {
  @Field(() => ParticipationRoleEnum, { description: 'Its part.' })
  role: ParticipationRole;
  @Field({ description: 'When it joined.' })
  joinedAt: Date;
  @Field(() => Int, { description: 'How many requests for approval it could answer since it joined.' })
  asked: number;
  @Field(() => Int, { description: 'How many of them it answered.' })
  answered: number;
  @Field(() => Int, { nullable: true, description: 'The middle time it took to answer, in whole hours; null before the first answer.' })
  medianHours: number | null;
  @Field(() => [DoneByAuthority], { description: 'What its people did, the newest first.' })
  done: readonly DoneByAuthority[];

  organisationId: string;
}

@Resolver(() => ChallengeType)
export class ParticipationReport {
  constructor(
    private readonly queries: ApprovalsQueries,
    private readonly approvals: ApprovalsOf,
  ) {}

  @ResolveField(() => [AuthorityReport], { nullable: true, description: 'What each authority did; null for those who belong to none of them.' })
  async participationReport(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<AuthorityReport[] | null> {
    const viewer = viewerOf(context);
    const readAll = (ids: readonly string[]) => this.queries.authorities(ids);
    const authorities = await listLoaderOf(context, 'authorities', readAll, (row) => row.challengeId).load(challenge.id);
    const isInside = authorities.some((one) => viewer.memberships.some(({ organisationId }) => organisationId === one.organisationId));
    if (!isInside) return null;
    const readDone = (ids: readonly string[]) => this.queries.done(viewer, ids);
    const done = await listLoaderOf(context, 'done by authorities', readDone, (row) => row.challengeId).load(challenge.id);
    const requests = await this.approvals.of(context, challenge.id);
    const voices = await Promise.all(requests.map((request) => this.approvals.voices(context, request.id)));
    return authorities.map((one) => ({
      ...one,
      ...answersOf(one, requests, voices.flat()),
      done: done.filter((row) => row.organisationId === one.organisationId),
    }));
  }
}

@Resolver(() => AuthorityReport)
export class AuthorityReportResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { description: 'The authority.' })
  organisation(@Parent() report: AuthorityReport, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, report.organisationId);
  }
}

const HOUR = 3_600_000;

/** Observers have no say, so nothing was asked of them; nor was what ended before an authority joined. */
function answersOf(
  { organisationId, role, joinedAt }: { organisationId: string; role: ParticipationRole; joinedAt: Date },
  requests: readonly ApprovalRequest[],
  voices: readonly ApprovalVoice[],
): Pick<AuthorityReport, 'asked' | 'answered' | 'medianHours'> {
  if (role === 'OBSERVER') return { asked: 0, answered: 0, medianHours: null };
  const own = voices.filter((voice) => voice.organisationId === organisationId);
  const asked = requests.filter((request) => (request.endedAt === null || request.endedAt >= joinedAt || own.some((voice) => voice.requestId === request.id)) && request.state !== 'WITHDRAWN');
  const hours = own
    .map((voice) => voice.at.getTime() - Math.max(joinedAt.getTime(), requests.find((request) => request.id === voice.requestId)?.askedAt.getTime() ?? 0))
    .toSorted((one, other) => one - other);
  const middle = hours[Math.floor((hours.length - 1) / 2)];
  return { asked: asked.length, answered: own.filter((voice) => asked.some(({ id }) => id === voice.requestId)).length, medianHours: middle === undefined ? null : Math.floor(middle / HOUR) };
}
