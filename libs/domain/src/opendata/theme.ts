// Guesses the theme of a challenge from its code in the Common Procurement Vocabulary.

export const THEMES = [
  'TRANSPORT',
  'HOUSING',
  'HEALTH_AND_CARE',
  'ENVIRONMENT',
  'ENERGY',
  'DIGITAL',
  'EDUCATION_AND_SKILLS',
  'CULTURE_AND_LEISURE',
  'BUILDINGS',
] as const;
export type Theme = (typeof THEMES)[number];

/** The longest prefix that fits decides. Source of the divisions: Regulation (EC) 213/2008. */
const PREFIXES: readonly (readonly [prefix: string, theme: Theme])[] = [
  ['09', 'ENERGY'],
  ['30', 'DIGITAL'],
  ['32', 'DIGITAL'],
  ['33', 'HEALTH_AND_CARE'],
  ['34', 'TRANSPORT'],
  ['44', 'BUILDINGS'],
  ['45', 'BUILDINGS'],
  ['45211', 'HOUSING'],
  ['45222', 'ENVIRONMENT'],
  ['4523', 'TRANSPORT'],
  ['48', 'DIGITAL'],
  ['50', 'BUILDINGS'],
  ['501', 'TRANSPORT'],
  ['60', 'TRANSPORT'],
  ['63', 'TRANSPORT'],
  ['64', 'DIGITAL'],
  ['65', 'ENERGY'],
  ['70', 'HOUSING'],
  ['71', 'BUILDINGS'],
  ['71314', 'ENERGY'],
  ['72', 'DIGITAL'],
  ['77', 'ENVIRONMENT'],
  ['79952', 'CULTURE_AND_LEISURE'],
  ['80', 'EDUCATION_AND_SKILLS'],
  ['85', 'HEALTH_AND_CARE'],
  ['90', 'ENVIRONMENT'],
  ['92', 'CULTURE_AND_LEISURE'],
];

const themeOf = (code: string): Theme | null =>
  PREFIXES.filter(([prefix]) => code.startsWith(prefix)).toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;

/** The theme of the first code that has one: the main code comes first. */
export const guessTheme = (cpv: readonly string[]): Theme | null =>
  cpv.map(themeOf).find((theme) => theme !== null) ?? null;
