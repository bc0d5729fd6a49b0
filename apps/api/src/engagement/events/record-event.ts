// `recordAttendance` and `publishEventRecord`: who was there, and what they heard, told to everybody at one instant.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Refusal, refusalsOf, refuse } from '@moothall/domain/decision';
import { decideRecord, type RecordCode } from '@moothall/domain/engagement';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { databaseNow, type Tx } from '../../platform/transaction.ts';
import { EngagementVerbs } from '../engagement-verbs.ts';
import { PublishRecordInput, RecordAttendanceInput } from './event.input.ts';
import { EVENT_RESULT, EventAnswers, type EventResult } from './event-answers.ts';
import { challengeOfEvent, lockEvent, storeAttendance, storeRecord } from './store-event.ts';

type AttendanceCode = 'WRONG_STATE' | 'NOT_HELD_YET' | 'NO_SUCH_ORGANISATION' | 'NAMED_TWICE';
const RecordAttendancePayload = payloadOf<EventResult, AttendanceCode>('RecordAttendance', EVENT_RESULT, ['WRONG_STATE', 'NOT_HELD_YET', 'NO_SUCH_ORGANISATION', 'NAMED_TWICE']);
const PublishEventRecordPayload = payloadOf<EventResult, RecordCode>('PublishEventRecord', EVENT_RESULT, ['WRONG_STATE', 'NOT_HELD_YET', 'TEXT_MISSING', 'TRANSLATION_MISSING', 'ATTENDANCE_MISSING']);

@Resolver()
export class RecordEvent {
  constructor(
    private readonly verbs: EngagementVerbs,
    private readonly answers: EventAnswers,
  ) {}

  @Mutation(() => RecordAttendancePayload, { description: 'Records how many people of which organisation were there. Names stay with the councils.' })
  @Access('challenges:write')
  async recordAttendance(@Args('input', { description: 'Who.' }) input: RecordAttendanceInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<AttendanceCode>(context, 'recordAttendance', input, (tx) => challengeOfEvent(tx, input.id), async (engaging) => {
      const event = await lockEvent(engaging.tx, input.id);
      const now = await databaseNow(engaging.tx);
      // What is on record is what the report was drawn from: it stays.
      if (event.state !== 'PLANNED') return [refuse('WRONG_STATE', [], 'This event was cancelled, or its record is published.')];
      if (event.startsAt.getTime() > now.getTime()) return [refuse('NOT_HELD_YET', [], 'Record who came once the event has begun.')];
      const refusals = await attendanceProblems(engaging.tx, input);
      if (refusals.length > 0) return refusals;
      await storeAttendance(engaging, event.id, input.attendance);
      return event.id;
    });
    return this.answers.of(context, done);
  }

  @Mutation(() => PublishEventRecordPayload, { description: 'Publishes what was said and shown, to everybody at one instant. Also of a talk with one supplier (s.16(3)).' })
  @Access('challenges:write')
  async publishEventRecord(@Args('input', { description: 'The record.' }) input: PublishRecordInput, @Context() context: RequestContext) {
    const done = await this.verbs.council<RecordCode>(context, 'publishEventRecord', input, (tx) => challengeOfEvent(tx, input.id), async (engaging) => {
      const { tx, challenge } = engaging;
      const event = await lockEvent(tx, input.id);
      const now = await databaseNow(tx);
      const came: unknown[] = await tx.query('select 1 from event_attendance where event_id = $1 limit 1', [event.id]);
      const decision = decideRecord({ ...event, regime: challenge.content.regime, now, said: input.said, shown: input.shown ?? {}, hasAttendance: came.length > 0 });
      if (!decision.allowed) return refusalsOf(decision);
      const machine = input.machineTranslated.map((language) => language.toLowerCase());
      await storeRecord(engaging, event, { said: input.said, shown: input.shown ?? {}, machine, at: now });
      return event.id;
    });
    return this.answers.of(context, done);
  }
}

async function attendanceProblems(tx: Tx, { attendance }: RecordAttendanceInput): Promise<Refusal<AttendanceCode>[]> {
  const ids = attendance.map(({ organisationId }) => organisationId ?? '');
  const known: { id: string }[] = await tx.query('select id from organisation where id = any($1)', [ids]);
  return ids.flatMap((id, index): Refusal<AttendanceCode>[] => {
    const path = ['attendance', String(index), 'organisationId'];
    if (ids.indexOf(id) !== index) return [refuse('NAMED_TWICE', path, 'Name each organisation once, with all its people.')];
    return id === '' || known.some((one) => one.id === id) ? [] : [refuse('NO_SUCH_ORGANISATION', path, 'Choose an organisation that is registered here.')];
  });
}
