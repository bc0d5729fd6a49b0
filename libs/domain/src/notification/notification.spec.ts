import { describe, expect, it } from '@jest/globals';
import { afterFailure, AUDIENCES, BECAUSE, digestsDue, headlineOf, isKnownAct, LETTER_ACTIONS, LETTER_STATES, LETTER_TRANSITIONS, londonClock, momentIn, paceOf, QUIET, ruleOf, RULES, type Subject, tell, type Told, TOPICS, TRIES_WHEN_BUSY, TRIES_WHEN_REFUSED, writeLetter } from './index.ts';

const nothing: Subject = { act: '', subject: 'sub_1', challenge: null, organisation: null, data: {}, question: null, event: null, document: null, amendment: null, feedback: null, isBooked: null };
const challenge = { title: { en: 'Dry homes', cy: 'Cartrefi sych' }, slug: 'dry-homes', summary: null, closesAt: new Date('2027-01-15T17:00:00Z'), stoppedBecause: null, isWelsh: false };
const event = { title: { en: 'Briefing', cy: 'Briffio' }, startsAt: new Date('2027-07-01T09:30:00Z'), endsAt: new Date('2027-07-01T10:30:00Z'), place: 'Town hall', changeNote: null, cancelledBecause: null, said: null, shown: null };
const toldOf = (more: Partial<Subject>): Told => {
  const told = tell({ ...nothing, challenge, ...more });
  if (!told) throw new Error('Nothing was told');
  return told;
};
const partsIn = (told: Told, language: 'en' | 'cy') => told.parts.map(({ label, text }) => `${label[language]}: ${text[language]}`);

describe('who is told', () => {
  it('is decided for each act either way, and for none twice', () => {
    for (const act of QUIET) expect(RULES[act]).toBeUndefined();
    expect(new Set(QUIET).size).toBe(QUIET.length);
    for (const act of Object.keys(RULES)) expect(isKnownAct(act)).toBe(true);
    expect(isKnownAct('challenge.never-heard-of')).toBe(false);
  });

  it('has a sentence in both languages for each act, and a reason for each audience', () => {
    for (const act of [...Object.keys(RULES), 'team.something-new']) {
      const words = headlineOf(act);
      expect([act, words?.en, words?.cy]).toEqual([act, expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
      expect(words?.en).not.toBe(words?.cy);
    }
    for (const audience of AUDIENCES) expect(BECAUSE[audience].en).not.toBe(BECAUSE[audience].cy);
  });

  it('is narrower for documents that are not for everybody', () => {
    expect(ruleOf('document.published', { visibility: 'PUBLIC' })?.to).toContain('FOLLOWERS');
    expect(ruleOf('document.published', { visibility: 'INTERESTED' })?.to).toEqual(['BUYERS', 'INTERESTED']);
    expect(ruleOf('document.published', { visibility: 'COUNCILS' })?.to).toEqual(['BUYERS', 'APPROVERS']);
  });

  it('tells of a whole family alike, but for acts of it that nobody hears of', () => {
    expect(ruleOf('team.something-new')?.to).toEqual(['TEAM', 'OWNERS']);
    expect(ruleOf('team.invited')).toBeNull();
  });

  it('never makes scores, sealed ideas or who asked known to those outside', () => {
    for (const act of ['score.agreed', 'proposal.sealed', 'proposal.drafted', 'question.asker-looked-up', 'assessment.written']) expect(ruleOf(act)).toBeNull();
    for (const act of Object.keys(RULES).filter((one) => one.startsWith('proposal.'))) expect(RULES[act]?.to).toEqual(['OWNERS']);
  });
});

describe('what is told', () => {
  it('holds the question and its answer', () => {
    const question = { text: { en: 'Leased?' }, answer: { en: 'Yes.' }, rejectedBecause: null };
    expect(partsIn(toldOf({ act: 'question.answered', question }), 'en')).toEqual(['Question: Leased?', 'Answer: Yes.']);
    expect(toldOf({ act: 'question.asked', question }).parts).toEqual([]);
  });

  it('holds the feedback itself with the decision, and question and answer with theirs', () => {
    const feedback = { strengths: 'Measured on real roads.', improvements: 'Name who repairs it.', total: '78.00', question: 'Who would?', answer: 'Anybody named.' };
    for (const act of ['proposal.shortlisted', 'proposal.reserved', 'proposal.not-shortlisted']) {
      expect(partsIn(toldOf({ act, feedback }), 'en')).toEqual(['Points: 78.00 of 100', 'What was strong: Measured on real roads.', 'What would have scored higher: Name who repairs it.']);
    }
    expect(partsIn(toldOf({ act: 'assessment.question-answered', feedback }), 'cy')).toEqual(['Cwestiwn: Who would?', 'Ateb: Anybody named.']);
    expect(partsIn(toldOf({ act: 'assessment.question-asked', feedback }), 'en')).toEqual(['Question: Who would?']);
    expect(toldOf({ act: 'proposal.not-shortlisted' }).parts).toEqual([]);
  });

  it('holds what was before and after, with moments in words', () => {
    const amendment = { reason: { en: 'More time' }, changes: [{ path: ['closesAt'], before: '2027-01-15T17:00:00Z', after: '2027-07-15T16:00:00Z' }] };
    expect(partsIn(toldOf({ act: 'challenge.amended', amendment }), 'en').slice(0, 2)).toEqual(['Why: More time', expect.stringMatching(/^Closes: Before: Friday,? 15 January 2027, 17:00\nAfter: Thursday,? 15 July 2027, 17:00$/)]);
  });

  it('holds where and when an event is, in the reader’s words', () => {
    const told = toldOf({ act: 'engagement.event-planned', event });
    expect(told.headline).toEqual({ en: 'A new event: Briefing', cy: 'Digwyddiad newydd: Briffio' });
    expect(partsIn(told, 'cy')).toEqual([expect.stringMatching(/^Pryd: Dydd Iau,? 1 Gorffennaf 2027, 10:30$/), 'Ble: Town hall']);
  });

  it('says nothing where what it was about is gone', () => {
    expect(tell({ ...nothing, act: 'challenge.published' })).toBeNull();
    expect(tell({ ...nothing, challenge, act: 'engagement.event-planned' })).toBeNull();
    expect(tell({ ...nothing, challenge, act: 'challenge.drafted' })).toBeNull();
  });

  it('says until when a pledge stands and a round runs, how much waits for a second person, and leads there', () => {
    const validUntil = '2027-07-01T22:59:59Z';
    expect(partsIn(toldOf({ act: 'pledge.expires-soon', data: { validUntil } }), 'en')).toEqual([expect.stringContaining('1 July 2027')]);
    expect(partsIn(toldOf({ act: 'round.closes-soon', data: { deadline: validUntil } }), 'en')).toEqual([expect.stringContaining('1 July 2027')]);
    const drafted = toldOf({ act: 'pledge.change-drafted', data: { amount: '3000000' } });
    expect([drafted.path, partsIn(drafted, 'en')]).toEqual(['/work', [expect.stringContaining('£30000')]]);
    expect(toldOf({ act: 'pledge.made', data: { amount: '1' } }).path).toBe('/challenges/dry-homes');
  });

  it('names who pledged and how much, and who approved what, but nobody who asks', () => {
    const organisation = { en: 'Roads Fund', cy: 'Cronfa Ffyrdd' };
    expect(partsIn(toldOf({ act: 'pledge.made', organisation, data: { amount: '2500050' } }), 'cy')).toEqual(['Pwy: Cronfa Ffyrdd', 'Gwerth: £25000.50']);
    expect(partsIn(toldOf({ act: 'approval.answered', organisation, data: { gate: 'PUBLISH', says: 'OBJECT' } }), 'en')).toEqual(['Who: Roads Fund', 'About: Publishing', 'Answer: No']);
    for (const act of ['question.asked', 'question.answered', 'scores.sent', 'proposals.opened']) expect(toldOf({ act, organisation }).parts).toEqual([]);
  });

  it('misses a language only where a Welsh authority must have both', () => {
    const half = { ...event, title: { en: 'Briefing' } };
    expect(toldOf({ act: 'engagement.event-planned', event: half }).missing).toEqual([]);
    const welsh = { ...challenge, isWelsh: true };
    expect(toldOf({ act: 'engagement.event-planned', event: half, challenge: welsh }).missing).toEqual(['eventTitle']);
    expect(toldOf({ act: 'engagement.event-planned', event, challenge: welsh })).toMatchObject({ missing: [], isBilingual: true });
    const question = { text: { en: 'Q', cy: 'C' }, answer: { cy: 'Ie' }, rejectedBecause: null };
    expect(toldOf({ act: 'question.answered', question, challenge: welsh }).missing).toEqual(['answer']);
  });

  it('takes what people typed as it is, whatever signs it holds', () => {
    expect(toldOf({ act: 'challenge.published', challenge: { ...challenge, title: { en: '$& {event} $1' } } }).headline.en).toBe('“$& {event} $1” is published');
  });
});

describe('a letter', () => {
  const item = (told: Told, group = 'Dry homes') => ({ told, topic: 'EVENTS', audience: 'FOLLOWERS', group: { en: group, cy: group } }) as const;
  const facts = { language: 'en', name: 'Ada', site: 'https://m.example', stopLinks: { EVENTS: 'https://m.example/stop' }, isDigest: false } as const;

  it('escapes in HTML what people typed', () => {
    const told = toldOf({ act: 'engagement.event-planned', event: { ...event, title: { en: '<img src=x onerror="a">' }, place: '<b>&' } });
    const { html, text } = writeLetter({ ...facts, items: [item(told)] });
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;');
    expect(text).toContain('<img src=x onerror="a">');
  });

  it('has one line as its subject, however a title is written', () => {
    const told = toldOf({ act: 'challenge.published', challenge: { ...challenge, title: { en: 'A\r\nBcc: b@c.example\u2028x' } } });
    expect(writeLetter({ ...facts, items: [item(told)] }).subject).toBe('“A Bcc: b@c.example x” is published');
  });

  it('keeps what belongs to one challenge together', () => {
    const [one, two] = [toldOf({ act: 'challenge.closed' }), toldOf({ act: 'challenge.opened' })];
    const { text } = writeLetter({ ...facts, isDigest: true, items: [item(one, 'A'), item(one, 'B'), item(two, 'A')] });
    expect(text.indexOf('is open for ideas')).toBeLessThan(text.lastIndexOf('has closed'));
  });

  it('has room for the signed state of the record', () => {
    expect(writeLetter({ ...facts, items: [item(toldOf({ act: 'challenge.closed' }))], checkpoint: 'moothall 42 abc' }).text).toContain('Signed state of the public record: moothall 42 abc');
  });
});

describe('the clock of gathered letters', () => {
  it.each([
    ['2026-11-30T06:59:00Z', '2026-11-30', []],
    ['2026-11-30T07:00:00Z', '2026-11-30', ['DAILY', 'WEEKLY']],
    ['2026-12-01T23:59:00Z', '2026-12-01', ['DAILY']],
    ['2027-03-28T05:59:00Z', '2027-03-28', []],
    ['2027-03-28T06:00:00Z', '2027-03-28', ['DAILY']],
    ['2027-10-31T06:30:00Z', '2027-10-31', []],
    ['2027-10-31T07:00:00Z', '2027-10-31', ['DAILY']],
    ['2027-06-30T23:30:00Z', '2027-07-01', []],
  ])('at %s it is %s with %j', (at, day, paces) => {
    expect(digestsDue(new Date(at))).toEqual({ day, paces });
  });

  it('shows midnight as the hour 0', () => {
    expect(londonClock(new Date('2026-12-01T00:05:00Z'))).toMatchObject({ day: '2026-12-01', hour: 0 });
  });

  it('is written in words', () => {
    expect(momentIn('en', new Date('2026-12-04T10:00:00Z'))).toMatch(/^Friday,? 4 December 2026, 10:00$/);
  });
});

describe('what becomes of a letter', () => {
  it('is tried again after longer and longer waits, an hour at most', () => {
    const waits = [1, 2, 3, 7].map((tries) => afterFailure(tries, 450));
    expect(waits).toEqual([30_000, 60_000, 120_000, 1_920_000].map((waitMs) => ({ action: 'FAILED_ONCE', waitMs })));
    expect(afterFailure(500, null)).toEqual({ action: 'FAILED_ONCE', waitMs: 3_600_000 });
  });

  it('is put aside after some tries, sooner when the server says no for good, never for a server that is away', () => {
    expect(afterFailure(TRIES_WHEN_REFUSED - 1, 550).action).toBe('FAILED_ONCE');
    expect(afterFailure(TRIES_WHEN_REFUSED, 550)).toEqual({ action: 'GIVEN_UP', reason: 'REFUSED' });
    expect(afterFailure(TRIES_WHEN_BUSY - 1, 450).action).toBe('FAILED_ONCE');
    expect(afterFailure(TRIES_WHEN_BUSY, 450)).toEqual({ action: 'GIVEN_UP', reason: 'NOT_ACCEPTED' });
    expect(afterFailure(1_000, null).action).toBe('FAILED_ONCE');
  });

  it('has at most one next state for each state and action, and nothing leaves SENT', () => {
    for (const state of LETTER_STATES) for (const one of LETTER_ACTIONS) expect(LETTER_TRANSITIONS.filter(({ from, action }) => from === state && action === one).length).toBeLessThanOrEqual(1);
    expect(LETTER_TRANSITIONS.some(({ from }) => from === 'SENT')).toBe(false);
  });

  it('goes at the pace a person chose, else at the usual one', () => {
    expect(paceOf('TASKS', {})).toBe('AT_ONCE');
    expect(paceOf('TASKS', { TASKS: 'NONE' })).toBe('NONE');
    for (const topic of TOPICS) expect(paceOf(topic, {})).not.toBe('NONE');
  });
});
