// How satisfied people are with a service: the mean, and the share of the satisfied, never without how sure they are.
import { effectiveSize, meanInterval, wilson, type Interval } from './intervals.ts';

/** 1 very dissatisfied to 5 very satisfied. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];
/** The lowest rating that counts as satisfied. */
export const SATISFIED_FROM: Rating = 4;
const SCALE = [1, 5] as const;

/** How many gave each rating, from 1 to 5. */
export type RatingCounts = readonly [number, number, number, number, number];
/** A weight makes up for groups of whom too many or too few answered. */
export type WeightedRating = { readonly rating: Rating; readonly weight: number };

/** Why a figure has no interval. */
export type NoInterval = 'NO_ANSWERS' | 'ONE_ANSWER' | 'ALL_ALIKE' | 'N_NOT_KNOWN' | 'SPREAD_NOT_KNOWN';
/** A figure with its interval, or the reason why there is none. */
export type Estimate = { readonly value: number } & ({ readonly interval: Interval; readonly noInterval: null } | { readonly interval: null; readonly noInterval: NoInterval });
export type Satisfaction = {
  /** Answers; null when whoever measured does not say. */
  readonly n: number | null;
  /** Kish's effective sample size; the same as n without weights. */
  readonly effectiveN: number | null;
  /** From 1 to 5; null when not known. */
  readonly mean: Estimate | null;
  /** The share who gave 4 or 5, from 0 to 1; null when not known. */
  readonly satisfied: Estimate | null;
  /** Answers over invitations, from 0 to 1; null when nobody was invited, or more answered than were. */
  readonly responseRate: number | null;
};

const estimate = (value: number, interval: Interval | null, otherwise: NoInterval): Estimate =>
  interval === null ? { value, interval, noInterval: otherwise } : { value, interval, noInterval: null };

const rateOf = (n: number, invited: number | null): number | null => (invited === null || invited < Math.max(n, 1) ? null : n / invited);

/** For weighted answers: the weighted mean and spread, with the effective sample size in the place of n. */
export const weightedSatisfaction = (answers: readonly WeightedRating[], invited: number | null = null): Satisfaction => {
  const sum = answers.reduce((all, { weight }) => all + weight, 0);
  const n = answers.length;
  if (n === 0 || sum <= 0) return { n, effectiveN: 0, mean: null, satisfied: null, responseRate: rateOf(n, invited) };
  const size = effectiveSize(answers.map(({ weight }) => weight));
  const mean = answers.reduce((all, { rating, weight }) => all + weight * rating, 0) / sum;
  const spread = answers.reduce((all, { rating, weight }) => all + weight * (rating - mean) ** 2, 0) / sum;
  const variance = size > 1 ? (spread * size) / (size - 1) : 0;
  const share = answers.reduce((all, { rating, weight }) => all + (rating >= SATISFIED_FROM ? weight : 0), 0) / sum;
  return {
    n,
    effectiveN: size,
    mean: estimate(mean, meanInterval(mean, variance, size, SCALE), n === 1 ? 'ONE_ANSWER' : 'ALL_ALIKE'),
    satisfied: estimate(share, wilson(share, size), 'NO_ANSWERS'),
    responseRate: rateOf(n, invited),
  };
};

/** From counts of ratings; the spread is the usual one, with n − 1. */
export const satisfactionOf = (counts: RatingCounts, invited: number | null = null): Satisfaction => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { n, effectiveN: 0, mean: null, satisfied: null, responseRate: rateOf(n, invited) };
  const sumOf = (value: (rating: number) => number): number => counts.reduce((sum, count, place) => sum + count * value(place + 1), 0);
  const mean = sumOf((rating) => rating) / n;
  const variance = n > 1 ? sumOf((rating) => (rating - mean) ** 2) / (n - 1) : 0;
  const share = sumOf((rating) => (rating >= SATISFIED_FROM ? 1 : 0)) / n;
  return {
    n,
    effectiveN: n,
    mean: estimate(mean, meanInterval(mean, variance, n, SCALE), n === 1 ? 'ONE_ANSWER' : 'ALL_ALIKE'),
    satisfied: estimate(share, wilson(share, n), 'NO_ANSWERS'),
    responseRate: rateOf(n, invited),
  };
};

/** What somebody else published. Without n nobody can say how sure a figure is, and that is said instead. */
export type Published = {
  readonly n: number | null;
  readonly mean?: number | null;
  readonly standardDeviation?: number | null;
  /** From 0 to 1. */
  readonly satisfied?: number | null;
  readonly invited?: number | null;
};

const publishedMean = ({ n, mean = null, standardDeviation = null }: Published): Estimate | null => {
  if (mean === null) return null;
  if (n === null) return estimate(mean, null, 'N_NOT_KNOWN');
  if (standardDeviation === null) return estimate(mean, null, 'SPREAD_NOT_KNOWN');
  return estimate(mean, meanInterval(mean, standardDeviation ** 2, n, SCALE), n < 2 ? 'ONE_ANSWER' : 'ALL_ALIKE');
};

export const publishedSatisfaction = (published: Published): Satisfaction => {
  const { n, satisfied = null, invited = null } = published;
  return {
    n,
    effectiveN: n,
    mean: publishedMean(published),
    satisfied: satisfied === null ? null : estimate(satisfied, n === null ? null : wilson(satisfied, n), n === null ? 'N_NOT_KNOWN' : 'NO_ANSWERS'),
    responseRate: n === null ? null : rateOf(n, invited),
  };
};
