// The words of conditions in English and in Welsh: each part as a clause that follows "Holds if" or "Yn dal os".
import { formatPounds } from '../money/index.ts';
import type { Atom, Condition } from './condition.ts';
import type { FailedAtom } from './explain.ts';
import type { Match } from './pledge.ts';
import type { OrganisationClass } from './pledger.ts';

export type Language = 'en' | 'cy';

type NameOf = (id: string) => string;

export type Words = {
  readonly always: string;
  readonly holdsIf: (clause: string) => string;
  readonly holdsAlways: string;
  readonly atom: (part: Atom, nameOf: NameOf) => string;
  readonly join: (type: 'all' | 'any', clauses: readonly string[]) => string;
  readonly atLeast: (k: number, clauses: readonly string[]) => string;
  readonly failure: (failed: FailedAtom, nameOf: NameOf) => string;
  readonly match: (numerator: string, denominator: string, base: Match['base'], cap: string) => string;
  readonly unlock: (amount: string, unlocks: string) => string;
  readonly cycle: (who: readonly string[], holds: boolean) => string;
};

type Nouns = Readonly<Record<OrganisationClass | 'any', { readonly one: string; readonly many: string }>>;

const ENGLISH_NOUNS: Nouns = {
  council: { one: 'council', many: 'councils' },
  supplier: { one: 'supplier', many: 'suppliers' },
  funder: { one: 'funder', many: 'funders' },
  citizen: { one: 'citizen', many: 'citizens' },
  any: { one: 'organisation', many: 'organisations' },
};

const englishAtom = (part: Atom, nameOf: NameOf): string => {
  if (part.type === 'fact') return `the milestone "${nameOf(part.code)}" is met`;
  if (part.type === 'organisation') return `${nameOf(part.organisationId)} takes part`;
  const { many, one } = ENGLISH_NOUNS[part.class ?? 'any'];
  const isOther = part.excludeOwn === true;
  if (part.type === 'total') {
    const others = part.class === undefined ? 'others' : `other ${many}`;
    const source = isOther ? ` from ${others}` : part.class === undefined ? '' : ` from ${many}`;
    return `pledges that hold reach ${formatPounds(part.min)}${source}`;
  }
  const isMany = part.k !== 1;
  const who = `at least ${part.k} ${isOther ? 'other ' : ''}${isMany ? many : one}`;
  if (part.minEach === undefined || part.minEach === 0n) return `${who} ${isMany ? 'take' : 'takes'} part`;
  return `${who} ${isMany ? 'pledge' : 'pledges'} ${formatPounds(part.minEach)} or more${isMany ? ' each' : ''}`;
};

const ENGLISH: Words = {
  always: 'in any case',
  holdsIf: (clause) => `Holds if ${clause}.`,
  holdsAlways: 'Holds in any case.',
  atom: englishAtom,
  join: (type, clauses) => clauses.join(type === 'all' ? ' and ' : ' or '),
  atLeast: (k, clauses) => `at least ${k} of these hold: ${clauses.join('; ')}`,
  failure: ({ atom, current, needed }, nameOf) => {
    if (atom.type === 'fact') return `Waits for the milestone "${nameOf(atom.code)}".`;
    if (atom.type === 'organisation') return `Waits for ${nameOf(atom.organisationId)} to take part.`;
    return `Waits until ${englishAtom(atom, nameOf)}: so far ${figure(atom, current)} of ${figure(atom, needed)}.`;
  },
  match: (numerator, denominator, base, cap) => `Pays £${numerator} for every £${denominator} that ${base === 'COUNCIL_CASH' ? 'councils' : 'others'} pledge in cash, up to ${cap}.`,
  unlock: (amount, unlocks) => `Another ${amount} from anyone unlocks ${unlocks}.`,
  cycle: (who, holds) => `The pledges of ${who.slice(0, -1).join(', ')} and ${who.at(-1) ?? ''} wait for each other${holds ? ', and hold together' : ''}.`,
};

// After a number Welsh has the singular; of several it says "2 o gynghorau", with the soft mutation. `many` stands after "gan", mutated too.
const WELSH_NOUNS: Nouns = {
  council: { one: 'cyngor', many: 'gynghorau' },
  supplier: { one: 'cyflenwr', many: 'gyflenwyr' },
  funder: { one: 'cyllidwr', many: 'gyllidwyr' },
  citizen: { one: 'dinesydd', many: 'ddinasyddion' },
  any: { one: 'sefydliad', many: 'sefydliadau' },
};

const welshAtom = (part: Atom, nameOf: NameOf): string => {
  if (part.type === 'fact') return `bydd y garreg filltir “${nameOf(part.code)}” wedi’i chyrraedd`;
  if (part.type === 'organisation') return `bydd ${nameOf(part.organisationId)} yn cymryd rhan`;
  const { many, one } = WELSH_NOUNS[part.class ?? 'any'];
  const isOther = part.excludeOwn === true;
  if (part.type === 'total') {
    const others = part.class === undefined ? 'eraill' : `${many} eraill`;
    const source = isOther ? ` gan ${others}` : part.class === undefined ? '' : ` gan ${many}`;
    return `bydd addewidion sy’n dal yn cyrraedd ${formatPounds(part.min)}${source}`;
  }
  const isMany = part.k !== 1;
  const who = isMany ? `bydd o leiaf ${part.k} o ${many}${isOther ? ' eraill' : ''}` : `bydd o leiaf 1 ${one}${isOther ? ' arall' : ''}`;
  if (part.minEach === undefined || part.minEach === 0n) return `${who} yn cymryd rhan`;
  return `${who} yn addo ${formatPounds(part.minEach)} neu fwy${isMany ? ' yr un' : ''}`;
};

/** "A, B ac C": "ac" stands before a vowel, "a" with the aspirate elsewhere; names keep their first letter. */
const welshAnd = (name: string): string => (/^[aeiouwyâêîôûŵŷ]/iu.test(name) ? 'ac' : 'a');

const WELSH: Words = {
  always: 'bydd unrhyw achos',
  holdsIf: (clause) => `Yn dal os ${clause}.`,
  holdsAlways: 'Yn dal ym mhob achos.',
  atom: welshAtom,
  join: (type, clauses) => clauses.join(type === 'all' ? ' ac os ' : ' neu os '),
  atLeast: (k, clauses) => `bydd o leiaf ${k} o’r rhain yn wir: ${clauses.join('; ')}`,
  failure: ({ atom, current, needed }, nameOf) => {
    if (atom.type === 'fact') return `Yn aros am y garreg filltir “${nameOf(atom.code)}”.`;
    if (atom.type === 'organisation') return `Yn aros i ${nameOf(atom.organisationId)} gymryd rhan.`;
    return `Yn aros nes ${welshAtom(atom, nameOf)}: ${figure(atom, current)} o ${figure(atom, needed)} hyd yn hyn.`;
  },
  match: (numerator, denominator, base, cap) => `Yn talu £${numerator} am bob £${denominator} y mae ${base === 'COUNCIL_CASH' ? 'cynghorau' : 'eraill'} yn ei addo mewn arian, hyd at ${cap}.`,
  unlock: (amount, unlocks) => `Mae ${amount} arall gan unrhyw un yn datgloi ${unlocks}.`,
  cycle: (who, holds) => `Mae addewidion ${who.slice(0, -1).join(', ')} ${welshAnd(who.at(-1) ?? '')} ${who.at(-1) ?? ''} yn aros am ei gilydd${holds ? ', ac yn dal gyda’i gilydd' : ''}.`,
};

const figure = (atom: Atom, value: bigint): string => (atom.type === 'total' ? formatPounds(value) : value.toString());

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, cy: WELSH };

/** A condition as a clause, without "Holds if" and the full stop. */
export const clauseOf = (condition: Condition, words: Words, nameOf: NameOf): string => {
  if (condition.type === 'always') return words.always;
  if (!('of' in condition)) return words.atom(condition, nameOf);
  const parts = condition.of.map((part) => ('of' in part && part.of.length > 1 ? `(${clauseOf(part, words, nameOf)})` : clauseOf(part, words, nameOf)));
  if (parts.length === 1) return parts[0] ?? '';
  return condition.type === 'atLeast' ? words.atLeast(condition.k, parts) : words.join(condition.type, parts);
};
