// My work: what needs the viewer, and which steps of a challenge they may take. Reads all words, writes nothing.
import { Module } from '@nestjs/common';
import { PledgesModule } from '../pledges/pledges.module.ts';
import { EngagementTasksQueries } from './engagement-tasks.queries.ts';
import { TasksQueries } from './tasks.queries.ts';
import { TaskResolver, ViewerTasks } from './tasks.resolver.ts';
import { ViewerCan } from './viewer-can.ts';

@Module({ imports: [PledgesModule], providers: [TasksQueries, EngagementTasksQueries, ViewerTasks, TaskResolver, ViewerCan] })
export class WorkModule {}
