// A meeting with the market as the world sees it: planned, held, on record.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BOOKING_STATES, type BookingState, EVENT_AUDIENCES, EVENT_KINDS, EVENT_STATES, type EventAudience, type EventKind, type EventState } from '@moothall/domain/engagement';
import { Node } from '../../platform/graphql/node.ts';
import { Language, LocalisedText } from '../../platform/graphql/values.type.ts';
import { Translations } from '../engagement.type.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const EventKindEnum = enumOf<EventKind>(EVENT_KINDS);
registerEnumType(EventKindEnum, { name: 'EventKind', description: 'How a council meets the market.' });
export const EventAudienceEnum = enumOf<EventAudience>(EVENT_AUDIENCES);
registerEnumType(EventAudienceEnum, { name: 'EventAudience', description: 'Who can come: everybody, suppliers, or organisations that registered interest.' });
export const EventStateEnum = enumOf<EventState>(EVENT_STATES);
registerEnumType(EventStateEnum, { name: 'EventState', description: 'How far an event has come.' });
export const BookingStateEnum = enumOf<BookingState>(BOOKING_STATES);
registerEnumType(BookingStateEnum, { name: 'BookingState', description: 'Whether there is a place, or a place in the queue.' });

@ObjectType({ description: 'What was said and shown at an event, told to everybody at one instant.' })
export class EventRecord {
  @Field(() => LocalisedText, { description: 'What was said.' })
  said: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'What was shown.' })
  shown: LocalisedText | null;
  @Field({ description: 'The one instant at which everybody could read it.' })
  publishedAt: Date;
  @Field(() => Translations, { description: 'How each language came to be.' })
  translations: Translations;
}

@ObjectType({ description: 'A booking; only for whoever booked and the councils.' })
export class EventBooking {
  @Field(() => ID, { description: 'The id, `bkg_…`.' })
  id: string;
  @Field(() => BookingStateEnum, { description: 'Whether there is a place.' })
  state: BookingState;
  @Field(() => Int, { description: 'For how many people.' })
  people: number;
  @Field({ description: 'When it was booked.' })
  bookedAt: Date;
  @Field({ description: 'Whether it is yours.' })
  isOwn: boolean;

  eventId: string;
  personId: string;
  organisationId: string | null;
}

@ObjectType({ description: 'How many people of an organisation were there; only for the councils.' })
export class Attendance {
  @Field(() => Int, { description: 'How many people.' })
  people: number;

  eventId: string;
  organisationId: string | null;
}

@ObjectType('EngagementEvent', { implements: () => [Node], description: 'A briefing, a demonstration, a talk with one supplier or a call.' })
export class EngagementEventType implements Node {
  @Field(() => ID, { description: 'The id, `evt_…`.' })
  id: string;
  @Field(() => EventKindEnum, { description: 'What it is.' })
  kind: EventKind;
  @Field(() => EventStateEnum, { description: 'How far it has come.' })
  state: EventState;
  @Field(() => LocalisedText, { description: 'Its name.' })
  title: LocalisedText;
  @Field(() => LocalisedText, { nullable: true, description: 'What will happen.' })
  description: LocalisedText | null;
  @Field({ description: 'When it begins.' })
  startsAt: Date;
  @Field({ description: 'When it ends.' })
  endsAt: Date;
  @Field({ description: 'The time zone of its place, such as Europe/London.' })
  zone: string;
  @Field({ description: 'Where; empty when it is online only.' })
  place: string;
  @Field(() => String, { nullable: true, description: 'The link to join; only for whoever has a place, and the councils.' })
  link: string | null;
  @Field({ description: 'Whether it can be joined by a link.' })
  isOnline: boolean;
  @Field(() => Int, { nullable: true, description: 'How many people can come; null for any number.' })
  capacity: number | null;
  @Field(() => Int, { description: 'How many places are booked.' })
  booked: number;
  @Field(() => Int, { description: 'How many people wait for a place.' })
  waiting: number;
  @Field(() => [Language], { description: 'In which languages it is held.' })
  languages: readonly Language[];
  @Field(() => EventAudienceEnum, { description: 'Who can come.' })
  audience: EventAudience;
  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;
  @Field(() => LocalisedText, { nullable: true, description: 'What was changed last.' })
  changeNote: LocalisedText | null;
  @Field(() => LocalisedText, { nullable: true, description: 'Why it was cancelled.' })
  cancelledBecause: LocalisedText | null;
  @Field(() => EventRecord, { nullable: true, description: 'What was said and shown.' })
  record: EventRecord | null;

  challengeId: string;
}
