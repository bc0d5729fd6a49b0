// What verbs on events answer: the event as the caller sees it now.
import { Injectable } from '@nestjs/common';
import type { Refusal } from '@moothall/domain/decision';
import { viewerOf } from '../../organisations/viewer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Finished } from '../engagement-verbs.ts';
import { EngagementEventType } from './event.type.ts';
import { EventsQueries } from './events.queries.ts';
import { toEvent } from './to-event.ts';

export interface EventResult {
  event: EngagementEventType | null;
}
export const EVENT_RESULT = { event: { type: () => EngagementEventType, description: 'The event as it is now.' } };

@Injectable()
export class EventAnswers {
  constructor(private readonly queries: EventsQueries) {}

  async of<Code extends string>(context: RequestContext, { id, userErrors }: Finished<Code>): Promise<EventResult & { userErrors: readonly Refusal<Code>[] }> {
    const row = id ? (await this.queries.byIds(viewerOf(context), [id]))[0] : undefined;
    return { event: row ? toEvent(row) : null, userErrors };
  }
}
