// What challenges offer to higher floors: reading them as a viewer, and (as functions) locking and moving them.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JournalModule } from '../journal/journal.module.ts';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { NodeReaders } from '../platform/graphql/node.ts';
import { AmendChallenge } from './amend-challenge.ts';
import { ChallengeChanged } from './challenge-changed.ts';
import { ChallengeLog, LogEntryResolver } from './challenge-log.ts';
import { ChallengeVerbs } from './challenge-verbs.ts';
import { ChallengeEntity } from './challenge.entity.ts';
import { ChallengePlans } from './challenge-plans.ts';
import { ChallengeLoader } from './challenge.loader.ts';
import { ApprovalResolver, ChallengeResolver, ParticipationResolver } from './challenge.resolver.ts';
import { ChallengeType } from './challenge.type.ts';
import { ChallengesOfOrganisation, ChallengesOfPlace, ChallengesOfViewer } from './challenges-of.ts';
import { ChallengesQueries } from './challenges.queries.ts';
import { DraftChallenge } from './draft-challenge.ts';
import { FindChallenges } from './find-challenges.ts';
import { AnswerApproval } from './governance/answer-approval.ts';
import { ApprovalRequestResolver, ApprovalsOf, ApprovalsOfChallenge, ApprovalVoiceResolver } from './governance/approvals-of.ts';
import { ApprovalsQueries } from './governance/approvals.queries.ts';
import { Gates } from './governance/gates.ts';
import { GovernanceOfChallenge } from './governance/governance-of.ts';
import { AuthorityReportResolver, ParticipationReport } from './governance/participation-report.ts';
import { Heartbeat } from './outage/heartbeat.ts';
import { RecordOutage } from './outage/record-outage.ts';
import { SetGovernance } from './governance/set-governance.ts';
import { PublishChallenge } from './publish-challenge.ts';
import { ReviewChallenge } from './review-challenge.ts';
import { SearchQueries } from './search.queries.ts';
import { SearchWindow } from './search-window.ts';
import { StopChallenge } from './stop-challenge.ts';
import { TidyTally } from './tidy-tally.ts';
import { toChallenge } from './to-challenge.ts';
import { UpdateChallenge } from './update-challenge.ts';

const offered = [ChallengesQueries, ChallengeLoader, ChallengeVerbs, Gates, ApprovalsOf, Heartbeat];
const verbs = [DraftChallenge, UpdateChallenge, ReviewChallenge, PublishChallenge, AmendChallenge, RecordOutage, StopChallenge, SetGovernance, AnswerApproval];
const fields = [
  ChallengeResolver,
  ParticipationResolver,
  ApprovalResolver,
  FindChallenges,
  ChallengesOfOrganisation,
  ChallengesOfViewer,
  ChallengesOfPlace,
  ChallengeLog,
  LogEntryResolver,
  ChallengeChanged,
  GovernanceOfChallenge,
  ApprovalsOfChallenge,
  ApprovalRequestResolver,
  ApprovalVoiceResolver,
  ParticipationReport,
  AuthorityReportResolver,
];

@Module({
  imports: [TypeOrmModule.forFeature([ChallengeEntity]), OrganisationsModule, JournalModule],
  providers: [...offered, ChallengePlans, SearchWindow, TidyTally, SearchQueries, ApprovalsQueries, ...verbs, ...fields],
  exports: [...offered, OrganisationsModule, JournalModule],
})
export class ChallengesModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly queries: ChallengesQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('chl', () => ChallengeType, async (ids, context) => {
      const rows = await this.queries.byIds(viewerOf(context), ids);
      return rows.map(toChallenge);
    });
  }
}
