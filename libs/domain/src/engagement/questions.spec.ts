// Shows how questions are asked, answered by two people, and published; and when an answer moves the close for everybody.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { refusalsOf } from '../decision/index.ts';
import {
  addWorkingDays, type AskingFacts, closeAfterMaterialAnswer, decideAsking, decideChecking, decideDrafting, decideRejecting, decideRelease, type DraftingFacts, drawPseudonym, isWorkingDay,
  missingTexts, QUESTION_ACTIONS, QUESTION_STATES, questionAfter, translationStatus,
} from './index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);
const at = (text: string): Date => new Date(text);

describe('a question', () => {
  const law = new Map([
    ['ASKED draft', 'DRAFTED'], ['DRAFTED draft', 'DRAFTED'], ['CHECKED draft', 'DRAFTED'], ['DRAFTED returnForWork', 'ASKED'], ['DRAFTED check', 'CHECKED'],
    ['CHECKED publish', 'PUBLISHED'], ['ASKED reject', 'REJECTED'], ['DRAFTED reject', 'REJECTED'], ['ASKED withdraw', 'WITHDRAWN'],
  ]);
  it.each(QUESTION_STATES.flatMap((state) => QUESTION_ACTIONS.map((action) => ({ state, action }))))('that is $state: $action', ({ state, action }) => {
    expect(questionAfter(state, action)).toBe(law.get(`${state} ${action}`) ?? null);
  });

  const asking: AskingFacts = { stage: 'OPEN', questionsCloseAt: at('2026-05-01T12:00:00Z'), closesAt: at('2026-05-11T12:00:00Z'), now: at('2026-05-01T11:59:59.999Z'), text: 'May the sensors be leased?' };
  it('is asked while a council engages and while ideas are open', () => {
    expect(STAGES.filter((stage) => decideAsking({ ...asking, stage }).allowed)).toEqual(['ENGAGING', 'OPEN']);
  });

  it('is late at the very instant', () => {
    expect(codes(decideAsking(asking))).toEqual([]);
    expect(codes(decideAsking({ ...asking, now: at('2026-05-01T12:00:00Z') }))).toEqual(['QUESTIONS_CLOSED']);
    expect(codes(decideAsking({ ...asking, questionsCloseAt: null, now: at('2026-05-11T12:00:00Z') }))).toEqual(['QUESTIONS_CLOSED']);
    expect(codes(decideAsking({ ...asking, questionsCloseAt: null, closesAt: null, now: at('2030-01-01T00:00:00Z') }))).toEqual([]);
  });

  it('has a length', () => {
    expect(codes(decideAsking({ ...asking, text: ' Why? ' }))).toEqual(['TEXT_MISSING']);
    expect(codes(decideAsking({ ...asking, text: 'x'.repeat(2001) }))).toEqual(['TEXT_TOO_LONG']);
  });
});

describe('an answer', () => {
  const facts: DraftingFacts = { state: 'ASKED', regime: 'ENGLAND_PA23', language: 'en', original: 'We, Kestrel Ltd, ask: may sensors be leased?', shown: { en: 'May sensors be leased?' }, answer: { en: 'Yes.' }, askerNames: ['Kestrel Ltd'], earlierIsThere: null };
  it('needs the wording for all and the answer', () => {
    expect(decideDrafting(facts).allowed).toBe(true);
    expect(codes(decideDrafting({ ...facts, shown: {}, answer: {} }))).toEqual(['TEXT_MISSING', 'TEXT_MISSING']);
  });

  it('never shows the name of whoever asked, in whatever case, where they wrote it themselves', () => {
    expect(codes(decideDrafting({ ...facts, shown: { en: 'May KESTREL LTD lease sensors?' } }))).toEqual(['NAMES_ASKER']);
    expect(codes(decideDrafting({ ...facts, answer: { en: 'Yes, Kestrel Ltd may.' } }))).toEqual(['NAMES_ASKER']);
  });

  it('does not tell a council who asked by refusing names it tries', () => {
    expect(decideDrafting({ ...facts, original: 'May sensors be leased?', answer: { en: 'Yes, Kestrel Ltd may.' } }).allowed).toBe(true);
  });

  it('stands in the language of the question, everywhere', () => {
    expect(refusalsOf(decideDrafting({ ...facts, language: 'cy' })).map(({ code, path }) => [code, path.join('.')])).toEqual([['TRANSLATION_MISSING', 'shownText.cy'], ['TRANSLATION_MISSING', 'answer.cy']]);
  });

  it('stands in both languages in Wales', () => {
    expect(refusalsOf(decideDrafting({ ...facts, regime: 'WALES_PA23' })).map(({ path }) => path.join('.'))).toEqual(['shownText.cy', 'answer.cy']);
    expect(decideDrafting({ ...facts, regime: 'WALES_PA23', shown: { en: 'May it?', cy: 'A gaiff?' }, answer: { en: 'Yes', cy: 'Caiff' } }).allowed).toBe(true);
  });

  it('points to an earlier answer only where there is one', () => {
    expect(codes(decideDrafting({ ...facts, earlierIsThere: false }))).toEqual(['NO_SUCH_QUESTION']);
    expect(decideDrafting({ ...facts, earlierIsThere: true }).allowed).toBe(true);
  });

  it('is checked by somebody else, who says what should change', () => {
    const check = { state: 'DRAFTED', isDrafter: false, isRight: true, note: '' } as const;
    expect(codes(decideChecking(check))).toEqual([]);
    expect(codes(decideChecking({ ...check, isDrafter: true }))).toEqual(['SAME_PERSON']);
    expect(codes(decideChecking({ ...check, isRight: false }))).toEqual(['REASON_MISSING']);
    expect(codes(decideChecking({ ...check, state: 'CHECKED' }))).toEqual(['WRONG_STATE']);
  });

  it('goes out only checked, with all it was chosen with', () => {
    expect(codes(decideRelease({ stage: 'OPEN', states: ['CHECKED', 'CHECKED'], asked: 2 }))).toEqual([]);
    expect(codes(decideRelease({ stage: 'OPEN', states: ['CHECKED', 'DRAFTED'], asked: 2 }))).toEqual(['WRONG_STATE']);
    expect(codes(decideRelease({ stage: 'CLOSED', states: ['CHECKED'], asked: 2 }))).toEqual(['WRONG_STAGE', 'NO_SUCH_QUESTION']);
    expect(codes(decideRelease({ stage: 'OPEN', states: [], asked: 0 }))).toEqual(['NOTHING_CHOSEN']);
  });

  it('may be a reasoned no', () => {
    expect(codes(decideRejecting({ state: 'ASKED', regime: 'ENGLAND_PA23', language: 'en', reason: { en: 'It is about another challenge.' } }))).toEqual([]);
    expect(codes(decideRejecting({ state: 'CHECKED', regime: 'ENGLAND_PA23', language: 'cy', reason: { en: 'No.' } }))).toEqual(['WRONG_STATE', 'TRANSLATION_MISSING']);
  });

  it('that is material moves the close five days when it comes in the last five', () => {
    const material = { stage: 'OPEN', closesAt: at('2026-05-11T12:00:00Z'), now: at('2026-05-06T12:00:00Z') } as const;
    expect(closeAfterMaterialAnswer(material)).toBeNull();
    expect(closeAfterMaterialAnswer({ ...material, now: at('2026-05-06T12:00:00.001Z') })).toEqual(at('2026-05-16T12:00:00Z'));
    expect(closeAfterMaterialAnswer({ ...material, now: at('2026-05-11T12:00:00Z') })).toBeNull();
    expect(closeAfterMaterialAnswer({ ...material, stage: 'ENGAGING', now: at('2026-05-10T12:00:00Z') })).toBeNull();
    expect(closeAfterMaterialAnswer({ ...material, lastDays: 6 })).not.toBeNull();
  });
});

describe('the days by which answers are due', () => {
  it('leave out weekends and bank holidays, by the clock of London', () => {
    expect(addWorkingDays(at('2026-12-23T10:00:00Z'), 5)).toEqual(at('2027-01-04T10:00:00Z'));
    expect(addWorkingDays(at('2026-05-01T10:00:00Z'), 1)).toEqual(at('2026-05-05T10:00:00Z'));
    expect(addWorkingDays(at('2026-06-06T10:00:00Z'), 1)).toEqual(at('2026-06-08T10:00:00Z'));
  });
  it('begin at midnight in London, also in summer', () => {
    expect(isWorkingDay(at('2026-06-07T23:30:00Z'))).toBe(true);
    expect(isWorkingDay(at('2026-06-07T22:30:00Z'))).toBe(false);
  });
});

describe('a pseudonym', () => {
  it('is a letter and a digit, with more digits once many are taken', () => {
    expect(drawPseudonym(() => 0, 0)).toBe('A1');
    expect(drawPseudonym((below) => below - 1, 0)).toBe('Z9');
    expect(drawPseudonym((below) => below - 1, 20)).toBe('Z99');
    expect(drawPseudonym(() => 0, 40)).toBe('A100');
  });
});

describe('texts in two languages', () => {
  it('in Wales stand in both or not at all', () => {
    const texts = [{ path: ['title'], text: { en: 'A' }, isRequired: true }, { path: ['note'], text: { cy: 'B' }, isRequired: false }, { path: ['more'], text: { en: ' ' }, isRequired: false }];
    expect(missingTexts('WALES_PA23', texts).map(({ path }) => path.join('.'))).toEqual(['title.cy', 'note.en']);
    expect(missingTexts('ENGLAND_PA23', texts)).toEqual([]);
    expect(missingTexts('NONE', [{ path: ['title'], text: {}, isRequired: true }]).map(({ code }) => code)).toEqual(['TEXT_MISSING']);
  });
  it('say which of them a machine wrote', () => {
    expect(translationStatus({ en: 'A', cy: 'B' }, ['cy'])).toEqual({ en: 'HUMAN', cy: 'MACHINE' });
    expect(translationStatus({ en: 'A' }, ['cy'])).toEqual({ en: 'HUMAN', cy: 'MISSING' });
  });
});
