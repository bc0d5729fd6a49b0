// `planEvent`, `changeEvent`, `cancelEvent`: a council's calendar with the market.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refusalsOf } from '@moothall/domain/decision';
import { type CancellingCode, decideCancelling, decidePlanning, type PlanningCode } from '@moothall/domain/engagement';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { EngagementVerbs } from '../engagement-verbs.ts';
import { CancelEventInput, ChangeEventInput, type EventPlanInput, PlanEventInput } from './event.input.ts';
import { EVENT_RESULT, type EventResult, EventAnswers } from './event-answers.ts';
import { cancelEvent, challengeOfEvent, changeEvent, demandEventVersion, type FullPlan, lockEvent, storeEvent } from './store-event.ts';

const PLANNING_CODES: readonly PlanningCode[] = [
  'WRONG_STAGE', 'WRONG_STATE', 'TEXT_MISSING', 'TRANSLATION_MISSING', 'ENDS_BEFORE_START', 'PLACE_MISSING', 'NO_LANGUAGE', 'NO_SUCH_ZONE', 'BELOW_BOOKED', 'REASON_MISSING',
];
const PlanEventPayload = payloadOf<EventResult, PlanningCode>('PlanEvent', EVENT_RESULT, PLANNING_CODES);
const ChangeEventPayload = payloadOf<EventResult, PlanningCode>('ChangeEvent', EVENT_RESULT, PLANNING_CODES);
const CancelEventPayload = payloadOf<EventResult, CancellingCode>('CancelEvent', EVENT_RESULT, ['WRONG_STATE', 'REASON_MISSING', 'TRANSLATION_MISSING', 'TEXT_MISSING']);

@Resolver()
export class PlanEvent {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly answers: EventAnswers,
  ) {}

  @Mutation(() => PlanEventPayload, { description: 'Plans a meeting with the market for all to see, or writes down one that was not planned.' })
  @Access('challenges:write')
  async planEvent(@Args('input', { description: 'The event.' }) input: PlanEventInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<PlanningCode>(context, 'planEvent', input, () => input.challengeId, async (engaging) => {
      const { stage, content } = engaging.challenge;
      const plan = planOf(input);
      const decision = decidePlanning({ stage, regime: content.regime, plan, isZoneKnown: isZone(input.zone) });
      return decision.allowed ? storeEvent(engaging, input.kind, plan) : refusalsOf(decision);
    });
    return this.answers.of(context, done);
  }

  @Mutation(() => ChangeEventPayload, { description: 'Changes a planned event, with a note for those who booked.' })
  @Access('challenges:write')
  async changeEvent(@Args('input', { description: 'The change.' }) input: ChangeEventInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<PlanningCode>(context, 'changeEvent', input, (tx) => challengeOfEvent(tx, input.id), async (engaging) => {
      const event = await lockEvent(engaging.tx, input.id);
      demandEventVersion(event, input.version);
      const { stage, content } = engaging.challenge;
      const plan = planOf(input);
      const change = { state: event.state, note: input.note, booked: event.booked };
      const decision = decidePlanning({ stage, regime: content.regime, plan, change, isZoneKnown: isZone(input.zone) });
      if (!decision.allowed) return refusalsOf(decision);
      await changeEvent(engaging, event, plan, input.note);
      return event.id;
    });
    return this.answers.of(context, done);
  }

  @Mutation(() => CancelEventPayload, { description: 'Cancels a planned event, with the reason.' })
  @Access('challenges:write')
  async cancelEvent(@Args('input', { description: 'Which, and why.' }) input: CancelEventInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<CancellingCode>(context, 'cancelEvent', input, (tx) => challengeOfEvent(tx, input.id), async (engaging) => {
      const event = await lockEvent(engaging.tx, input.id);
      const decision = decideCancelling({ state: event.state, regime: engaging.challenge.content.regime, reason: input.reason });
      if (!decision.allowed) return refusalsOf(decision);
      await cancelEvent(engaging, event, input.reason);
      return event.id;
    });
    return this.answers.of(context, done);
  }
}

function planOf(input: EventPlanInput): FullPlan {
  const { title, startsAt, endsAt, zone, place, link, languages, audience } = input;
  return { title, description: input.description ?? {}, startsAt, endsAt, zone, place, link, languages, audience, capacity: input.capacity ?? null };
}

function isZone(zone: string): boolean {
  try {
    // eslint-disable-next-line moothall/formats-once -- Once for each event that is planned.
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
