// Open data: reads the notices that other services publish, drafts ours, and writes releases from the journal.
import { Module } from '@nestjs/common';
import { EngagementModule } from '../engagement/engagement.module.ts';
import { ImportOcds } from './import-ocds.ts';
import { NoticeOfChallenge } from './notice-draft.resolver.ts';
import { GatherNoticeFacts } from './notice-facts.ts';
import { Notices } from './notices.controller.ts';
import { PublishReleases } from './publish-releases.ts';
import { ReleasesQueries } from './releases.queries.ts';

@Module({
  imports: [EngagementModule],
  controllers: [Notices],
  providers: [ImportOcds, GatherNoticeFacts, ReleasesQueries, NoticeOfChallenge, PublishReleases],
  exports: [ImportOcds],
})
export class OpendataModule {}
