// The public door of random: draws that a seed gives again, on every machine.
export { seededRandom, seededWords, xoshiro128 } from './xoshiro128.ts';
export type { Random, RandomState } from './xoshiro128.ts';
