// Shows who gets a place at an event, what must be on its record, and which files are what they claim to be.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import {
  BOOKING_TRANSITIONS, type BookingFacts, decideAdvantage, decideBooking, decideCancelling, decideDocument, decideFollowing, decideInterest, decidePlanning, decideRecord, EVENT_ACTIONS, EVENT_STATES, eventAfter,
  mediaTypeOf, movingUp, type PlanningFacts, stateOfBooking,
} from './index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);
const at = (text: string): Date => new Date(text);

describe('an event', () => {
  const law = new Map([['PLANNED change', 'PLANNED'], ['PLANNED cancel', 'CANCELLED'], ['PLANNED publishRecord', 'RECORDED']]);
  it.each(EVENT_STATES.flatMap((state) => EVENT_ACTIONS.map((action) => ({ state, action }))))('that is $state: $action', ({ state, action }) => {
    expect(eventAfter(state, action)).toBe(law.get(`${state} ${action}`) ?? null);
  });

  const plan = { title: { en: 'Briefing' }, description: {}, startsAt: at('2026-05-01T09:00:00Z'), endsAt: at('2026-05-01T10:00:00Z'), place: 'Town hall', link: '', capacity: 20, languages: ['EN'] };
  const facts: PlanningFacts = { stage: 'ENGAGING', regime: 'ENGLAND_PA23', plan, isZoneKnown: true };
  it('says when, where and in which language', () => {
    expect(codes(decidePlanning(facts))).toEqual([]);
    expect(codes(decidePlanning({ ...facts, stage: 'DRAFT', isZoneKnown: false, plan: { ...plan, title: {}, endsAt: plan.startsAt, place: ' ', languages: [] } }))).toEqual(['WRONG_STAGE', 'TEXT_MISSING', 'ENDS_BEFORE_START', 'PLACE_MISSING', 'NO_LANGUAGE', 'NO_SUCH_ZONE']);
  });
  it('stands in both languages in Wales', () => {
    expect(refusalsOf(decidePlanning({ ...facts, regime: 'WALES_PA23', plan: { ...plan, description: { cy: 'Sgwrs' } } })).map(({ path }) => path.join('.'))).toEqual(['title.cy', 'description.en']);
  });
  it('changes with a note, and never below what is booked', () => {
    expect(codes(decidePlanning({ ...facts, change: { state: 'PLANNED', note: { en: 'Another room is larger.' }, booked: 20 } }))).toEqual([]);
    expect(codes(decidePlanning({ ...facts, change: { state: 'CANCELLED', note: { en: 'Room' }, booked: 21 } }))).toEqual(['WRONG_STATE', 'BELOW_BOOKED', 'REASON_MISSING']);
  });
  it('is cancelled with a reason, in both languages in Wales', () => {
    expect(codes(decideCancelling({ state: 'PLANNED', regime: 'ENGLAND_PA23', reason: { en: 'The room is flooded.' } }))).toEqual([]);
    expect(codes(decideCancelling({ state: 'RECORDED', regime: 'WALES_PA23', reason: { en: 'Flood' } }))).toEqual(['WRONG_STATE', 'REASON_MISSING', 'TRANSLATION_MISSING']);
  });
  it('is put on record after it began, with who was there, also a talk with one supplier', () => {
    const record = { state: 'PLANNED', regime: 'ENGLAND_PA23', kind: 'ONE_TO_ONE', startsAt: at('2026-05-01T09:00:00Z'), now: at('2026-05-01T09:00:00Z'), said: { en: 'All' }, shown: {}, hasAttendance: true } as const;
    expect(codes(decideRecord(record))).toEqual([]);
    expect(codes(decideRecord({ ...record, now: at('2026-05-01T08:59:59Z'), hasAttendance: false, said: {} }))).toEqual(['NOT_HELD_YET', 'ATTENDANCE_MISSING', 'TEXT_MISSING']);
    expect(refusalsOf(decideRecord({ ...record, regime: 'WALES_PA23', shown: { cy: 'Sleidiau' } })).map(({ path }) => path.join('.'))).toEqual(['said.cy', 'shown.en']);
  });
});

describe('a booking', () => {
  const facts: BookingFacts = { state: 'PLANNED', startsAt: at('2026-05-01T09:00:00Z'), now: at('2026-04-01T09:00:00Z'), audience: 'EVERYBODY', isForSupplier: false, isInterested: false, hasBooking: false, people: 2 };
  it('is made once, in time, by those who can come', () => {
    expect(codes(decideBooking(facts))).toEqual([]);
    expect(codes(decideBooking({ ...facts, now: facts.startsAt }))).toEqual(['BEGUN_ALREADY']);
    expect(codes(decideBooking({ ...facts, state: 'CANCELLED' }))).toEqual(['WRONG_STATE']);
    expect(codes(decideBooking({ ...facts, hasBooking: true, people: 11 }))).toEqual(['BOOKED_ALREADY', 'PEOPLE_OUT_OF_RANGE']);
  });
  it('of suppliers, or of those interested, is theirs alone', () => {
    expect(codes(decideBooking({ ...facts, audience: 'SUPPLIERS' }))).toEqual(['NOT_FOR_YOU']);
    expect(codes(decideBooking({ ...facts, audience: 'SUPPLIERS', isForSupplier: true }))).toEqual([]);
    expect(codes(decideBooking({ ...facts, audience: 'INTERESTED', isForSupplier: true }))).toEqual(['NOT_FOR_YOU']);
    expect(codes(decideBooking({ ...facts, audience: 'INTERESTED', isInterested: true }))).toEqual([]);
  });
  it('that does not fit waits, and nobody overtakes the queue', () => {
    expect(stateOfBooking(null, 900, 0, 10)).toBe('BOOKED');
    expect(stateOfBooking(10, 8, 0, 2)).toBe('BOOKED');
    expect(stateOfBooking(10, 8, 0, 3)).toBe('WAITING');
    expect(stateOfBooking(10, 8, 3, 1)).toBe('WAITING');
  });
  it('moves up in the order of the queue', () => {
    const queue = [{ id: 'a', people: 2 }, { id: 'b', people: 3 }, { id: 'c', people: 1 }];
    expect(movingUp(10, 8, queue)).toEqual(['a']);
    expect(movingUp(10, 4, queue)).toEqual(['a', 'b', 'c']);
    expect(movingUp(10, 9, queue)).toEqual([]);
    expect(movingUp(null, 9, queue)).toEqual(['a', 'b', 'c']);
  });
  it('ends where it is given back', () => {
    expect(BOOKING_TRANSITIONS.map(({ from, to, action }) => `${from} ${action} ${to}`)).toEqual(['BOOKED cancel CANCELLED', 'WAITING cancel CANCELLED', 'WAITING moveUp BOOKED']);
  });
});

describe('interest', () => {
  it('is registered while a council engages; who looks for partners is seen', () => {
    const facts = { stage: 'ENGAGING', note: '', seeksPartners: false, isListed: false } as const;
    expect(codes(decideInterest(facts))).toEqual([]);
    expect(codes(decideInterest({ ...facts, stage: 'CLOSED', note: 'x'.repeat(2001), seeksPartners: true }))).toEqual(['WRONG_STAGE', 'NOTE_TOO_LONG', 'PARTNERS_NEED_NAME']);
  });
  it('of a person is following what is published', () => {
    expect([decideFollowing('DRAFT').allowed, decideFollowing('ENGAGING').allowed, decideFollowing('CONCLUDED').allowed]).toEqual([false, true, true]);
  });
  it('of one supplier that is ahead leads to a reasoned decision', () => {
    const facts = { stage: 'OPEN', regime: 'WALES_PA23', advantage: { en: 'It wrote the study.', cy: 'Ysgrifennodd yr astudiaeth.' }, reason: { en: 'The study is public.' }, isSupplier: false } as const;
    expect(refusalsOf(decideAdvantage(facts)).map(({ code, path }) => [code, path.join('.')])).toEqual([['NO_SUCH_ORGANISATION', 'organisationId'], ['TRANSLATION_MISSING', 'reason.cy']]);
  });
});

describe('a document', () => {
  const bytes = (...text: string[]) => new TextEncoder().encode(text.join(''));
  const facts = { stage: 'OPEN', regime: 'ENGLAND_PA23', title: { en: 'Map' }, changed: null, bytes: 10, isFile: true, mediaType: 'application/pdf' } as const;
  it('has a title, a content and a size; a new version says what changed', () => {
    expect(codes(decideDocument(facts))).toEqual([]);
    expect(codes(decideDocument({ ...facts, stage: 'APPROVED', title: {}, bytes: 0 }))).toEqual(['WRONG_STAGE', 'TEXT_MISSING', 'CONTENT_MISSING']);
    expect(codes(decideDocument({ ...facts, changed: {}, bytes: 20 * 1024 * 1024 + 1, mediaType: null }))).toEqual(['CHANGE_MISSING', 'TOO_LARGE', 'UNKNOWN_KIND']);
    expect(codes(decideDocument({ ...facts, regime: 'WALES_PA23', changed: { en: 'A new map.' } }))).toEqual(['TRANSLATION_MISSING', 'TRANSLATION_MISSING']);
  });
  it('is what its name and its first bytes say together', () => {
    expect(mediaTypeOf('plan.PDF', bytes('%PDF-1.7 …'))).toBe('application/pdf');
    expect(mediaTypeOf('plan.pdf', bytes('<script>'))).toBeNull();
    expect(mediaTypeOf('plan.html', bytes('<html>'))).toBeNull();
    expect(mediaTypeOf('a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png');
    expect(mediaTypeOf('a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
    expect(mediaTypeOf('a.docx', bytes('PK\u0003\u0004 … word/document.xml'))).toMatch(/wordprocessingml/u);
    expect(mediaTypeOf('a.docx', bytes('PK\u0003\u0004 … xl/workbook.xml'))).toBeNull();
    expect(mediaTypeOf('a.xlsx', bytes('PK\u0003\u0004 … xl/workbook.xml'))).toMatch(/spreadsheetml/u);
    expect(mediaTypeOf('a.csv', bytes('a,b\n1,2'))).toBe('text/csv');
    expect(mediaTypeOf('a.csv', bytes('%PDF-1.7'))).toBeNull();
    expect(mediaTypeOf('a.csv', Uint8Array.of(1, 0, 2))).toBeNull();
  });
});
