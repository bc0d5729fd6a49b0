// What a ranking was computed from as one text that is the same wherever it is written: amounts in pence as digits.
import { canonicalJson, type JsonValue } from '../journal/index.ts';
import type { RankingInput } from './assess.ts';

/** JSON of it, with amounts in pence as digits. */
export const jsonWithDigits = (value: unknown): string => JSON.stringify(value, (_name, one: unknown) => (typeof one === 'bigint' ? one.toString() : one));

export const amountsAsDigits = (value: unknown): JsonValue => JSON.parse(jsonWithDigits(value));

/** Canonical JSON; its SHA-256 names the inputs. */
export const rankingInputText = (input: RankingInput): string => canonicalJson(amountsAsDigits(input));

const pence = (digits: unknown): bigint => BigInt(String(digits));

/** Reads such a text back; it was written by `rankingInputText`. */
export const readRankingInput = (text: string): RankingInput => {
  const input: RankingInput = JSON.parse(text);
  const proposals = input.proposals.map((one) => (one.price == null ? one : { ...one, price: pence(one.price) }));
  const price = input.price?.method === 'BENCHMARK' ? { ...input.price, benchmark: pence(input.price.benchmark) } : input.price;
  return { ...input, proposals, ...(price && { price }) };
};
