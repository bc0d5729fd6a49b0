// What a challenge says, between the domain's values and the JSON that is stored: pence as text, moments as ISO 8601.
import type { ChallengeContent, Criterion, Indicator, LocalText, PriceRule } from '@moothall/domain/challenge';
import type { Theme } from './themes.ts';

/** The domain's content and what only lists and pages need. */
export interface FullContent extends ChallengeContent {
  readonly theme: Theme | null;
  readonly placeDescription: LocalText;
}

const DATES = ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'] as const;
type DateName = (typeof DATES)[number];

/** A price in pence as digits. */
type PriceRuleJson = Exclude<PriceRule, { readonly method: 'BENCHMARK' }> | { readonly method: 'BENCHMARK'; readonly criterionCode: string; readonly benchmark: string };

export type ContentJson = Omit<FullContent, DateName | 'budgetMin' | 'budgetMax' | 'priceRule'> & {
  readonly priceRule?: PriceRuleJson | null;
  readonly budgetMin: string | null;
  readonly budgetMax: string | null;
} & Readonly<Record<DateName, string | null>>;

export function toJson({ priceRule, ...content }: FullContent): ContentJson {
  return {
    ...content,
    ...(priceRule && { priceRule: priceRule.method === 'BENCHMARK' ? { ...priceRule, benchmark: priceRule.benchmark.toString() } : priceRule }),
    budgetMin: content.budgetMin?.toString() ?? null,
    budgetMax: content.budgetMax?.toString() ?? null,
    engagementStartsAt: iso(content.engagementStartsAt),
    questionsCloseAt: iso(content.questionsCloseAt),
    opensAt: iso(content.opensAt),
    closesAt: iso(content.closesAt),
    shortlistBy: iso(content.shortlistBy),
  };
}

export function fromJson({ priceRule, ...json }: ContentJson): FullContent {
  return {
    ...json,
    ...(priceRule && { priceRule: priceRule.method === 'BENCHMARK' ? { ...priceRule, benchmark: BigInt(priceRule.benchmark) } : priceRule }),
    budgetMin: json.budgetMin === null ? null : BigInt(json.budgetMin),
    budgetMax: json.budgetMax === null ? null : BigInt(json.budgetMax),
    engagementStartsAt: moment(json.engagementStartsAt),
    questionsCloseAt: moment(json.questionsCloseAt),
    opensAt: moment(json.opensAt),
    closesAt: moment(json.closesAt),
    shortlistBy: moment(json.shortlistBy),
  };
}

/** A draft on which nothing is written but its title. */
export function emptyContent(title: LocalText): FullContent {
  const blank: LocalText = { en: '' };
  const indicators: readonly Indicator[] = [];
  const criteria: readonly Criterion[] = [];
  return {
    title,
    summary: blank,
    problem: blank,
    outcomesWanted: blank,
    notWanted: blank,
    regime: 'ENGLAND_PA23',
    route: 'BELOW_THRESHOLD',
    theme: null,
    contactEmail: '',
    placeCodes: [],
    placeDescription: blank,
    budgetMin: null,
    budgetMax: null,
    pilotMonths: null,
    terms: blank,
    indicators,
    criteria,
    engagementStartsAt: null,
    questionsCloseAt: null,
    opensAt: null,
    closesAt: null,
    shortlistBy: null,
  };
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}

function moment(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
