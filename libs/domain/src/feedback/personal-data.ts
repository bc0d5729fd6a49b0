// Finds in free text what could find a person, and what says something of the most private sort.

export const PERSONAL_DATA = ['EMAIL', 'TELEPHONE', 'POSTCODE', 'NATIONAL_INSURANCE', 'NHS_NUMBER', 'CARD_NUMBER'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA)[number];

export interface Found<Kind extends string> {
  readonly kind: Kind;
  /** Where it stands, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** The last digit of an NHS number checks the nine before it (modulus 11). */
function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10) return false;
  const rest = 11 - (digits.slice(0, 9).reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11);
  return rest % 11 === digits[9] && rest !== 10;
}

/** Luhn's check of card numbers. */
function isCardNumber(text: string): boolean {
  const digits = digitsOf(text).toReversed();
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = digits.reduce((all, digit, index) => all + (index % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit), 0);
  return sum % 10 === 0;
}

const always = (): boolean => true;
const RULES: readonly [PersonalDataKind, RegExp, (text: string) => boolean][] = [
  ['EMAIL', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu, always],
  ['CARD_NUMBER', /\b\d(?:[ -]?\d){12,18}\b/g, isCardNumber],
  ['NHS_NUMBER', /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, isNhsNumber],
  ['TELEPHONE', /(?:\+44 ?|\b0)(?:\(0\) ?)?[1-9](?:[ -]?\d){8,9}\b/g, always],
  // The whole postcode: its first half alone names a town or a part of one, and may stand.
  ['POSTCODE', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/gi, always],
  ['NATIONAL_INSURANCE', /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi, always],
];

/** Numbers and addresses of a person, in the order in which they stand. */
export function personalDataIn(text: string): Found<PersonalDataKind>[] {
  return RULES.flatMap(([kind, pattern, holds]) =>
    [...text.matchAll(pattern)].filter(([match]) => holds(match)).map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  ).toSorted((one, other) => one.from - other.from);
}

export const SENSITIVE = ['HEALTH', 'BELIEF', 'ORIGIN', 'SEXUALITY', 'POLITICS', 'CRIME', 'NAME', 'ABUSE'] as const;
export type SensitiveKind = (typeof SENSITIVE)[number];

const stems = (text: string): RegExp => new RegExp(`(?<!\\p{L})(?:${text.trim().split(/\s+/).join('|')})`, 'giu');

/** Beginnings of words that a moderator should look at first (UK GDPR, articles 9 and 10); a hint and never a verdict. */
const HINTS: readonly [SensitiveKind, RegExp][] = [
  ['HEALTH', stems('cancer dementia dd?emensia diabet depress iselder suicid hunanladd autis awtist epilep hiv disab anabl wheelchair addict alcoholi')],
  ['BELIEF', stems('muslim mwslim christian cristion catholic hindu sikh jewish iddew mosque mosg atheis')],
  ['ORIGIN', stems('immigrant mewnfud asylum lloches refugee ffoadur gypsy traveller ethnic asian polish romanian')],
  ['SEXUALITY', stems('gay lesbian hoyw bisexual trans(?:gender|rywiol) lgbt')],
  ['POLITICS', stems('tory tories conservative labour(?=\\s+part) reform(?=\\s+uk) plaid(?=\\s+cymru) unison trade\\s+union undeb')],
  ['CRIME', stems('convict prison carchar arrest paedophile')],
  ['NAME', /(?<!\p{L})(?:mr|mrs|miss|ms|dr|cllr|councillor|cynghorydd)\.? \p{Lu}/giu],
  ['ABUSE', stems('idiot moron scum bastard fuck shit wank twpsyn')],
];

/** What a moderator should look at first, each once. */
export function sensitiveIn(text: string): SensitiveKind[] {
  return HINTS.filter(([, pattern]) => text.search(pattern) >= 0).map(([kind]) => kind);
}
