// Conditions, matches and what a round waits for, in plain sentences, in English or in Welsh.
import { formatPounds } from '../money/index.ts';
import type { Condition } from './condition.ts';
import type { FailedAtom } from './explain.ts';
import type { Match } from './pledge.ts';
import { clauseOf, type Language, WORDS } from './words.ts';

/** Names of organisations by id and of milestones by code; what is not there is called by its id or code. */
export type Names = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

const isMap = (names: Names): names is ReadonlyMap<string, string> => names instanceof Map;

const nameIn = (names: Names) => (id: string): string => (isMap(names) ? names.get(id) : names[id]) ?? id;

/** One sentence, such as "Holds if at least 1 other council pledges £40,000 or more." */
export const describeCondition = (condition: Condition, names: Names, language: Language = 'en'): string =>
  condition.type === 'always' ? WORDS[language].holdsAlways : WORDS[language].holdsIf(describePart(condition, names, language));

/** A part of a condition as a clause, such as "at least 1 other council pledges £40,000 or more". */
export const describePart = (condition: Condition, names: Names, language: Language = 'en'): string => clauseOf(condition, WORDS[language], nameIn(names));

/** One sentence on a part that fails, such as "Waits until pledges that hold reach £140,000: so far £105,000 of £140,000." */
export const describeFailure = (failed: FailedAtom, names: Names, language: Language = 'en'): string => WORDS[language].failure(failed, nameIn(names));

/** What a match follows. The ratio is of whole numbers, the cap in pence. */
export const describeMatch = ({ numerator, denominator, base, cap }: Match, language: Language = 'en'): string =>
  WORDS[language].match(numerator.toString(), denominator.toString(), base, formatPounds(cap));

/** The smallest help that makes more hold. Both in pence. */
export const describeUnlock = ({ amount, unlocks }: { readonly amount: bigint; readonly unlocks: bigint }, language: Language = 'en'): string =>
  WORDS[language].unlock(formatPounds(amount), formatPounds(unlocks));

/** Who waits for whom in a circle. @param names at least two, each once */
export const describeCycle = (names: readonly string[], holds: boolean, language: Language = 'en'): string => WORDS[language].cycle(names, holds);
