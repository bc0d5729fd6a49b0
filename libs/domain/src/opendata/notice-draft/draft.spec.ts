import { describe, expect, it } from '@jest/globals';
import { REGIMES } from '../../challenge/index.ts';
import { exampleNotice } from './example-notice.ts';
import { draftNotice, NOTICE_FIELDS, NOTICE_KINDS, noticeKindOf, noticeText, type NoticeFacts } from '../index.ts';

const facts = (content: object = {}, more: Partial<NoticeFacts> = {}): NoticeFacts => ({ ...exampleNotice, ...more, content: { ...exampleNotice.content, ...content } });
const gaps = (content: object = {}, more: Partial<NoticeFacts> = {}) => draftNotice(facts(content, more)).gaps.map((one) => `${one.code} ${one.path.join('.')}`);
const section = (field: string, drafted = draftNotice(facts())) => drafted.sections.find((one) => one.field === field)?.text;

describe('the draft of a notice of engagement', () => {
  it('has the six fields of regulation 17 in their order, whatever the law', () => {
    for (const regime of REGIMES) expect(draftNotice(facts({ regime })).sections.map(({ field }) => field)).toEqual([...NOTICE_FIELDS]);
  });

  it('names the authorities that buy with their numbers, and no observer', () => {
    expect(section('authority')?.en).toBe('Westmoor County Council – GB-LAE WMR, GB-PPON PDDD-1234-DDDD\nFenwold County Council (takes part)\nContact: innovation@westmoor.example');
  });

  it('says what it is about with measures, places and money', () => {
    const text = section('subject')?.en ?? '';
    for (const part of ['More than a quarter of the defects', 'still sound one winter later', 'Repaired defects that reappear within 90 days: 27 → 10 %', 'Places: Norfolk', 'Estimated money: £60,000 – £180,000']) expect(text).toContain(part);
  });

  it('ends with the last event or the last question, by the clock of London, and forgets what was cancelled', () => {
    expect(section('closing')?.en).toBe('20 April 2026 at 13:00 (UK time)');
    expect(section('closing', draftNotice(facts({ questionsCloseAt: null })))?.en).toBe('8 April 2026 at 16:00 (UK time)');
    expect(section('closing', draftNotice(facts({ questionsCloseAt: new Date('2026-12-18T17:00:00Z') })))?.cy).toBe('18 Rhagfyr 2026 am 17:00 (amser y DU)');
  });

  it('says how suppliers take part, in both languages', () => {
    const text = section('process');
    for (const part of ['- Developing the requirements', '- Briefing: Meet the road crews, 8 April 2026 at 14:00 (UK time), County Hall', 'Book a place: https://moothall.example/challenges/fix-it-once/events', 'Questions until 20 April 2026', 'Engagement is not a promise to buy.']) expect(text?.en).toContain(part);
    expect(text?.en).not.toContain('cancelled');
    expect(text?.cy).toContain('- Sesiwn friffio: Cwrdd â’r criwiau ffordd, 8 Ebrill 2026 am 14:00 (amser y DU), County Hall');
  });

  it('has no gaps when all is there', () => expect(gaps()).toEqual([]));

  it.each([
    ['a number of the authority', {}, { parties: [{ ...exampleNotice.parties[0]!, identifiers: [] }] }, 'MISSING authority.identifiers'],
    ['somebody to write to', { contactEmail: '' }, {}, 'MISSING authority.contactEmail'],
    ['a title', { title: { en: ' ' } }, {}, 'MISSING title'],
    ['the problem', { problem: { en: '' } }, {}, 'MISSING subject.problem'],
    ['the outcomes', { outcomesWanted: { en: '' } }, {}, 'MISSING subject.outcomesWanted'],
    ['places', { placeCodes: [] }, {}, 'MISSING subject.places'],
    ['purposes', {}, { engagement: { ...exampleNotice.engagement, purposes: [] } }, 'MISSING process.purposes'],
    ['the place of an event', {}, { engagement: { ...exampleNotice.engagement, events: [{ ...exampleNotice.engagement.events[0]!, place: '' }] } }, 'MISSING process.events.evt_1'],
  ])('names %s as a gap', (_what, content, more, gap) => expect(gaps(content, more)).toEqual([gap]));

  it('names the end and the process as gaps when nothing is planned', () => {
    expect(gaps({ questionsCloseAt: null }, { engagement: { ...exampleNotice.engagement, events: [] } })).toEqual(['MISSING closing', 'MISSING process.events']);
  });

  it('wants both languages in Wales and nowhere else', () => {
    const welsh = gaps({ regime: 'WALES_PA23' });
    expect(welsh).toEqual(['TRANSLATION_MISSING subject.problem', 'TRANSLATION_MISSING subject.outcomesWanted', 'TRANSLATION_MISSING authority.org_2']);
    for (const regime of REGIMES.filter((one) => one !== 'WALES_PA23')) expect(gaps({ regime })).toEqual([]);
  });
});

describe('the kinds of notices', () => {
  it('have one row for each law, each with the day it was looked up', () => {
    expect(NOTICE_KINDS.map(({ regime }) => regime).toSorted()).toEqual([...REGIMES].toSorted());
    for (const kind of NOTICE_KINDS) expect(kind.lookedUp).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
  it('call it UK2 under the Procurement Act, and by its own name in Scotland', () => {
    expect(REGIMES.map((regime) => noticeKindOf(regime).code)).toEqual(['UK2', 'UK2', 'UK2', null, null]);
    expect(noticeKindOf('SCOTLAND').platform?.en).toBe('Public Contracts Scotland');
  });
});

describe('the text of a notice', () => {
  it('says first that it is a draft, who publishes it, and last what is missing', () => {
    const text = noticeText(draftNotice(facts({ contactEmail: '' })));
    expect(text).toMatch(/^DRAFT – Preliminary market engagement notice \(UK2\)\n=+\n\nYour authority publishes it on Find a Tender\. Moothall prepares notices and does not publish them\./u);
    expect(text).toMatch(/What is missing\n-+\n- Enter an e-mail address that suppliers can write to\.\n$/u);
    expect(text).not.toContain('DRAFFT');
  });
  it('has Welsh below the English in Wales, and says where the law was not checked', () => {
    const text = noticeText(draftNotice(facts({ regime: 'WALES_PA23' })));
    expect(text).toContain('not checked against the law itself');
    expect(text).toMatch(/\n\n\nDRAFFT – Hysbysiad ymgysylltu rhagarweiniol/u);
    expect(text).toContain('Trwsio unwaith');
  });
});
