// What a round says in sentences, each in English and in Welsh: conditions, matches, what is waited for, and what would help.
import { type Explanation, describeCondition, describeCycle, describeFailure, describeMatch, describeUnlock, type Language, parseCondition, type Unlock } from '@moothall/domain/pledge';
import { toDecimalString } from '@moothall/domain/money';
import type { LocalisedText } from '../platform/graphql/values.type.ts';
import type { FailedAtom, PledgeMatch } from './pledge.type.ts';
import type { BothNames, KeptMatch, MilestoneRow, PledgeRow } from './pledges.queries.ts';

/** Names of organisations by id and of milestones by code, for each language. */
export type NamesIn = Readonly<Record<Language, ReadonlyMap<string, string>>>;

const both = (say: (language: Language) => string): LocalisedText => ({ en: say('en'), cy: say('cy') });

/** A name that is missing in one language is said in the other. */
const nameIn = (name: BothNames, language: Language): string => (language === 'cy' ? (name.cy ?? name.en) : (name.en ?? name.cy)) ?? '';

type Named = Readonly<Record<string, BothNames>> | null;

export function namesOf(organisations: readonly Named[], milestones: readonly Pick<MilestoneRow, 'code' | 'title'>[]): NamesIn {
  const entries = organisations.flatMap((named) => Object.entries(named ?? {}));
  const titles = milestones.map(({ code, title }): [string, string] => [code, title]);
  const into = (language: Language) => new Map([...entries.map(([id, name]): [string, string] => [id, nameIn(name, language)]), ...titles]);
  return { en: into('en'), cy: into('cy') };
}

export function namesOfRows(rows: readonly Pick<PledgeRow, 'named' | 'organisationId' | 'organisationName'>[], milestones: readonly MilestoneRow[]): NamesIn {
  return namesOf([...rows.map((row) => row.named), ...rows.map((row) => ({ [row.organisationId]: row.organisationName }))], milestones);
}

export function conditionText(condition: unknown, names: NamesIn): LocalisedText {
  const read = parseCondition(condition);
  return both((language) => ('type' in read ? describeCondition(read, names[language], language) : ''));
}

interface Matching {
  readonly match: KeptMatch | null;
  readonly amount: string;
}

export function matchText({ match, amount }: Matching): LocalisedText | null {
  if (!match) return null;
  const { numerator, denominator, base } = match;
  return both((language) => describeMatch({ numerator: BigInt(numerator), denominator: BigInt(denominator), base, cap: BigInt(amount) }, language));
}

export function matchOf({ match }: Matching): PledgeMatch | null {
  return match && { numerator: Number(match.numerator), denominator: Number(match.denominator), base: match.base };
}

export function failedAtom(failed: Explanation['failed'][number], names: NamesIn): FailedAtom {
  const show = (value: bigint): string => (failed.atom.type === 'total' ? toDecimalString(value) : value.toString());
  return { text: both((language) => describeFailure(failed, names[language], language)), current: show(failed.current), needed: show(failed.needed) };
}

export const unlockText = (unlock: Unlock): LocalisedText => both((language) => describeUnlock(unlock, language));

/** @param pledgers by id of their organisation, in the order of their pledges */
export function cycleText(pledgers: readonly BothNames[], holds: boolean): LocalisedText {
  return both((language) => describeCycle([...new Set(pledgers.map((name) => nameIn(name, language)))], holds, language));
}
