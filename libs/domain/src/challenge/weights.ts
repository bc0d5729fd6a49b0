// Criteria: how much each weighs, and what a bidder must be told about it.
import { refuse, type Refusal } from '../decision/index.ts';
import { isBlank, type ChallengeContent, type Criterion, type PriceRule } from './content.ts';

/** All the weight there is, in basis points: 100 %. */
export const FULL_WEIGHT = 10_000;

export const totalWeight = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, criterion) => sum + criterion.weightBp, 0);

const inCriterion = (criterion: Criterion, index: number): Refusal<CriteriaCode>[] => {
  const at = (field: string): string[] => ['criteria', String(index), field];
  const isPositive = Number.isInteger(criterion.weightBp) && criterion.weightBp > 0;
  return [
    ...(isBlank(criterion.title.en) ? [refuse('MISSING', at('title'), 'Enter a title for the criterion.')] : []),
    ...(isPositive ? [] : [refuse('WEIGHT_NOT_POSITIVE', at('weightBp'), 'Enter a weight above 0, like 35.')]),
    ...(isBlank(criterion.guidance.en)
      ? [refuse('GUIDANCE_MISSING', at('guidance'), 'Describe what a weak and a strong answer look like.')]
      : []),
    ...Object.entries(criterion.anchors ?? {}).flatMap(([level, { en }]) =>
      isBlank(en) ? [refuse<CriteriaCode>('MISSING', [...at('anchors'), level], `Describe in English too what earns a ${level}.`)] : [],
    ),
  ];
};

export type CriteriaCode =
  | 'MISSING'
  | 'WEIGHT_NOT_POSITIVE'
  | 'WEIGHTS_NOT_100'
  | 'GUIDANCE_MISSING'
  | 'CODE_REPEATED'
  | 'TIE_BREAK_UNKNOWN'
  | 'PRICE_CRITERION_UNKNOWN'
  | 'PRICE_FIGURE_MISSING';

/** Ties and price are settled before anybody can know whom that helps. */
const inOrderRules = ({ tieBreak = [], priceRule, criteria }: ChallengeContent): Refusal<CriteriaCode>[] => {
  const codes = new Set(criteria.map((criterion) => criterion.code));
  const isListed = tieBreak.every((code) => codes.has(code)) && new Set(tieBreak).size === tieBreak.length;
  const isPriced = priceRule == null || priceRule.method === 'PER_POINT' || codes.has(priceRule.criterionCode);
  return [
    ...(isListed ? [] : [refuse<CriteriaCode>('TIE_BREAK_UNKNOWN', ['tieBreak'], 'Break ties by criteria of this challenge, each named once.')]),
    ...(isPriced ? [] : [refuse<CriteriaCode>('PRICE_CRITERION_UNKNOWN', ['priceRule', 'criterionCode'], 'Choose which criterion is the price.')]),
    ...(priceRule == null ? [] : missingFigure(priceRule)),
  ];
};

const missingFigure = (rule: PriceRule): Refusal<CriteriaCode>[] => {
  if (rule.method === 'BENCHMARK' && rule.benchmark <= 0n)
    return [refuse('PRICE_FIGURE_MISSING', ['priceRule', 'benchmark'], 'Enter the price that earns all the points, in pounds.')];
  if (rule.method === 'PER_POINT' && !(rule.minimumPoints >= 0 && rule.minimumPoints <= 100))
    return [refuse('PRICE_FIGURE_MISSING', ['priceRule', 'minimumPoints'], 'Enter how many points an idea must reach, from 0 to 100.')];
  return [];
};

const percent = (weightBp: number): string => String(weightBp / 100);

/** What is missing or wrong in the criteria section; nothing when there is no competition. */
export const missingCriteria = (content: ChallengeContent): Refusal<CriteriaCode>[] => {
  const { criteria } = content;
  if (content.route === 'MARKET_ENGAGEMENT_ONLY') return [];
  if (criteria.length === 0) return [refuse('MISSING', ['criteria'], 'Add the criteria that proposals are judged by.')];
  const total = totalWeight(criteria);
  const codes = new Set(criteria.map((criterion) => criterion.code));
  return [
    ...criteria.flatMap(inCriterion),
    ...inOrderRules(content),
    ...(codes.size < criteria.length ? [refuse('CODE_REPEATED', ['criteria'], 'Give each criterion its own code.')] : []),
    ...(total === FULL_WEIGHT
      ? []
      : [refuse('WEIGHTS_NOT_100', ['criteria'], `Change the weights so that they add up to 100. Now they add up to ${percent(total)}.`)]),
  ];
};
