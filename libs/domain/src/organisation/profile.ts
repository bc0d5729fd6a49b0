// What an organisation that proposes answers once: the parts of its profile, what each must hold, and what is still to do.
import { type Decision, type Refusal, refuse, refused } from '../decision/index.ts';

/** The parts that an organisation shows to everybody, or only with a proposal. */
export const PROFILE_PARTS = ['CAPABILITIES', 'POLICIES', 'INSURANCES', 'ACCREDITATIONS', 'CASE_STUDIES'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** What is public until an organisation chooses: policies and insurances are for those who read a proposal. */
export const PUBLIC_AT_FIRST: readonly ProfilePart[] = ['CAPABILITIES', 'ACCREDITATIONS', 'CASE_STUDIES'];

export const POLICY_KINDS = ['DATA_PROTECTION', 'MODERN_SLAVERY', 'EQUALITY', 'HEALTH_AND_SAFETY', 'ENVIRONMENT', 'QUALITY', 'SAFEGUARDING', 'SECURITY'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

export const INSURANCE_KINDS = ['PUBLIC_LIABILITY', 'EMPLOYERS_LIABILITY', 'PROFESSIONAL_INDEMNITY', 'PRODUCT_LIABILITY', 'CYBER'] as const;
export type InsuranceKind = (typeof INSURANCE_KINDS)[number];

/** Days before an insurance ends in which its organisation is reminded. */
export const REMINDER_DAYS = 30;

export type Policy = { readonly kind: PolicyKind; readonly statement: string; readonly url: string; readonly reviewOn: string | null };
export type Insurance = { readonly kind: InsuranceKind; readonly cover: bigint; readonly insurer: string; readonly expiresOn: string };
export type Accreditation = { readonly name: string; readonly number: string; readonly expiresOn: string | null };

/** What is to be stored; what is left out stays as it is. */
export type ProfileChanges = {
  readonly cpvCodes?: readonly string[] | undefined;
  readonly policies?: readonly Policy[] | undefined;
  readonly insurances?: readonly Insurance[] | undefined;
  readonly accreditations?: readonly Accreditation[] | undefined;
  readonly projectMin?: bigint | null | undefined;
  readonly projectMax?: bigint | null | undefined;
};

export type ProfileRefusal = 'CPV_INVALID' | 'POLICY_EMPTY' | 'POLICY_TWICE' | 'DAY_INVALID' | 'COVER_INVALID' | 'AMOUNTS_REVERSED';

/** Eight digits and a check digit, such as `03000000-1`; the main groups begin with 03 to 98. */
const CPV = /^(?:0[3-9]|[1-9]\d)\d{6}-\d$/u;

/** @returns the code as it is stored, or null when it has not the form of one */
export const cpvCode = (text: string): string | null => {
  const code = text.trim().replaceAll(/\s/gu, '').replace(/[–—]/u, '-');
  return CPV.test(code) ? code : null;
};

/** A day of the calendar, as `2027-03-31`. */
export const isDay = (text: string): boolean => {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/u.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
};

export const decideProfile = (changes: ProfileChanges): Decision<ProfileRefusal> =>
  refused(...cpvRefusals(changes.cpvCodes ?? []), ...policyRefusals(changes.policies ?? []), ...insuranceRefusals(changes.insurances ?? []), ...dayRefusals(changes), ...amountRefusals(changes));

const cpvRefusals = (codes: readonly string[]): Refusal<ProfileRefusal>[] =>
  codes.flatMap((code, at) =>
    cpvCode(code) ? [] : [refuse<ProfileRefusal>('CPV_INVALID', ['cpvCodes', String(at)], `Enter a CPV code of 8 digits, a hyphen and a check digit, like 03000000-1, not “${code}”.`)],
  );

const policyRefusals = (policies: readonly Policy[]): Refusal<ProfileRefusal>[] =>
  policies.flatMap(({ kind, statement, url }, at) => [
    ...(statement.trim() === '' && url.trim() === '' ? [refuse<ProfileRefusal>('POLICY_EMPTY', ['policies', String(at), 'statement'], 'Say what your policy is, or where it can be read.')] : []),
    ...(policies.findIndex((other) => other.kind === kind) < at ? [refuse<ProfileRefusal>('POLICY_TWICE', ['policies', String(at), 'kind'], 'Give each kind of policy once.')] : []),
  ]);

const insuranceRefusals = (insurances: readonly Insurance[]): Refusal<ProfileRefusal>[] =>
  insurances.flatMap(({ cover }, at) => (cover > 0n ? [] : [refuse<ProfileRefusal>('COVER_INVALID', ['insurances', String(at), 'cover'], 'Enter the cover in pounds, like 5000000.')]));

const dayRefusals = ({ policies = [], insurances = [], accreditations = [] }: ProfileChanges): Refusal<ProfileRefusal>[] => {
  const days: [readonly string[], string | null][] = [
    ...policies.map(({ reviewOn }, at): [string[], string | null] => [['policies', String(at), 'reviewOn'], reviewOn]),
    ...insurances.map(({ expiresOn }, at): [string[], string | null] => [['insurances', String(at), 'expiresOn'], expiresOn]),
    ...accreditations.map(({ expiresOn }, at): [string[], string | null] => [['accreditations', String(at), 'expiresOn'], expiresOn]),
  ];
  return days.flatMap(([path, day]) => (day === null || isDay(day) ? [] : [refuse<ProfileRefusal>('DAY_INVALID', path, 'Enter a real date, like 31 March 2027.')]));
};

const amountRefusals = ({ projectMin, projectMax }: ProfileChanges): Refusal<ProfileRefusal>[] => {
  const isReversed = projectMin != null && projectMax != null && projectMin > projectMax;
  return isReversed ? [refuse<ProfileRefusal>('AMOUNTS_REVERSED', ['projectMax'], 'Enter a largest project that is not smaller than the smallest.')] : [];
};

export type Expiry = 'CURRENT' | 'EXPIRES_SOON' | 'EXPIRED';

/** The last day still counts. @param today as `2027-03-31` */
export const expiryOf = (expiresOn: string | null, today: string): Expiry => {
  if (expiresOn === null) return 'CURRENT';
  const days = Math.round((Date.parse(expiresOn) - Date.parse(today)) / 86_400_000);
  if (days < 0) return 'EXPIRED';
  return days <= REMINDER_DAYS ? 'EXPIRES_SOON' : 'CURRENT';
};

export type PartState = 'TO_DO' | 'NEEDS_CARE' | 'DONE';

/** How much each part holds; ends are days or null. */
export type PartFacts = {
  readonly capabilities: number;
  readonly servesPlaces: boolean;
  readonly policies: readonly (string | null)[];
  readonly insurances: readonly (string | null)[];
  readonly accreditations: readonly (string | null)[];
  readonly caseStudies: number;
};

/** The task list of a profile. What has ended, or soon will, needs care. */
export const profileTasks = (facts: PartFacts, today: string): readonly { readonly part: ProfilePart; readonly state: PartState }[] => {
  const ofEnds = (ends: readonly (string | null)[]): PartState => {
    if (ends.length === 0) return 'TO_DO';
    return ends.some((end) => expiryOf(end, today) !== 'CURRENT') ? 'NEEDS_CARE' : 'DONE';
  };
  return [
    { part: 'CAPABILITIES', state: facts.capabilities === 0 ? 'TO_DO' : facts.servesPlaces ? 'DONE' : 'NEEDS_CARE' },
    { part: 'POLICIES', state: ofEnds(facts.policies) },
    { part: 'INSURANCES', state: ofEnds(facts.insurances) },
    { part: 'ACCREDITATIONS', state: ofEnds(facts.accreditations) },
    { part: 'CASE_STUDIES', state: facts.caseStudies === 0 ? 'TO_DO' : 'DONE' },
  ];
};
