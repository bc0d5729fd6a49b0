// What people are told of: read from the journal, shown on the site, and sent as letters.
import { Module } from '@nestjs/common';
import { EngagementModule } from '../engagement/engagement.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { ChooseNotifications } from './choose-notifications.ts';
import { GatherDigests } from './gather-digests.ts';
import { MarkRead } from './mark-read.ts';
import { NotificationsQueries } from './notifications.queries.ts';
import { NotificationResolver, ViewerNotifications } from './notifications.resolver.ts';
import { SendLetters } from './send-letters.ts';
import { StopLetters } from './stop-letters.ts';
import { StopLinks } from './stop-links.ts';
import { TellPeople } from './tell-people.ts';
import { ToldQueries } from './told.queries.ts';
import { WriteLetter } from './write-letter.ts';

@Module({
  imports: [EngagementModule, IdentityModule, OrganisationsModule],
  providers: [NotificationsQueries, ToldQueries, StopLinks, WriteLetter, TellPeople, GatherDigests, SendLetters, ViewerNotifications, NotificationResolver, MarkRead, ChooseNotifications, StopLetters],
  exports: [TellPeople, GatherDigests, SendLetters, StopLinks],
})
export class NotificationsModule {}
