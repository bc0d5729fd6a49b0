// Guesses the theme of a challenge from its code in the Common Procurement Vocabulary.

/** The longest prefix that fits decides. Source of the divisions: Regulation (EC) 213/2008. */
const PREFIXES = [
  ['09', 'ENERGY'],
  ['30', 'DIGITAL'],
  ['32', 'DIGITAL'],
  ['33', 'HEALTH'],
  ['34', 'TRANSPORT'],
  ['3492', 'HIGHWAYS'],
  ['34996', 'ROAD_SAFETY'],
  ['45211', 'HOUSING'],
  ['45222', 'WASTE'],
  ['4523', 'HIGHWAYS'],
  ['45246', 'FLOOD'],
  ['48', 'DIGITAL'],
  ['501', 'TRANSPORT'],
  ['60', 'TRANSPORT'],
  ['63', 'TRANSPORT'],
  ['64', 'DIGITAL'],
  ['65', 'ENERGY'],
  ['70', 'HOUSING'],
  ['71314', 'ENERGY'],
  ['714', 'PLANNING'],
  ['72', 'DIGITAL'],
  ['77', 'COMMUNITY'],
  ['79952', 'COMMUNITY'],
  ['80', 'CHILDREN'],
  ['805', 'ECONOMY'],
  ['85', 'HEALTH'],
  ['853', 'ADULT_CARE'],
  ['853113', 'CHILDREN'],
  ['90', 'WASTE'],
  ['92', 'COMMUNITY'],
] as const;

/** One of the words challenges are sorted under. */
export type ThemeGuess = (typeof PREFIXES)[number][1];

const themeOf = (code: string): ThemeGuess | null =>
  PREFIXES.filter(([prefix]) => code.startsWith(prefix)).toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;

/** The theme of the first code that has one: the main code comes first. */
export const guessTheme = (cpv: readonly string[]): ThemeGuess | null =>
  cpv.map(themeOf).find((theme) => theme !== null) ?? null;
