// `bookEvent` and `cancelBooking`: a place, or a place in the queue, first come first served.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { refusalsOf, refuse } from '@moothall/domain/decision';
import { type BookingCode, decideBooking } from '@moothall/domain/engagement';
import { actingOrganisation, can } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { databaseNow } from '../../platform/transaction.ts';
import { type Engaging, EngagementVerbs } from '../engagement-verbs.ts';
import { BookEventInput, CancelBookingInput } from './event.input.ts';
import { EVENT_RESULT, EventAnswers, type EventResult } from './event-answers.ts';
import type { EventRow } from './events.queries.ts';
import { challengeOfEvent, endBooking, lockEvent, storeBooking } from './store-event.ts';

type CancelCode = 'NOT_BOOKED';
const BookEventPayload = payloadOf<EventResult, BookingCode>('BookEvent', EVENT_RESULT, ['WRONG_STATE', 'BEGUN_ALREADY', 'NOT_FOR_YOU', 'BOOKED_ALREADY', 'PEOPLE_OUT_OF_RANGE']);
const CancelBookingPayload = payloadOf<EventResult, CancelCode>('CancelBooking', EVENT_RESULT, ['NOT_BOOKED']);

@Resolver()
export class BookEvent {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly answers: EventAnswers,
  ) {}

  @Mutation(() => BookEventPayload, { description: 'Books places for yourself and others of the organisation you act for; where it is full, in the queue.' })
  @Access('signed-in')
  async bookEvent(@Args('input', { description: 'Who comes.' }) input: BookEventInput, @Context() context: RequestContext) {
    const done = await this.verbs.market<BookingCode>(context, 'bookEvent', input, (tx) => challengeOfEvent(tx, input.id), async (engaging) => {
      const event = await lockEvent(engaging.tx, input.id);
      const decision = decideBooking({ ...event, ...(await whoComes(engaging, event)), people: input.people, now: await databaseNow(engaging.tx) });
      if (!decision.allowed) return refusalsOf(decision);
      await storeBooking(engaging, event, input.people);
      return event.id;
    }, actingOrganisation);
    return this.answers.of(context, done);
  }

  @Mutation(() => CancelBookingPayload, { description: 'Gives the places back; whoever waits moves up.' })
  @Access('signed-in')
  async cancelBooking(@Args('input', { description: 'Which event.' }) input: CancelBookingInput, @Context() context: RequestContext) {
    const done = await this.verbs.market<CancelCode>(context, 'cancelBooking', input, (tx) => challengeOfEvent(tx, input.id), async (engaging) => {
      const event = await lockEvent(engaging.tx, input.id);
      const isDone = await endBooking(engaging, event);
      return isDone ? event.id : [refuse('NOT_BOOKED', [], 'You have no booking here, or gave it back already.')];
    }, actingOrganisation);
    return this.answers.of(context, done);
  }
}

async function whoComes({ tx, viewer, actor }: Engaging, event: EventRow): Promise<{ isForSupplier: boolean; isInterested: boolean; hasBooking: boolean }> {
  const rows: { isInterested: boolean; hasBooking: boolean }[] = await tx.query(
    `select exists (select 1 from challenge_interest where challenge_id = $1 and organisation_id = $2 and withdrawn_at is null) as "isInterested",
            exists (select 1 from event_booking where event_id = $3 and person_id = $4 and state <> 'CANCELLED') as "hasBooking"`,
    [event.challengeId, actor.organisationId, event.id, actor.personId],
  );
  return { isForSupplier: can(viewer, actor.organisationId, 'propose'), isInterested: rows[0]?.isInterested ?? false, hasBooking: rows[0]?.hasBooking ?? false };
}
