// Shows what counts when challenges are matched with an organisation, and that each reason is said.
import { describe, expect, it } from '@jest/globals';
import { budgetFit, LEAST_POINTS, LEAST_RELEVANCE, MATCH_POINTS, matchOf, type MatchFacts, type Seeker } from './index.ts';

const micro: Seeker = { size: 'MICRO', projectMin: null, projectMax: null };
const facts = (more: Partial<MatchFacts> = {}): MatchFacts => ({
  wordShare: 0.5,
  words: ['sensors'],
  isTheme: false,
  place: 'REGION',
  budgetMin: 2_000_000n,
  budgetMax: 4_000_000n,
  isFollowed: false,
  isCouncilFollowed: false,
  ...more,
});

describe('a match', () => {
  it('adds the points of what fits and names each reason', () => {
    expect(matchOf(facts(), micro)).toEqual({ points: 25 + 15 + 10, reasons: ['WORDS', 'REGION', 'BUDGET_SIZE'] });
    const all = matchOf(facts({ wordShare: 1, isTheme: true, place: 'PLACE', isFollowed: true, isCouncilFollowed: true }), micro);
    expect(all).toEqual({ points: 100, reasons: ['WORDS', 'THEME', 'PLACE', 'BUDGET_SIZE', 'FOLLOWED'] });
  });

  it('is none outside the places served, however well the words fit', () => {
    expect(matchOf(facts({ wordShare: 1, isTheme: true, place: 'ELSEWHERE' }), micro)).toBeNull();
  });

  it('is none by place and budget alone', () => {
    expect(matchOf(facts({ words: [], wordShare: 0, place: 'PLACE', isFollowed: true }), micro)).toBeNull();
  });

  it('is none when one word out of many fits, though place and budget do', () => {
    const weak = facts({ wordShare: 0.2, words: ['open'], place: 'PLACE' });
    expect(MATCH_POINTS.words * 0.2).toBeLessThan(LEAST_RELEVANCE);
    expect(matchOf(weak, micro)).toBeNull();
    expect(matchOf({ ...weak, isTheme: true }, micro)?.points).toBe(55);
    expect(matchOf({ ...weak, wordShare: 0.3 }, micro)?.points).toBe(45);
  });

  it('shows none with fewer points than the least', () => {
    expect(LEAST_RELEVANCE + MATCH_POINTS.nation).toBeGreaterThanOrEqual(LEAST_POINTS);
    expect(matchOf(facts({ wordShare: 0.3, place: 'NATION', budgetMin: null, budgetMax: null }), micro)?.points).toBe(23);
  });

  it('never has more than a hundred points, whatever is counted', () => {
    expect(matchOf(facts({ wordShare: 7, isTheme: true, place: 'PLACE', isFollowed: true }), micro)?.points).toBe(100);
  });
});

describe('a budget', () => {
  it('fits by what is usual for the size when the organisation says nothing', () => {
    expect(budgetFit({ budgetMin: 50_000_000n, budgetMax: 90_000_000n }, micro)).toBeNull();
    expect(budgetFit({ budgetMin: 50_000_000n, budgetMax: 90_000_000n }, { ...micro, size: 'LARGE' })).toBe('BUDGET_SIZE');
  });

  it('fits by what the organisation says, against its size', () => {
    const says: Seeker = { size: 'MICRO', projectMin: 40_000_000n, projectMax: null };
    expect(budgetFit({ budgetMin: 50_000_000n, budgetMax: null }, says)).toBe('BUDGET_RANGE');
    expect(budgetFit({ budgetMin: 100n, budgetMax: 39_999_999n }, says)).toBeNull();
    expect(budgetFit({ budgetMin: 100n, budgetMax: 40_000_000n }, says)).toBe('BUDGET_RANGE');
  });

  it('that is not known fits nobody and harms nobody', () => {
    expect(budgetFit({ budgetMin: null, budgetMax: null }, micro)).toBeNull();
    expect(budgetFit({ budgetMin: 1n, budgetMax: 2n }, { size: null, projectMin: null, projectMax: null })).toBeNull();
  });
});
