import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideClosingProblem, decideFigures, decideJoining, decideOwnShare, decideSharing, decideWriting, type ProblemContent } from './index.ts';

const content: ProblemContent = {
  title: { en: 'Gullies block again within weeks' },
  whatHappens: { en: 'Crews clean gullies by the calendar, not by need.' },
  whoIsAffected: { en: 'People in low streets, several times each winter.' },
};
const own = { yearlyCost: 4_000_000n, costBasis: 'Insurance claims of last year' };
const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe('noting a problem', () => {
  it('needs a title in either language, and nothing else', () => {
    const blank = { en: '' };
    expect(codes(decideWriting({ ...content, whatHappens: blank, whoIsAffected: blank }))).toEqual([]);
    expect(codes(decideWriting({ ...content, title: { en: '', cy: 'Gylïau’n blocio' } }))).toEqual([]);
    expect(codes(decideWriting({ ...content, title: { en: '  ', cy: null } }))).toEqual(['TITLE_MISSING title.en']);
  });

  it('takes titles of 200 characters and no more', () => {
    expect(codes(decideWriting({ ...content, title: { en: 'x'.repeat(200) } }))).toEqual([]);
    expect(codes(decideWriting({ ...content, title: { en: 'x'.repeat(201), cy: 'x'.repeat(201) } }))).toEqual(['TITLE_TOO_LONG title.en', 'TITLE_TOO_LONG title.cy']);
  });
});

describe('sharing a problem', () => {
  it('is allowed when it says what happens and to whom', () => {
    expect(codes(decideSharing({ state: 'NOTED', content, own }))).toEqual([]);
    expect(codes(decideSharing({ state: 'NOTED', content, own: { yearlyCost: null, costBasis: null } }))).toEqual([]);
  });

  it('names everything that is missing at once', () => {
    const empty = { title: { en: '' }, whatHappens: { en: '' }, whoIsAffected: { en: ' ' } };
    expect(codes(decideSharing({ state: 'SHARED', content: empty, own: { yearlyCost: 1n, costBasis: ' ' } }))).toEqual([
      'WRONG_STATE',
      'MISSING title.en',
      'MISSING whatHappens.en',
      'MISSING whoIsAffected.en',
      'COST_BASIS_MISSING costBasis',
    ]);
  });

  it('is refused while personal data is in any of its texts, and says which', () => {
    const leaky = { ...content, whatHappens: { en: 'Write to jo@home.example or ring 01632 960123.', cy: 'LL57 2DG' } };
    const refusals = refusalsOf(decideSharing({ state: 'NOTED', content: leaky, own: { ...own, costBasis: 'Ask jo@home.example' } }));
    expect(refusals.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['whatHappens.en', 'Take out the e-mail address and the telephone number: everybody can read this.'],
      ['whatHappens.cy', 'Take out the full postcode: everybody can read this.'],
      ['costBasis', 'Take out the e-mail address: everybody can read this.'],
    ]);
  });
});

describe('a cost', () => {
  it('needs its basis; no cost needs none; a cost of nothing is a cost', () => {
    expect(codes(decideFigures({ yearlyCost: null, costBasis: null }))).toEqual([]);
    expect(codes(decideFigures({ yearlyCost: 0n, costBasis: null }))).toEqual(['COST_BASIS_MISSING costBasis']);
    expect(codes(decideFigures({ yearlyCost: 5n, costBasis: 'Overtime records' }))).toEqual([]);
  });
});

describe('closing a problem', () => {
  it('needs a reason, without personal data when the public reads it', () => {
    expect(codes(decideClosingProblem({ state: 'SHARED', reason: 'Solved by the new pump.', wasShared: true }))).toEqual([]);
    expect(codes(decideClosingProblem({ state: 'IN_CHALLENGE', reason: 'Solved.', wasShared: true }))).toEqual(['WRONG_STATE', 'REASON_MISSING reason']);
    expect(codes(decideClosingProblem({ state: 'SHARED', reason: 'Ask jo@home.example', wasShared: true }))).toEqual(['PERSONAL_DATA reason']);
    expect(codes(decideClosingProblem({ state: 'NOTED', reason: 'Ask jo@home.example', wasShared: false }))).toEqual([]);
  });
});

describe('saying "we have this too"', () => {
  const facts = { state: 'SHARED', hasItAlready: false, isPlaceKnown: true, share: own, words: 'Worst on the estuary.' } as const;

  it('is allowed once, while the problem is shared or in a challenge', () => {
    expect(codes(decideJoining(facts))).toEqual([]);
    expect(codes(decideJoining({ ...facts, state: 'IN_CHALLENGE' }))).toEqual([]);
    expect(codes(decideJoining({ ...facts, hasItAlready: true }))).toEqual(['ALREADY_JOINED']);
    for (const state of ['NOTED', 'CLOSED'] as const) expect(codes(decideJoining({ ...facts, state }))).toEqual(['WRONG_STATE']);
  });

  it('needs a place that exists, a basis for a cost, and no personal data', () => {
    const wrong = { ...facts, isPlaceKnown: false, share: { yearlyCost: 1n, costBasis: null }, words: 'QQ 12 34 56 C and 01632 960123' };
    expect(codes(decideJoining(wrong))).toEqual(['NO_SUCH_PLACE placeCode', 'COST_BASIS_MISSING costBasis', 'PERSONAL_DATA words']);
    expect(codes(decideOwnShare(wrong))).toEqual(['NO_SUCH_PLACE placeCode', 'COST_BASIS_MISSING costBasis', 'PERSONAL_DATA words']);
  });
});
