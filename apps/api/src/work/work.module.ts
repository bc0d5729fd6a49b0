// My work: what needs the viewer, what fits them, what lies ahead, and which steps of a challenge they may take. Reads all words.
import { Module } from '@nestjs/common';
import { ProfilesModule } from '../organisations/profiles/profiles.module.ts';
import { PledgesModule } from '../pledges/pledges.module.ts';
import { CalendarFeed } from './calendar/calendar.controller.ts';
import { CalendarLinks } from './calendar/calendar-links.ts';
import { CalendarLinkVerbs } from './calendar/make-calendar-link.ts';
import { DeadlinesQueries } from './deadlines.queries.ts';
import { DeadlineResolver, ReminderResolver, ViewerDeadlines, WatchedResolver } from './deadlines.resolver.ts';
import { EngagementTasksQueries } from './engagement-tasks.queries.ts';
import { MatchesQueries } from './matches.queries.ts';
import { MatchResolver, ViewerMatches } from './matches.resolver.ts';
import { PilotTasksQueries } from './pilot-tasks.queries.ts';
import { TasksQueries } from './tasks.queries.ts';
import { TaskResolver, ViewerTasks } from './tasks.resolver.ts';
import { ViewerCan } from './viewer-can.ts';
import { ViewerCanPlan } from './viewer-can.plan.ts';

const ahead = [DeadlinesQueries, ViewerDeadlines, DeadlineResolver, WatchedResolver, ReminderResolver, CalendarLinks, CalendarLinkVerbs];

@Module({
  imports: [PledgesModule, ProfilesModule],
  controllers: [CalendarFeed],
  providers: [ViewerCanPlan, PilotTasksQueries, TasksQueries, EngagementTasksQueries, ViewerTasks, TaskResolver, ViewerCan, MatchesQueries, ViewerMatches, MatchResolver, ...ahead],
})
export class WorkModule {}
