// `insightInvitation` and `insightInvitations`: what one is asked about who follows a link, and the links a council has made.
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { serviceOf } from '@moothall/domain/place';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { InsightInvitationQueries, toInvitation } from './insight-invitation.queries.ts';
import { InsightInvitation, InsightQuestion } from './insight-invitation.type.ts';

@Resolver()
export class InsightInvitationResolver {
  constructor(
    private readonly queries: InsightInvitationQueries,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => InsightQuestion, { nullable: true, description: 'What an invitation asks about; null when it has ended or never was.' })
  @Access('public')
  async insightInvitation(
    @Args('token', { description: 'The last part of the link.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<InsightQuestion | null> {
    const row = await this.queries.byToken(token);
    if (!row) return null;
    const { source, service, expiresAt } = row;
    return {
      source,
      service,
      expiresAt,
      serviceName: serviceOf(service)?.name ?? null,
      title: { en: row.titleEn, cy: row.titleCy },
      askedBy: { en: row.nameEn, cy: row.nameCy },
      place: await this.organisations.place(context, row.placeCode),
    };
  }

  @Query(() => [InsightInvitation], { description: 'The invitations to speak of a problem of your council, newest first; at most 100.' })
  @Access('evidence:read')
  async insightInvitations(
    @Args('problem', { type: () => ID, description: 'The id of the problem.' }) problem: string,
    @Context() context: RequestContext,
  ): Promise<InsightInvitation[]> {
    const viewer = viewerOf(context);
    if (!(await this.queries.problemFor(viewer, problem))) throw notFound('problem');
    return (await this.queries.ofProblem(viewer, problem)).map(toInvitation);
  }
}
