// `Challenge.approvalRequests`, and what hangs on one: who asked, who said what, who is awaited, and what would change.
import { Injectable } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { diffContent, type Gate, gateStanding } from '@moothall/domain/challenge';
import type { PersonRow } from '../../identity/people.ts';
import { PersonLoader } from '../../identity/person.loader.ts';
import { PersonType } from '../../identity/person.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { can, viewerOf } from '../../organisations/viewer.ts';
import { listLoaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { LocalisedText } from '../../platform/graphql/values.type.ts';
import { ChallengeLoader } from '../challenge.loader.ts';
import { Change } from '../challenge.resolver.ts';
import { ChallengeType } from '../challenge.type.ts';
import { mergeContent } from '../merge-content.ts';
import { wishOf } from './amendment-wish.ts';
import { ApprovalRequest, ApprovalVoice } from './approval.type.ts';
import { ApprovalsQueries, type ApprovalRow } from './approvals.queries.ts';

/** Reads requests for approval in batches, for fields and for answers. */
@Injectable()
export class ApprovalsOf {
  constructor(private readonly queries: ApprovalsQueries) {}

  async of(context: RequestContext, challengeId: string): Promise<ApprovalRequest[]> {
    const viewer = viewerOf(context);
    if (viewer.memberships.length === 0) return [];
    const read = (ids: readonly string[]) => this.queries.ofChallenges(viewer, ids);
    const rows = await listLoaderOf(context, 'approval requests', read, (row: ApprovalRow) => row.challengeId).load(challengeId);
    return rows.map(toRequest);
  }

  async waiting(context: RequestContext, challengeId: string, gate: Gate): Promise<ApprovalRequest | null> {
    return (await this.of(context, challengeId)).find((one) => one.gate === gate && one.state === 'WAITING') ?? null;
  }

  voices(context: RequestContext, requestId: string): Promise<ApprovalVoice[]> {
    const read = (ids: readonly string[]) => this.queries.voices(viewerOf(context), ids);
    return listLoaderOf(context, 'approval voices', read, (voice) => voice.requestId).load(requestId);
  }

  async voters(context: RequestContext, challengeId: string): Promise<string[]> {
    const read = (ids: readonly string[]) => this.queries.authorities(ids);
    const all = await listLoaderOf(context, 'authorities', read, (row) => row.challengeId).load(challengeId);
    return all.filter((one) => one.role !== 'OBSERVER').map((one) => one.organisationId);
  }
}

export function toRequest(row: ApprovalRow): ApprovalRequest {
  return { ...row, problems: row.problems ?? [] };
}

@Resolver(() => ChallengeType)
export class ApprovalsOfChallenge {
  constructor(private readonly approvals: ApprovalsOf) {}

  @ResolveField(() => [ApprovalRequest], { description: 'What the authorities were asked to approve, newest first; only for their members.' })
  approvalRequests(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<ApprovalRequest[]> {
    return this.approvals.of(context, challenge.id);
  }
}

@Resolver(() => ApprovalRequest)
export class ApprovalRequestResolver {
  constructor(
    private readonly approvals: ApprovalsOf,
    private readonly challenges: ChallengeLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who asks.' })
  askedBy(@Parent() request: ApprovalRequest, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, request.organisationId);
  }

  @ResolveField(() => [ApprovalVoice], { description: 'What was said so far, in order.' })
  voices(@Parent() request: ApprovalRequest, @Context() context: RequestContext): Promise<ApprovalVoice[]> {
    return this.approvals.voices(context, request.id);
  }

  @ResolveField(() => [OrganisationType], { description: 'Whose answer would still count.' })
  async waitingFor(@Parent() request: ApprovalRequest, @Context() context: RequestContext): Promise<OrganisationType[]> {
    if (request.state !== 'WAITING') return [];
    const [challenge, voices, voters] = await Promise.all([
      this.challenges.mustLoad(context, request.challengeId),
      this.approvals.voices(context, request.id),
      this.approvals.voters(context, request.challengeId),
    ]);
    const { governance, leadId } = challenge;
    const { waitingFor } = gateStanding({ governance, leadId, participantIds: voters.filter((id) => id !== leadId), voices, askedAt: request.askedAt, now: request.askedAt });
    return Promise.all(waitingFor.map((id) => this.organisations.mustLoad(context, id)));
  }

  @ResolveField(() => Boolean, { description: 'Whether you may answer it now for one of your councils.' })
  async mayAnswer(@Parent() request: ApprovalRequest, @Context() context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    const [voices, voters] = await Promise.all([this.approvals.voices(context, request.id), this.approvals.voters(context, request.challengeId)]);
    return request.state === 'WAITING' && voters.some((id) => can(viewer, id, 'approveChallenge') && !voices.some((voice) => voice.organisationId === id));
  }

  @ResolveField(() => Boolean, { description: 'Whether you may take it back now.' })
  mayWithdraw(@Parent() request: ApprovalRequest, @Context() context: RequestContext): boolean {
    return request.state === 'WAITING' && request.gate !== 'PUBLISH' && can(viewerOf(context), request.organisationId, 'writeChallenge');
  }

  @ResolveField(() => LocalisedText, { nullable: true, description: 'Of an amendment: why.' })
  reason(@Parent() request: ApprovalRequest): LocalisedText | null {
    if (request.gate !== 'AMEND') return null;
    const { en, cy } = wishOf(request.askedFor).reason;
    return { en: en ?? null, cy: cy ?? null };
  }

  @ResolveField(() => [Change], { description: 'Of an amendment that waits: what would change, value by value.' })
  async changes(@Parent() request: ApprovalRequest, @Context() context: RequestContext): Promise<readonly Change[]> {
    if (request.gate !== 'AMEND' || request.state !== 'WAITING') return [];
    const { content } = await this.challenges.mustLoad(context, request.challengeId);
    return diffContent(content, mergeContent(content, wishOf(request.askedFor).content));
  }
}

@Resolver(() => ApprovalVoice)
export class ApprovalVoiceResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'For which authority.' })
  organisation(@Parent() voice: ApprovalVoice, @Context() context: RequestContext): Promise<OrganisationType> {
    return this.organisations.mustLoad(context, voice.organisationId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who spoke for it.' })
  person(@Parent() voice: ApprovalVoice, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.people.load(context, voice.personId);
  }
}
