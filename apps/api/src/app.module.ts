// All words of the server, from the lowest floor to the highest.
import { type DynamicModule, Module } from '@nestjs/common';
import { ChallengesModule } from './challenges/challenges.module.ts';
import { JoiningModule } from './challenges/joining/joining.module.ts';
import { SearchesModule } from './challenges/searches/searches.module.ts';
import { ProblemsModule } from './challenges/problems/problems.module.ts';
import { EngagementModule } from './engagement/engagement.module.ts';
import { EvidenceModule } from './evidence/evidence.module.ts';
import { MeasuredModule } from './evidence/measured/measured.module.ts';
import { FundingModule } from './funding/funding.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { JournalModule } from './journal/journal.module.ts';
import { WorkModule } from './work/work.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { OpendataModule } from './opendata/opendata.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { graphqlModule } from './platform/graphql/graphql-module.ts';
import { ProfilesModule } from './organisations/profiles/profiles.module.ts';
import { ProposalsModule } from './proposals/proposals.module.ts';
import { FilesModule } from './proposals/files/files.module.ts';
import { VersionsModule } from './proposals/versions/versions.module.ts';
import { TeamModule } from './proposals/team/team.module.ts';
import { PilotsModule } from './pilots/pilots.module.ts';
import { PrivacyModule } from './privacy/privacy.module.ts';
import { PriorityModule } from './evidence/priority/priority.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import type { Config } from './platform/settings.ts';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        graphqlModule(OrganisationsModule),
        JournalModule,
        IdentityModule,
        OrganisationsModule,
        ProfilesModule,
        ChallengesModule,
        SearchesModule,
        ProblemsModule,
        JoiningModule,
        EvidenceModule,
        MeasuredModule,
        PriorityModule,
        EngagementModule,
        ProposalsModule,
        TeamModule,
        FilesModule,
        VersionsModule,
        PilotsModule,
        FundingModule,
        OpendataModule,
        NotificationsModule,
        WorkModule,
        PrivacyModule,
      ],
    };
  }
}
