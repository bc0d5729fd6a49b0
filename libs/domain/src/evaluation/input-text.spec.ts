// Shows that what was written can be read back, amounts included.
import { describe, expect, it } from '@jest/globals';
import { rankingInputText, readRankingInput, type RankingInput } from './index.ts';

describe('the text of what a ranking is computed from', () => {
  const input: RankingInput = {
    criteria: [{ code: 'B', weightBp: 10_000, minimumScore: null }],
    scale: { min: 0, max: 5 },
    proposals: [{ id: 'p', agreed: { B: 3.5 }, scores: [], price: 12_345_678_901_234_567_890n }, { id: 'q', agreed: {}, scores: [], price: null }],
    tieBreak: ['B'],
    price: { method: 'BENCHMARK', criterionCode: 'B', benchmark: 5n },
  };

  it('says the same when it is read back, to the penny', () => {
    expect(readRankingInput(rankingInputText(input))).toEqual(input);
    const { price: _price, ...without } = input;
    expect(readRankingInput(rankingInputText(without))).toEqual(without);
  });

  it('is one text, in whatever order the names were written', () => {
    const { scale, criteria, ...rest } = input;
    expect(rankingInputText({ ...rest, criteria, scale })).toBe(rankingInputText(input));
    expect(rankingInputText(input)).toContain('"price":"12345678901234567890"');
  });
});
