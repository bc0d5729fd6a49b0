// Meetings with the market: planned for all to see, booked in turn, and put on a record that everybody reads at one instant.
import type { Regime, Stage } from '../challenge/index.ts';
import { combine, type Decision, demand, refused } from '../decision/index.ts';
import { missingTexts, type TwoTexts } from './languages.ts';
import { ENGAGING_STAGES } from './question.ts';

export const EVENT_KINDS = ['BRIEFING', 'DEMONSTRATION', 'ONE_TO_ONE', 'CALL'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const EVENT_AUDIENCES = ['EVERYBODY', 'SUPPLIERS', 'INTERESTED'] as const;
export type EventAudience = (typeof EVENT_AUDIENCES)[number];

export const EVENT_STATES = ['PLANNED', 'CANCELLED', 'RECORDED'] as const;
export type EventState = (typeof EVENT_STATES)[number];
export const EVENT_ACTIONS = ['change', 'cancel', 'publishRecord'] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];
export type EventTransition = { readonly from: EventState; readonly to: EventState; readonly action: EventAction; readonly by: readonly 'BUYER'[] };

export const EVENT_TRANSITIONS: readonly EventTransition[] = [
  { from: 'PLANNED', to: 'PLANNED', action: 'change', by: ['BUYER'] },
  { from: 'PLANNED', to: 'CANCELLED', action: 'cancel', by: ['BUYER'] },
  { from: 'PLANNED', to: 'RECORDED', action: 'publishRecord', by: ['BUYER'] },
];

export const eventAfter = (from: EventState, action: EventAction): EventState | null =>
  EVENT_TRANSITIONS.find((move) => move.from === from && move.action === action)?.to ?? null;

export const BOOKING_STATES = ['BOOKED', 'WAITING', 'CANCELLED'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];
export type BookingTransition = { readonly from: BookingState; readonly to: BookingState; readonly action: 'cancel' | 'moveUp'; readonly by: readonly ('WHO BOOKED' | 'CLOCK')[] };

export const BOOKING_TRANSITIONS: readonly BookingTransition[] = [
  { from: 'BOOKED', to: 'CANCELLED', action: 'cancel', by: ['WHO BOOKED'] },
  { from: 'WAITING', to: 'CANCELLED', action: 'cancel', by: ['WHO BOOKED'] },
  { from: 'WAITING', to: 'BOOKED', action: 'moveUp', by: ['CLOCK'] },
];

export type PlanningCode = 'WRONG_STAGE' | 'WRONG_STATE' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'ENDS_BEFORE_START' | 'PLACE_MISSING' | 'NO_LANGUAGE' | 'NO_SUCH_ZONE' | 'BELOW_BOOKED' | 'REASON_MISSING';
export type EventPlan = {
  readonly title: TwoTexts;
  readonly description: TwoTexts;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly link: string;
  readonly capacity: number | null;
  readonly languages: readonly string[];
};
export type PlanningFacts = {
  readonly stage: Stage;
  readonly regime: Regime;
  readonly plan: EventPlan;
  readonly isZoneKnown: boolean;
  /** For a change of an event that is there. */
  readonly change?: { readonly state: EventState; readonly note: TwoTexts; readonly booked: number };
};

const isLongEnough = (text: TwoTexts): boolean => (text.en ?? text.cy ?? '').trim().length >= 10;

/** A meeting that was not planned, such as a call, is written down afterwards in the same way: the past is no fault. */
export const decidePlanning = ({ stage, regime, plan, change, isZoneKnown }: PlanningFacts): Decision<PlanningCode> => {
  const texts = [
    { path: ['title'], text: plan.title, isRequired: true },
    { path: ['description'], text: plan.description, isRequired: false },
    ...(change ? [{ path: ['note'], text: change.note, isRequired: false }] : []),
  ];
  return combine<PlanningCode>(
    demand(ENGAGING_STAGES.includes(stage), 'WRONG_STAGE', [], 'Events are planned while a council engages and while ideas are open.'),
    demand(!change || eventAfter(change.state, 'change') !== null, 'WRONG_STATE', [], 'This event was cancelled, or its record is published. Read it again.'),
    refused(...missingTexts(regime, texts)),
    demand(plan.startsAt.getTime() < plan.endsAt.getTime(), 'ENDS_BEFORE_START', ['endsAt'], 'Enter an end after the start.'),
    demand(plan.place.trim() !== '' || plan.link.trim() !== '', 'PLACE_MISSING', ['place'], 'Say where it is, or give the link.'),
    demand(plan.languages.length > 0, 'NO_LANGUAGE', ['languages'], 'Choose at least one language.'),
    demand(isZoneKnown, 'NO_SUCH_ZONE', ['zone'], 'Enter a time zone such as Europe/London.'),
    demand(plan.capacity === null || plan.capacity >= (change?.booked ?? 0), 'BELOW_BOOKED', ['capacity'], 'More people have booked already. Enter at least their number.'),
    demand(!change || isLongEnough(change.note), 'REASON_MISSING', ['note'], 'Say what changes and why, in at least 10 characters. Whoever booked reads it.'),
  );
};

export type CancellingCode = 'WRONG_STATE' | 'REASON_MISSING' | 'TRANSLATION_MISSING' | 'TEXT_MISSING';
export const decideCancelling = (facts: { readonly state: EventState; readonly regime: Regime; readonly reason: TwoTexts }): Decision<CancellingCode> =>
  combine<CancellingCode>(
    demand(eventAfter(facts.state, 'cancel') !== null, 'WRONG_STATE', [], 'This event was cancelled already, or its record is published.'),
    demand(isLongEnough(facts.reason), 'REASON_MISSING', ['reason', 'en'], 'Say why, in at least 10 characters. Whoever booked reads it.'),
    refused(...missingTexts(facts.regime, [{ path: ['reason'], text: facts.reason, isRequired: false }])),
  );

export type RecordCode = 'WRONG_STATE' | 'NOT_HELD_YET' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'ATTENDANCE_MISSING';
export type RecordFacts = {
  readonly state: EventState;
  readonly regime: Regime;
  readonly kind: EventKind;
  readonly startsAt: Date;
  readonly now: Date;
  readonly said: TwoTexts;
  readonly shown: TwoTexts;
  readonly hasAttendance: boolean;
};

/** Also for a talk with one supplier: what was material in it is told to all (Procurement Act 2023 s.16(3)). */
export const decideRecord = (facts: RecordFacts): Decision<RecordCode> =>
  combine<RecordCode>(
    demand(eventAfter(facts.state, 'publishRecord') !== null, 'WRONG_STATE', [], 'This event was cancelled, or its record is published already.'),
    demand(facts.startsAt.getTime() <= facts.now.getTime(), 'NOT_HELD_YET', [], 'The record is published once the event has begun.'),
    demand(facts.hasAttendance, 'ATTENDANCE_MISSING', [], 'Record who was there first, so that the report can say who knew it earlier.'),
    refused(...missingTexts(facts.regime, [{ path: ['said'], text: facts.said, isRequired: true }, { path: ['shown'], text: facts.shown, isRequired: false }])),
  );

export type BookingCode = 'WRONG_STATE' | 'BEGUN_ALREADY' | 'NOT_FOR_YOU' | 'BOOKED_ALREADY' | 'PEOPLE_OUT_OF_RANGE';
/** How many one booking may bring. */
export const MOST_PEOPLE = 10;
export type BookingFacts = {
  readonly state: EventState;
  readonly startsAt: Date;
  readonly now: Date;
  readonly audience: EventAudience;
  readonly isForSupplier: boolean;
  readonly isInterested: boolean;
  readonly hasBooking: boolean;
  readonly people: number;
};

const mayCome = ({ audience, isForSupplier, isInterested }: BookingFacts): boolean =>
  audience === 'EVERYBODY' || (audience === 'SUPPLIERS' ? isForSupplier : isInterested);

export const decideBooking = (facts: BookingFacts): Decision<BookingCode> =>
  combine<BookingCode>(
    demand(facts.state === 'PLANNED', 'WRONG_STATE', [], 'This event was cancelled or is over.'),
    demand(facts.state !== 'PLANNED' || facts.now.getTime() < facts.startsAt.getTime(), 'BEGUN_ALREADY', [], 'This event has begun, so places are no longer booked.'),
    demand(mayCome(facts), 'NOT_FOR_YOU', [], facts.audience === 'INTERESTED' ? 'Register the interest of your organisation first.' : 'This event is for suppliers. Choose the supplier you act for.'),
    demand(!facts.hasBooking, 'BOOKED_ALREADY', [], 'You have booked already. Cancel that first to bring more or fewer people.'),
    demand(facts.people >= 1 && facts.people <= MOST_PEOPLE, 'PEOPLE_OUT_OF_RANGE', ['people'], `Enter a number of people from 1 to ${MOST_PEOPLE}.`),
  );

/** A place while there is room for all of the party and nobody waits; otherwise in the queue. */
export const stateOfBooking = (capacity: number | null, booked: number, waiting: number, people: number): 'BOOKED' | 'WAITING' =>
  capacity === null || (waiting === 0 && booked + people <= capacity) ? 'BOOKED' : 'WAITING';

/** Who moves up, first come first served: a party that does not fit yet is not overtaken. @returns their ids */
export const movingUp = (capacity: number | null, booked: number, queue: readonly { readonly id: string; readonly people: number }[]): string[] => {
  const moved: string[] = [];
  let taken = booked;
  for (const { id, people } of queue) {
    if (capacity !== null && taken + people > capacity) break;
    taken += people;
    moved.push(id);
  }
  return moved;
};
