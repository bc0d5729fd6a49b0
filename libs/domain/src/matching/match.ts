// How well a challenge fits an organisation, from facts that were counted before, and why: the method of docs/methods.md.
import type { OrganisationSize } from '../organisation/index.ts';

export type PlaceFit = 'PLACE' | 'REGION' | 'NATION' | 'EVERYWHERE' | 'ELSEWHERE';

export type MatchFacts = {
  /** 0 to 1: how much of what the organisation does the challenge speaks of, rare words counting more. */
  readonly wordShare: number;
  /** The words both have, the most telling first. */
  readonly words: readonly string[];
  readonly isTheme: boolean;
  readonly place: PlaceFit;
  /** Pence. */
  readonly budgetMin: bigint | null;
  readonly budgetMax: bigint | null;
  readonly isFollowed: boolean;
  /** Whether its council leads another challenge that the organisation follows or is interested in. */
  readonly isCouncilFollowed: boolean;
};

/** The organisation that looks. */
export type Seeker = {
  readonly size: OrganisationSize | null;
  /** The smallest and the largest project it takes on, in pence, where it says so. */
  readonly projectMin: bigint | null;
  readonly projectMax: bigint | null;
};

export const MATCH_REASONS = ['WORDS', 'THEME', 'PLACE', 'REGION', 'NATION', 'EVERYWHERE', 'BUDGET_RANGE', 'BUDGET_SIZE', 'FOLLOWED', 'COUNCIL_FOLLOWED'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export type Match = { readonly points: number; readonly reasons: readonly MatchReason[] };

/** Of 100. Words tell most: a place or a theme alone brings nobody to a challenge. */
export const MATCH_POINTS = { words: 50, theme: 15, place: 20, region: 15, nation: 8, everywhere: 8, budget: 10, followed: 5, councilFollowed: 3 } as const;

/** Below it, nothing is shown; and words and theme together must give this much, as a place or a budget makes nothing fit. */
export const LEAST_POINTS = 20;
export const LEAST_RELEVANCE = 15;

const POUND = 100n;

/** What a firm of each size usually takes on as one pilot: choices of ours, in whole pounds, from and to. */
export const USUAL_PROJECT: Readonly<Record<OrganisationSize, readonly [bigint, bigint]>> = {
  MICRO: [0n, 150_000n],
  SMALL: [5_000n, 500_000n],
  MEDIUM: [25_000n, 2_000_000n],
  LARGE: [50_000n, 50_000_000n],
};

/** Why the budget fits, or null: what the organisation says goes before what is usual for its size. */
export const budgetFit = ({ budgetMin, budgetMax }: Pick<MatchFacts, 'budgetMin' | 'budgetMax'>, seeker: Seeker): MatchReason | null => {
  const from = budgetMin ?? budgetMax;
  const to = budgetMax ?? budgetMin;
  if (from === null || to === null) return null;
  if (seeker.projectMin !== null || seeker.projectMax !== null) {
    const isIn = (seeker.projectMin === null || to >= seeker.projectMin) && (seeker.projectMax === null || from <= seeker.projectMax);
    return isIn ? 'BUDGET_RANGE' : null;
  }
  if (seeker.size === null) return null;
  const [least, most] = USUAL_PROJECT[seeker.size];
  return to >= least * POUND && from <= most * POUND ? 'BUDGET_SIZE' : null;
};

/** @returns null when it does not fit: outside the places served, or too little by words and theme, or too few points */
export const matchOf = (facts: MatchFacts, seeker: Seeker): Match | null => {
  if (facts.place === 'ELSEWHERE') return null;
  const reasons: [MatchReason, number][] = [];
  if (facts.words.length > 0) reasons.push(['WORDS', MATCH_POINTS.words * Math.min(1, Math.max(0, facts.wordShare))]);
  if (facts.isTheme) reasons.push(['THEME', MATCH_POINTS.theme]);
  if (reasons.reduce((sum, [, one]) => sum + one, 0) < LEAST_RELEVANCE) return null;
  reasons.push([facts.place, PLACE_POINTS[facts.place]]);
  const budget = budgetFit(facts, seeker);
  if (budget) reasons.push([budget, MATCH_POINTS.budget]);
  if (facts.isFollowed) reasons.push(['FOLLOWED', MATCH_POINTS.followed]);
  else if (facts.isCouncilFollowed) reasons.push(['COUNCIL_FOLLOWED', MATCH_POINTS.councilFollowed]);
  const points = Math.round(reasons.reduce((sum, [, one]) => sum + one, 0));
  return points < LEAST_POINTS ? null : { points, reasons: reasons.map(([reason]) => reason) };
};

const PLACE_POINTS: Readonly<Record<Exclude<PlaceFit, 'ELSEWHERE'>, number>> = {
  PLACE: MATCH_POINTS.place,
  REGION: MATCH_POINTS.region,
  NATION: MATCH_POINTS.nation,
  EVERYWHERE: MATCH_POINTS.everywhere,
};
