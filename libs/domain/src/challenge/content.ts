// What a challenge says: the plain data its authors write and its readers see.

export const REGIMES = ['ENGLAND_PA23', 'WALES_PA23', 'NI_PA23', 'SCOTLAND', 'NONE'] as const;
export type Regime = (typeof REGIMES)[number];

export const ROUTES = ['MARKET_ENGAGEMENT_ONLY', 'BELOW_THRESHOLD', 'COMPETITIVE_FLEXIBLE', 'GRANT_OR_PRIZE'] as const;
export type Route = (typeof ROUTES)[number];

export const DIRECTIONS = ['UP', 'DOWN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** English, and Welsh where it has been written. */
export type LocalText = { readonly en: string; readonly cy?: string | null };

export type Indicator = {
  readonly code: string;
  readonly name: LocalText;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly direction: Direction;
  readonly source: string;
  readonly measureBy: string;
};

/** The published scale of every challenge: 0 to 5. */
export const SCORE_LEVELS = [0, 1, 2, 3, 4, 5] as const;
/** What an answer must show to earn a level, by the level as text (`'3'`); levels that are left out have the usual words. */
export type LevelAnchors = Readonly<Record<string, LocalText>>;

export type Criterion = {
  readonly code: string;
  readonly title: LocalText;
  /** Basis points: 3500 is 35 %. All criteria of a challenge sum to 10,000. */
  readonly weightBp: number;
  readonly guidance: LocalText;
  /** On the published scale (0 to 5); a proposal below it cannot be shortlisted. */
  readonly minimumScore: number | null;
  readonly anchors?: LevelAnchors;
  readonly order: number;
};

export const PRICE_METHODS = ['BENCHMARK', 'PER_POINT', 'LOWEST'] as const;
export type PriceMethod = (typeof PRICE_METHODS)[number];
/**
 * How price counts, when it is not judged like any other criterion. BENCHMARK: points of a criterion by a price fixed
 * beforehand. PER_POINT: no points; whoever reaches the least points is ranked by price for each point. LOWEST: points of
 * a criterion by the lowest offer, so that taking out a loser can change the winner: to be chosen with open eyes.
 */
export type PriceRule =
  | { readonly method: 'BENCHMARK'; readonly criterionCode: string; readonly benchmark: bigint }
  | { readonly method: 'LOWEST'; readonly criterionCode: string }
  | { readonly method: 'PER_POINT'; readonly minimumPoints: number };

export type ChallengeContent = {
  readonly title: LocalText;
  readonly summary?: LocalText | null;
  readonly problem: LocalText;
  readonly outcomesWanted: LocalText;
  readonly notWanted: LocalText;
  readonly regime: Regime;
  readonly route: Route;
  readonly contactEmail: string;
  /** GSS codes. */
  readonly placeCodes: readonly string[];
  /** Pence. */
  readonly budgetMin: bigint | null;
  /** Pence. */
  readonly budgetMax: bigint | null;
  readonly pilotMonths: number | null;
  /** What a supplier must know before it bids: rights, data licence, TUPE, exit. */
  readonly terms: LocalText;
  readonly indicators: readonly Indicator[];
  readonly criteria: readonly Criterion[];
  /** Codes of criteria; of two proposals with equal points the better on the first of these comes first. */
  readonly tieBreak?: readonly string[];
  readonly priceRule?: PriceRule | null;
  readonly engagementStartsAt: Date | null;
  readonly questionsCloseAt: Date | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly shortlistBy: Date | null;
};

export const isBlank = (text: string | null | undefined): boolean => text == null || text.trim() === '';
