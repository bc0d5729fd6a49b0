// What is saved in a profile, as the fields of its forms.
import type { Values } from '../../data/repeated-fields.ts';
import type { ProfilePartsFragment } from '../../gql/types.ts';

/** Whole pounds without their decimals. */
const pounds = (money: { amount: string } | null | undefined): string => money?.amount.replace(/\.00$/u, '') ?? '';

const POLICIES = ['DATA_PROTECTION', 'MODERN_SLAVERY', 'EQUALITY', 'HEALTH_AND_SAFETY', 'ENVIRONMENT', 'QUALITY', 'SAFEGUARDING', 'SECURITY'];

export function valuesOf({ capabilities, policies, insurances, accreditations }: ProfilePartsFragment, text: (name: { en: string | null; cy: string | null }) => string): Values {
  const fields: [string, string][] = [
    ['skills', capabilities?.skills.join('\n') ?? ''],
    ['cpvCodes', capabilities?.cpv.map(({ code }) => code).join('\n') ?? ''],
    ['places', capabilities?.places.map(({ name }) => text(name)).join('\n') ?? ''],
    ['projectMin', pounds(capabilities?.projectMin)],
    ['projectMax', pounds(capabilities?.projectMax)],
    ...(policies ?? []).flatMap(({ kind, statement, url, reviewOn }): [string, string][] => rowOf('policies', POLICIES.indexOf(kind), { statement, url, reviewOn: reviewOn ?? '' })),
    ...(insurances ?? []).flatMap(({ kind, cover, insurer, expiresOn }, at): [string, string][] => rowOf('insurances', at, { kind, cover: pounds(cover), insurer, expiresOn })),
    ...(accreditations ?? []).flatMap(({ name, number, expiresOn }, at): [string, string][] => rowOf('accreditations', at, { name, number, expiresOn: expiresOn ?? '' })),
  ];
  return Object.fromEntries(fields);
}

const rowOf = (list: string, at: number, row: Values): [string, string][] => Object.entries(row).map(([name, value]): [string, string] => [`${list}-${at}-${name}`, value]);
