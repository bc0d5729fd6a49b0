// What becomes public of a problem is looked through for what tells who somebody is, and each finding points at its field.
import { describe, expect, it } from '@jest/globals';
import { type Decision, refusalsOf } from '../decision/index.ts';
import { decideClosingProblem, decideOwnShare, decideSharing, decideWriting, publicTextsOf, type ProblemContent } from './index.ts';

const told = (decision: Decision): string[] => refusalsOf(decision).map(({ code, path }) => [code, ...path].join(' '));
const ADDRESS = 'Write to pat@example.org about it.';
const both = (text: string) => ({ en: text, cy: text });
const content: ProblemContent = { title: both(ADDRESS), whatHappens: both(ADDRESS), whoIsAffected: both(ADDRESS) };
const clean: ProblemContent = { title: { en: 'Potholes come back' }, whatHappens: { en: 'They are back within weeks.' }, whoIsAffected: { en: 'Everybody on a bicycle.' } };
const own = { yearlyCost: null, costBasis: '' };

describe('an address of a person', () => {
  it('is found in each public text, in either language, and in how the cost is known', () => {
    expect(publicTextsOf(content).map(({ path }) => path.join(' '))).toEqual(['title en', 'title cy', 'whatHappens en', 'whatHappens cy', 'whoIsAffected en', 'whoIsAffected cy']);
    expect(told(decideSharing({ state: 'NOTED', content, own: { ...own, costBasis: ADDRESS } }))).toEqual(
      ['title en', 'title cy', 'whatHappens en', 'whatHappens cy', 'whoIsAffected en', 'whoIsAffected cy', 'costBasis'].map((path) => `PERSONAL_DATA ${path}`),
    );
    expect(told(decideSharing({ state: 'NOTED', content: clean, own }))).toEqual([]);
  });

  it('is found in what another council says of its part, and in why a shared problem is closed', () => {
    const share = { state: 'SHARED', isPlaceKnown: true, share: { ...own, costBasis: ADDRESS }, words: ADDRESS } as const;
    expect(told(decideOwnShare(share))).toEqual(['PERSONAL_DATA costBasis', 'PERSONAL_DATA words']);
    expect(told(decideClosingProblem({ state: 'SHARED', reason: ADDRESS, wasShared: true }))).toEqual(['PERSONAL_DATA reason']);
    expect(told(decideClosingProblem({ state: 'NOTED', reason: ADDRESS, wasShared: false }))).toEqual([]);
  });
});

describe('words', () => {
  it('of a title are two hundred characters at most, in either language', () => {
    const [longest, tooLong] = ['x'.repeat(200), 'x'.repeat(201)];
    expect(told(decideWriting({ ...clean, title: both(longest) }))).toEqual([]);
    expect(told(decideWriting({ ...clean, title: both(tooLong) }))).toEqual(['TITLE_TOO_LONG title en', 'TITLE_TOO_LONG title cy']);
    expect(told(decideWriting({ ...clean, title: { en: '' } }))).toEqual(['TITLE_MISSING title en']);
  });

  it('of a reason are ten characters at least, without the blanks around them', () => {
    const said = (reason: string) => told(decideClosingProblem({ state: 'NOTED', reason, wasShared: false }));
    expect([said('ten letter'), said('  nine let   ')]).toEqual([[], ['REASON_MISSING reason']]);
  });
});
