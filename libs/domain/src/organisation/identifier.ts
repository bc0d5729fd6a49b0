// Identifiers of UK organisations: the form each must have, and how it is written once and for all.
import { hasVatCheckDigits } from './vat.ts';

/** Schemes as OCDS names them (org-id.guide), and GSS for places. */
export const IDENTIFIER_SCHEMES = [
  'GB-COH',
  'GB-PPON',
  'GB-CHC',
  'GB-SC',
  'GB-NIC',
  'GB-LAE',
  'GSS',
  'GB-VAT',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export type IdentifierCheck =
  | { readonly ok: true; readonly normalised: string }
  | { readonly ok: false; readonly message: string };

type Form = {
  readonly pattern: RegExp;
  readonly message: string;
  readonly tidy?: (id: string) => string;
  readonly isGenuine?: (id: string) => boolean;
};

const compact = (id: string): string => id.toUpperCase().replaceAll(/[\s.-]/gu, '');

/** Companies House: eight characters; people leave out the leading zeros of an English or Welsh number. */
const companyNumber = (id: string): string => {
  const short = compact(id);
  return /^\d{5,7}$/u.test(short) ? short.padStart(8, '0') : short;
};

const ppon = (id: string): string => {
  const parts = /^([A-Z]{4})(\d{4})([A-Z]{4})$/u.exec(compact(id).replace(/^GBPPON/u, ''));
  return parts === null ? id : parts.slice(1).join('-');
};

const prefixed = (prefix: string) => (id: string): string => {
  const short = compact(id);
  return /^\d+$/u.test(short) ? `${prefix}${short}` : short;
};

const charityNumber = (id: string): string => id.trim().toUpperCase().replaceAll(/\s/gu, '');

const forms: Record<IdentifierScheme, Form> = {
  'GB-COH': {
    // The UK-Export-Finance/mdm-api pattern, plus the old Northern Irish numbers R0000000.
    pattern: /^(?:(?:[A-Z]{2}|[A-Z]\d|\d{2})(?:\d{6}|\d{5}[A-Z]))$/u,
    message: 'Enter a company number of 8 characters, like 09442333 or SC123456.',
    tidy: companyNumber,
  },
  'GB-PPON': {
    pattern: /^P[BCDGHJLMNPQRTVWXYZ]{3}-[1-9]{4}-[BCDGHJLMNPQRTVWXYZ]{4}$/u,
    message: 'Enter a public procurement number, like PMPB-8772-VYWM.',
    tidy: ppon,
  },
  'GB-CHC': {
    pattern: /^\d{6,7}(?:-\d{1,3})?$/u,
    message: 'Enter a charity number of 6 or 7 digits, like 1089464.',
    tidy: charityNumber,
  },
  'GB-SC': {
    pattern: /^SC\d{6}$/u,
    message: 'Enter a Scottish charity number, like SC012345.',
    tidy: prefixed('SC'),
  },
  'GB-NIC': {
    pattern: /^NIC?\d{6}$/u,
    message: 'Enter a Northern Irish charity number, like NIC100012.',
    tidy: prefixed('NIC'),
  },
  'GB-LAE': {
    pattern: /^[A-Z]{3,4}$/u,
    message: 'Enter the local authority code of three or four letters, like DBY.',
    tidy: compact,
  },
  GSS: {
    pattern: /^[ENSW]\d{8}$/u,
    message: 'Enter a GSS code of a letter and 8 digits, like E10000007.',
    tidy: compact,
  },
  'GB-VAT': {
    pattern: /^GB(?:\d{9}|\d{12}|GD[0-4]\d{2}|HA[5-9]\d{2})$/u,
    message: 'Enter a VAT number, like GB 980 7806 84.',
    tidy: (id) => `GB${compact(id).replace(/^GB/u, '')}`,
    isGenuine: hasVatCheckDigits,
  },
};

/**
 * Checks the form, and the check digits where the scheme has any; it does not ask a register. Accepts the ways people
 * type it (spaces, lower case, missing zeros) and answers the one way it is stored.
 */
export const checkIdentifier = (scheme: IdentifierScheme, id: string): IdentifierCheck => {
  const { pattern, message, tidy = compact, isGenuine } = forms[scheme];
  const normalised = tidy(id.trim());
  if (!pattern.test(normalised)) return { ok: false, message };
  if (isGenuine !== undefined && !isGenuine(normalised)) {
    return { ok: false, message: `Check the number: its last digits do not fit the others. ${message}` };
  }
  return { ok: true, normalised };
};
