// Reads what a ranking is computed from out of a pack, field by field, as nothing in a pack is believed.
import { type PriceRule, type RankingInput, type RankingProposal, SAMPLES, type StabilityPlan } from '../evaluation/index.ts';
import type { JsonValue } from '../journal/index.ts';
import { field, number, record, records, text, texts, whole } from './read-json.ts';

type Json = { readonly [name: string]: JsonValue };

/** Pence are written as digits. */
const pence = (from: Json, name: string): bigint | null => {
  const digits = text(from, name);
  return digits !== null && /^\d+$/u.test(digits) ? BigInt(digits) : null;
};

const priceRuleIn = (from: Json | null): PriceRule | null => {
  if (!from) return null;
  const method = text(from, 'method');
  if (method === 'LOWEST') return { method, criterionCode: field(from, 'criterionCode') };
  if (method === 'PER_POINT') return { method, minimumPoints: number(from, 'minimumPoints') ?? 0 };
  const benchmark = pence(from, 'benchmark');
  return method === 'BENCHMARK' && benchmark !== null ? { method, criterionCode: field(from, 'criterionCode'), benchmark } : null;
};

const proposalIn = (one: Json): RankingProposal => {
  const agreed = record(one['agreed']) ?? {};
  return {
    id: field(one, 'id'),
    ...('price' in one && { price: pence(one, 'price') }),
    agreed: Object.fromEntries(Object.keys(agreed).map((code) => [code, number(agreed, code)])),
    scores: records(one, 'scores').map((score) => ({ evaluatorId: field(score, 'evaluatorId'), criterionCode: field(score, 'criterionCode'), value: number(score, 'value') ?? 0 })),
  };
};

/** As a ranking takes it; anything of another shape is left out, and shows as a difference from the text it was read from. */
export const rankingInputIn = (from: Json | null | undefined): RankingInput | null => {
  const scale = record(from?.['scale']);
  const [min, max] = scale ? [number(scale, 'min'), number(scale, 'max')] : [null, null];
  if (!from || min === null || max === null || min >= max) return null;
  const price = priceRuleIn(record(from['price']));
  return {
    scale: { min, max },
    criteria: records(from, 'criteria').map((one) => ({ code: field(one, 'code'), weightBp: whole(one, 'weightBp') ?? 0, minimumScore: number(one, 'minimumScore') })),
    ...('tieBreak' in from && { tieBreak: texts(from, 'tieBreak') }),
    ...(price && { price }),
    proposals: records(from, 'proposals').map(proposalIn),
  };
};

const choiceIn = (from: Json | null): StabilityPlan['weights'] | null => {
  const kind = from && text(from, 'kind');
  if (kind === 'ANY' || kind === 'ORDER') return { kind };
  const percent = from && whole(from, 'percent');
  return kind === 'NEAR' && percent !== null && percent >= 1 && percent <= 100 ? { kind, percent } : null;
};

/** A plan as the server takes it; null for anything else, so that no file makes its reader simulate without end. */
export const stabilityPlanIn = (value: JsonValue | undefined): StabilityPlan | null => {
  const from = record(value);
  const weights = choiceIn(record(from?.['weights']));
  if (!from || !weights) return null;
  const [scoreError, samples, seed, shortlistSize] = [number(from, 'scoreError'), whole(from, 'samples'), whole(from, 'seed'), whole(from, 'shortlistSize')];
  const hasRanks = from['hasRanks'];
  if (scoreError === null || samples === null || seed === null || shortlistSize === null || typeof hasRanks !== 'boolean') return null;
  const isInRange = scoreError >= 0 && samples >= 1 && samples <= SAMPLES.most && seed >= 0 && seed <= 2_147_483_647 && shortlistSize >= 1;
  return isInRange ? { weights, scoreError, samples, seed, shortlistSize, hasRanks } : null;
};
