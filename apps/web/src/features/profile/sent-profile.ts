// Reads the profile that went with a version of an idea: plain JSON of the form `moothall-profile/1`, as it was on the day it was sent.
import { toDecimalString } from '@moothall/domain/money';
import type { Expiry, InsuranceKind, Nation, PolicyKind, ProfilePartsFragment } from '../../gql/types.ts';
import type { SentPilot } from './sent-own-pilots.tsx';
import type { Money } from '../../language/amounts.ts';

const FORM = 'moothall-profile/1';

interface SentProfile {
  readonly form: typeof FORM;
  readonly organisation: { readonly name: { readonly en: string; readonly cy: string | null } };
  readonly profileVersion: number;
  readonly capabilities: {
    readonly skills: string[];
    readonly cpvCodes: string[];
    readonly themes: string[];
    readonly places: { code: string; name: { en: string; cy: string | null } }[];
    readonly regions: string[];
    readonly nations: Nation[];
    readonly projectMin: string | null;
    readonly projectMax: string | null;
  };
  /** Absent in what was sent before pilots were recorded here. */
  readonly ownPilots?: readonly SentPilot[];
  readonly policies: readonly { kind: PolicyKind; statement: string; url: string; reviewOn: string | null }[];
  readonly insurances: readonly { kind: InsuranceKind; cover: string; insurer: string; expiresOn: string }[];
  readonly accreditations: readonly { name: string; number: string; expiresOn: string | null }[];
  readonly caseStudies: readonly {
    title: string;
    done: string;
    place: string;
    year: number;
    valueMin: string | null;
    valueMax: string | null;
    confirmedBy: { client: string; at: string } | null;
  }[];
}

const isSentProfile = (value: unknown): value is SentProfile => typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;

const money = (pence: string): Money => ({ amount: toDecimalString(BigInt(pence)) });
const moneyOrNone = (pence: string | null): Money | null => (pence === null ? null : money(pence));

/**
 * @param sent canonical JSON as the server gives it
 * @param day the day it was sent, `2027-03-31`: what had ended by then says so, what ended later does not
 * @returns null for a form that this page does not know
 */
export function readSentProfile(sent: string, day: string): { name: SentProfile['organisation']['name']; profile: ProfilePartsFragment; ownPilots: readonly SentPilot[] } | null {
  const read: unknown = JSON.parse(sent);
  if (!isSentProfile(read)) return null;
  const expiry = (on: string | null): Expiry => (on !== null && on < day ? 'EXPIRED' : 'CURRENT');
  const { organisation, profileVersion, capabilities, policies, insurances, accreditations, caseStudies } = read;
  const { cpvCodes, projectMin, projectMax, ...able } = capabilities;
  return {
    name: organisation.name,
    ownPilots: read.ownPilots ?? [],
    profile: {
      version: profileVersion,
      capabilities: { ...able, cpv: cpvCodes.map((code) => ({ code, name: null })), projectMin: moneyOrNone(projectMin), projectMax: moneyOrNone(projectMax) },
      policies: policies.map((one) => ({ ...one, expiry: expiry(one.reviewOn) })),
      insurances: insurances.map((one) => ({ ...one, cover: money(one.cover), expiry: expiry(one.expiresOn) })),
      accreditations: accreditations.map((one) => ({ ...one, expiry: expiry(one.expiresOn) })),
      caseStudies: caseStudies.map(({ valueMin, valueMax, confirmedBy, ...text }, index) => ({
        ...text,
        id: `study-${index}`,
        version: 0,
        valueMin: moneyOrNone(valueMin),
        valueMax: moneyOrNone(valueMax),
        confirmation: confirmedBy,
        request: null,
      })),
      tasks: null,
    },
  };
}
