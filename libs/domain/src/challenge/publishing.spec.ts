// Shows what the public, and then the suppliers, are owed before a challenge moves on.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { exampleChallenge } from './example-challenge.ts';
import { decideOpening, decidePublish, STAGES, type ChallengeContent } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const pathsOf = (decision: Parameters<typeof refusalsOf>[0]) =>
  refusalsOf(decision).map((refusal) => refusal.path.join('.'));
const now = new Date('2026-04-01T09:00:00Z');

const bilingual = (text: { en: string }) => ({ en: text.en, cy: `${text.en} (Cymraeg)` });
const welsh: ChallengeContent = {
  ...exampleChallenge,
  regime: 'WALES_PA23',
  title: bilingual(exampleChallenge.title),
  problem: bilingual(exampleChallenge.problem),
  outcomesWanted: bilingual(exampleChallenge.outcomesWanted),
  notWanted: bilingual(exampleChallenge.notWanted),
  terms: bilingual(exampleChallenge.terms),
  indicators: exampleChallenge.indicators.map((one) => ({ ...one, name: bilingual(one.name) })),
  criteria: exampleChallenge.criteria.map((one) => ({
    ...one,
    title: bilingual(one.title),
    guidance: bilingual(one.guidance),
  })),
};

describe('publishing', () => {
  it('is allowed for an approved English challenge without any Welsh', () => {
    expect(STAGES.filter((stage) => decidePublish({ stage, content: exampleChallenge }).allowed)).toEqual(['APPROVED']);
  });

  it('needs every public text in both languages from a Welsh authority', () => {
    const half = { ...exampleChallenge, regime: 'WALES_PA23' as const };
    expect(pathsOf(decidePublish({ stage: 'APPROVED', content: half }))).toEqual([
      'title.cy',
      'problem.cy',
      'outcomesWanted.cy',
      'notWanted.cy',
      'terms.cy',
      'indicators.0.name.cy',
      'criteria.0.title.cy',
      'criteria.0.guidance.cy',
      'criteria.1.title.cy',
      'criteria.1.guidance.cy',
    ]);
    expect(decidePublish({ stage: 'APPROVED', content: welsh })).toEqual({ allowed: true });
  });

  it('needs the English of a text that a Welsh authority wrote in Welsh', () => {
    const onlyWelsh = { ...welsh, summary: { en: '', cy: 'Crynodeb' } };
    expect(pathsOf(decidePublish({ stage: 'APPROVED', content: onlyWelsh }))).toEqual(['summary.en']);
  });

  it('waits for the outcomes and the documents', () => {
    const content = { ...exampleChallenge, outcomesWanted: { en: '' } };
    expect(codesOf(decidePublish({ stage: 'APPROVED', content, areDocumentsReady: false }))).toEqual([
      'OUTCOMES_MISSING',
      'DOCUMENTS_NOT_READY',
    ]);
  });
});

describe('opening for proposals', () => {
  const facts = { stage: 'ENGAGING' as const, content: exampleChallenge, now };

  it('is allowed when criteria, dates and terms are complete', () => {
    expect(STAGES.filter((stage) => decideOpening({ ...facts, stage }).allowed)).toEqual(['ENGAGING']);
  });

  it('needs weights that add up to exactly 100', () => {
    const [first, second] = exampleChallenge.criteria;
    const content = { ...exampleChallenge, criteria: [first!, { ...second!, weightBp: 3999 }] };
    expect(codesOf(decideOpening({ ...facts, content }))).toEqual(['WEIGHTS_NOT_100']);
  });

  it('needs guidance for each criterion', () => {
    const [first, second] = exampleChallenge.criteria;
    const content = { ...exampleChallenge, criteria: [first!, { ...second!, guidance: { en: '' } }] };
    expect(pathsOf(decideOpening({ ...facts, content }))).toEqual(['criteria.1.guidance']);
  });

  it('gives small firms ten days, or as many as the council has set, to the minute', () => {
    const tenDays = { ...exampleChallenge, closesAt: new Date('2026-04-11T09:00:00Z'), questionsCloseAt: new Date('2026-04-08T09:00:00Z') };
    const justUnder = { ...tenDays, closesAt: new Date('2026-04-11T08:59:00Z') };
    expect(decideOpening({ ...facts, content: tenDays }).allowed).toBe(true);
    expect(codesOf(decideOpening({ ...facts, content: justUnder }))).toEqual(['TOO_SHORT']);
    expect(codesOf(decideOpening({ ...facts, content: tenDays, minOpenDays: 25 }))).toEqual(['TOO_SHORT']);
  });

  it('needs the questions to end before the proposals do', () => {
    const content = { ...exampleChallenge, questionsCloseAt: exampleChallenge.closesAt };
    expect(pathsOf(decideOpening({ ...facts, content }))).toEqual(['questionsCloseAt']);
  });

  it('needs a closing date, a day for questions and the terms', () => {
    const content = { ...exampleChallenge, closesAt: null, questionsCloseAt: null, terms: { en: '' } };
    expect(pathsOf(decideOpening({ ...facts, content }))).toEqual(['closesAt', 'questionsCloseAt', 'terms.en']);
  });

  it('never takes proposals for a challenge that only engages the market', () => {
    const content = { ...exampleChallenge, route: 'MARKET_ENGAGEMENT_ONLY' as const };
    expect(codesOf(decideOpening({ ...facts, content }))).toEqual(['ENGAGEMENT_ONLY']);
  });

  it('waits for the conflicts assessment where it is kept here', () => {
    expect(codesOf(decideOpening({ ...facts, hasConflictAssessment: false }))).toEqual(['NO_CONFLICT_ASSESSMENT']);
  });
});
