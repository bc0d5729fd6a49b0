// What people say: feedback and insight, its moderation and erasing, and the figures made of it.
import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { Addresses } from './addresses.ts';
import { Downloads } from './downloads.controller.ts';
import { EraseEvidence } from './erase-evidence.ts';
import { FeedbackQueries, toFeedback } from './feedback.queries.ts';
import { FeedbackOfViewer, FeedbackResolver } from './feedback.resolver.ts';
import { FeedbackType } from './feedback.type.ts';
import { GiveFeedback } from './give-feedback.ts';
import { InsightInvitationQueries } from './insight-invitation.queries.ts';
import { InsightInvitationResolver } from './insight-invitation.resolver.ts';
import { InsightOfProblem } from './insight-of-problem.ts';
import { InsightQueries } from './insight.queries.ts';
import { InviteInsight } from './invite-insight.ts';
import { ModerateFeedback } from './moderate-feedback.ts';
import { PlaceSatisfactionResolver, SatisfactionOfPlace } from './place-satisfaction.resolver.ts';
import { ImportFolderModule } from './measured/measured.module.ts';
import { ProblemInsightResolver } from './problem-insight.ts';
import { ServiceViewQueries } from './service-view.queries.ts';
import { ServiceViewResolver } from './service-view.resolver.ts';
import { Visits } from './visit.ts';
import { WithdrawFeedback } from './withdraw-feedback.ts';

@Module({
  imports: [IdentityModule, OrganisationsModule, ImportFolderModule],
  controllers: [Downloads],
  providers: [
    Visits,
    Addresses,
    FeedbackQueries,
    FeedbackResolver,
    FeedbackOfViewer,
    GiveFeedback,
    WithdrawFeedback,
    ModerateFeedback,
    InsightInvitationQueries,
    InsightInvitationResolver,
    InviteInsight,
    InsightQueries,
    InsightOfProblem,
    ProblemInsightResolver,
    ServiceViewQueries,
    ServiceViewResolver,
    PlaceSatisfactionResolver,
    SatisfactionOfPlace,
    EraseEvidence,
  ],
})
export class EvidenceModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: FeedbackQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('fbk', () => FeedbackType, async (ids, context) => (await this.queries.byIds(viewerOf(context), ids)).map(toFeedback));
  }
}
