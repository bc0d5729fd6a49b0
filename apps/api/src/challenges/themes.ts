// The themes challenges are sorted under; a list of our own.
export const THEMES = [
  'HIGHWAYS',
  'TRANSPORT',
  'ROAD_SAFETY',
  'ADULT_CARE',
  'CHILDREN',
  'HOUSING',
  'FLOOD',
  'WASTE',
  'ENERGY',
  'PLANNING',
  'COMMUNITY',
  'DIGITAL',
  'HEALTH',
  'ECONOMY',
  'OTHER',
] as const;
export type Theme = (typeof THEMES)[number];
