// Reads the parts of a release: buyer, codes, money, dates, link.
import { fromDecimalString } from '../money/index.ts';
import { parseInstant } from './instant.ts';
import { numberIn, objectIn, objectsIn, type Reader, textIn } from './json-reader.ts';
import type { ImportedNotice } from './notice.ts';
import { plainLine } from './plain-text.ts';

export const instantIn = (reader: Reader, name: string): Date | null => {
  const text = textIn(reader, name);
  const date = text === null ? null : parseInstant(text);
  if (text !== null && date === null) reader.troubles.push(`${reader.path === '' ? '' : `${reader.path}.`}${name} is not a date`);
  return date;
};

const LARGEST_AMOUNT = 1e13;

/** Pence, or null where there is no amount, or one in another currency. */
const moneyIn = (reader: Reader): bigint | null => {
  const amount = numberIn(reader, 'amount');
  const currency = textIn(reader, 'currency');
  if (amount === null || (currency !== null && currency !== 'GBP')) return null;
  if (amount < 0 || amount > LARGEST_AMOUNT) reader.troubles.push(`${reader.path}.amount is not a believable amount`);
  return fromDecimalString(Math.abs(amount) > LARGEST_AMOUNT ? '0' : amount.toFixed(2));
};

/** What the tender is worth, else what the plan sets aside. A least value above the most is left out. */
export const budgetIn = (release: Reader): ImportedNotice['budget'] => {
  const tender = objectIn(release, 'tender');
  const planned = moneyIn(objectIn(objectIn(objectIn(release, 'planning'), 'budget'), 'amount'));
  const max = moneyIn(objectIn(tender, 'value')) ?? planned;
  const min = moneyIn(objectIn(tender, 'minValue'));
  return { min: min !== null && max !== null && min > max ? null : min, max };
};

const CPV = /^(\d{8})(?:-\d|\.0)?$/u;

/** Main code, further codes, then those of the items, each once. */
export const cpvIn = (release: Reader): string[] => {
  const tender = objectIn(release, 'tender');
  const classifications = [tender, ...objectsIn(tender, 'items')].flatMap((place) => [
    objectIn(place, 'classification'),
    ...objectsIn(place, 'additionalClassifications'),
  ]);
  const codes = classifications.flatMap((one) => {
    const code = CPV.exec(textIn(one, 'id') ?? '')?.[1];
    return textIn(one, 'scheme') === 'CPV' && code !== undefined ? [code] : [];
  });
  return [...new Set(codes)];
};

/** The last day of engagement that the plan names, and the close of the tender. */
export const datesIn = (release: Reader): ImportedNotice['dates'] => {
  const milestones = objectsIn(objectIn(release, 'planning'), 'milestones');
  const ends = milestones
    .filter((milestone) => textIn(milestone, 'type') === 'engagement')
    .flatMap((milestone) => instantIn(milestone, 'dueDate') ?? []);
  const closesAt = instantIn(objectIn(objectIn(release, 'tender'), 'tenderPeriod'), 'endDate');
  return { engagementEndsAt: ends.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null, closesAt };
};

const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`\\]{1,2000}$/iu;
const NOTICES = ['marketEngagementNotice', 'plannedProcurementNotice', 'tenderNotice', 'contractNotice'] as const;

/** The address of the notice itself, never of some other document. */
export const urlIn = (release: Reader): string | null => {
  const documents = ['planning', 'tender'].flatMap((part) => objectsIn(objectIn(release, part), 'documents'));
  const links = documents.flatMap((document) => {
    const url = textIn(document, 'url')?.trim() ?? '';
    const rank = NOTICES.findIndex((notice) => notice === textIn(document, 'documentType'));
    return rank >= 0 && WEB_ADDRESS.test(url) ? [{ url, rank }] : [];
  });
  return links.toSorted((a, b) => a.rank - b.rank)[0]?.url ?? null;
};

const PARTY_ID = /^([A-Z]{2}-[A-Z]{2,12})-(\S{1,200})$/u;

/** The buyer's name, and its identifier where the parties list it or its id is made of one; null without a name. */
export const buyerIn = (release: Reader): ImportedNotice['buyer'] | null => {
  const parties = objectsIn(release, 'parties');
  const buyer = objectIn(release, 'buyer');
  const id = textIn(buyer, 'id');
  const party = parties.find((one) => (id === null ? rolesOf(one).includes('buyer') : textIn(one, 'id') === id));
  const name = plainLine(textIn(buyer, 'name') ?? (party ? textIn(party, 'name') : null) ?? '');
  if (name === '') return null;
  const identifier = party ? objectIn(party, 'identifier') : null;
  const scheme = identifier ? textIn(identifier, 'scheme') : null;
  const number = identifier ? textIn(identifier, 'id') : null;
  if (scheme !== null && number !== null) return { name, identifierScheme: plainLine(scheme), identifierId: plainLine(number) };
  const parts = PARTY_ID.exec(id ?? '');
  return { name, identifierScheme: parts?.[1] ?? null, identifierId: parts?.[2] ?? null };
};

const rolesOf = (party: Reader): string[] => {
  const roles = party.node['roles'];
  return Array.isArray(roles) ? roles.filter((role): role is string => typeof role === 'string') : [];
};
