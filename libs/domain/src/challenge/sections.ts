// The parts of a challenge's task list; apart from what they need, so that whoever lists them fetches no more.

export const CHALLENGE_SECTIONS = [
  'problem',
  'outcomes',
  'indicators',
  'places',
  'budget',
  'dates',
  'criteria',
  'contact',
] as const;
export type ChallengeSection = (typeof CHALLENGE_SECTIONS)[number];
