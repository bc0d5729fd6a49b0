// What must hold of every ranking, tried on thousands that nobody chose.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rank, type PriceRule, type RankingInput, type RankingProposal } from './index.ts';

const CODES = ['A', 'B', 'C'];
const EVALUATORS = ['x', 'y', 'z'];
const sheet = fc.record({
  agreed: fc.array(fc.option(fc.integer({ min: 0, max: 500 }).map((value) => value / 100), { freq: 2 }), { minLength: 3, maxLength: 3 }),
  scores: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 }),
  price: fc.bigInt({ min: 0n, max: 5_000n }),
});
const toProposal = ({ agreed, scores, price }: { agreed: (number | null)[]; scores: number[]; price: bigint }, at: number): RankingProposal => ({
  id: `p${at}`,
  agreed: Object.fromEntries(CODES.map((code, place) => [code, agreed[place] ?? null])),
  scores: scores.map((value, place) => ({ evaluatorId: EVALUATORS[place % 3]!, criterionCode: CODES[Math.floor(place / 3)]!, value })),
  price,
});
const weights = fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 })).map(([one, two]) => [one, two, 10_000 - one - two]);
const absolute: fc.Arbitrary<PriceRule | undefined> = fc.constantFrom(
  undefined,
  { method: 'BENCHMARK', criterionCode: 'C', benchmark: 2_000n },
  { method: 'PER_POINT', minimumPoints: 30 },
);
const inputs = (rules: fc.Arbitrary<PriceRule | undefined>): fc.Arbitrary<RankingInput> =>
  fc
    .record({ sheets: fc.array(sheet, { minLength: 2, maxLength: 6 }), weights, least: fc.constantFrom(null, 1, 2), tieBreak: fc.constantFrom([], ['B'], ['C', 'A']), price: rules })
    .map(({ sheets, weights: set, least, tieBreak, price }) => ({
      scale: { min: 0, max: 5 },
      criteria: CODES.map((code, at) => ({ code, weightBp: set[at]!, minimumScore: code === 'A' ? least : null })),
      proposals: sheets.map(toProposal),
      tieBreak,
      ...(price && { price }),
    }));
const RULES: fc.Arbitrary<PriceRule | undefined> = fc.oneof(absolute, fc.constant<PriceRule>({ method: 'LOWEST', criterionCode: 'C' }));
const rankOf = (input: RankingInput, id: string): number => rank(input).find(({ proposalId }) => proposalId === id)?.rank ?? Number.POSITIVE_INFINITY;

describe('in every ranking', () => {
  it('the order in which proposals and scores are given changes nothing, nor do the names of the evaluators', () => {
    const renamed: Readonly<Record<string, string>> = { x: 'z', y: 'x', z: 'y' };
    fc.assert(
      fc.property(inputs(RULES), fc.nat({ max: 5 }), (input, turn) => {
        const turned = [...input.proposals.slice(turn), ...input.proposals.slice(0, turn)].map((one) => ({
          ...one,
          scores: one.scores.toReversed().map((score) => ({ ...score, evaluatorId: renamed[score.evaluatorId]! })),
        }));
        expect(rank({ ...input, proposals: turned })).toEqual(rank(input));
      }),
      { numRuns: 3_000 },
    );
  });

  it('a higher score never puts a proposal lower', () => {
    fc.assert(
      fc.property(inputs(RULES), fc.constantFrom(...CODES), fc.nat({ max: 2 }), fc.boolean(), (input, code, evaluator, isAgreed) => {
        const [first, ...others] = input.proposals;
        const raised: RankingProposal = isAgreed
          ? { ...first!, agreed: { ...first!.agreed, [code]: 5 } }
          : { ...first!, scores: first!.scores.map((one) => (one.criterionCode === code && one.evaluatorId === EVALUATORS[evaluator] ? { ...one, value: 5 } : one)) };
        expect(rankOf({ ...input, proposals: [raised, ...others] }, first!.id)).toBeLessThanOrEqual(rankOf(input, first!.id));
      }),
      { numRuns: 3_000 },
    );
  });

  it('taking one out never changes the order of the others, unless price is compared with the lowest', () => {
    const order = (input: RankingInput, without: string): string[][] => {
      const rows = rank(input).filter(({ proposalId, rank: place }) => proposalId !== without && place !== null);
      return [...Map.groupBy(rows, (row) => row.rank).values()].map((group) => group.map(({ proposalId }) => proposalId));
    };
    fc.assert(
      fc.property(inputs(absolute), fc.nat(), (input, which) => {
        const out = input.proposals[which % input.proposals.length]!.id;
        expect(order({ ...input, proposals: input.proposals.filter(({ id }) => id !== out) }, out)).toEqual(order(input, out));
      }),
      { numRuns: 4_000 },
    );
  });
});
