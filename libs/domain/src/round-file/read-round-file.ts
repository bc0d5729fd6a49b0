// Reads the file of a locked round without trusting its shape.
import type { JsonValue } from '../journal/index.ts';
import type { PackRow } from '../pack/index.ts';
import { type KeptPledge, ORGANISATION_CLASSES, PLEDGE_KINDS, type RoundInputs } from '../pledge/index.ts';

export const ROUND_FORMAT = 'moothall-pledge-round/1';

type Json = { readonly [name: string]: JsonValue };

/** What holds and what each is worth, in pence. */
export type RoundResult = { readonly at: string; readonly active: readonly string[]; readonly amounts: Readonly<Record<string, string>>; readonly cash: string; readonly inKind: string };

export type RoundFile = {
  readonly challengeId: string;
  readonly algorithm: string;
  readonly inputs: RoundInputs;
  readonly inputsHash: string;
  readonly result: RoundResult;
  readonly journal: readonly PackRow[];
  readonly checkpoints: readonly PackRow[];
  /** The key that the server signed with, base64url. */
  readonly key: string;
};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly JsonValue[] => Array.isArray(value);
const text = (from: Json, name: string): string => {
  const value = from[name];
  return typeof value === 'string' ? value : '';
};
const json = (from: Json, name: string): Json => {
  const value = from[name];
  return isJson(value) ? value : {};
};
const records = (from: Json, name: string): Json[] => {
  const value = from[name];
  return isList(value) ? value.filter(isJson) : [];
};
const texts = (from: Json, name: string): string[] => {
  const value = from[name];
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
};
const rows = (from: Json, name: string): PackRow[] => records(from, name).map((one) => ({ ...one, key: text(one, 'key') }));

const matchOf = (from: Json): KeptPledge['match'] => {
  const match = from['match'];
  if (!isJson(match)) return null;
  const [numerator, denominator] = [text(match, 'numerator'), text(match, 'denominator')];
  if (!/^\d{1,9}$/u.test(numerator) || !/^\d{1,9}$/u.test(denominator)) return null;
  return { numerator, denominator, base: match['base'] === 'COUNCIL_CASH' ? 'COUNCIL_CASH' : 'ALL_CASH' };
};

const pledgeOf = (from: Json): KeptPledge => ({
  id: text(from, 'id'),
  organisationId: text(from, 'organisationId'),
  class: ORGANISATION_CLASSES.find((one) => one === from['class']) ?? 'citizen',
  kind: PLEDGE_KINDS.find((one) => one === from['kind']) ?? 'SITE',
  amount: text(from, 'amount'),
  match: matchOf(from),
  condition: from['condition'] ?? null,
  validUntil: typeof from['validUntil'] === 'string' ? from['validUntil'] : null,
});

/** @returns null for what is no file of this format */
export const readRoundFile = (file: unknown): RoundFile | null => {
  if (!isJson(file) || file['format'] !== ROUND_FORMAT) return null;
  const [inputs, result] = [json(file, 'inputs'), json(file, 'result')];
  const amounts = Object.entries(json(result, 'amounts')).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value] as const] : []));
  return {
    challengeId: text(file, 'challengeId'),
    algorithm: text(file, 'algorithm'),
    inputs: { round: text(inputs, 'round'), target: text(inputs, 'target'), milestones: texts(inputs, 'milestones'), pledges: records(inputs, 'pledges').map(pledgeOf) },
    inputsHash: text(file, 'inputsHash'),
    result: { at: text(result, 'at'), active: texts(result, 'active'), amounts: Object.fromEntries(amounts), cash: text(result, 'cash'), inKind: text(result, 'inKind') },
    journal: rows(file, 'journal'),
    checkpoints: rows(file, 'checkpoints'),
    key: text(file, 'key'),
  };
};
