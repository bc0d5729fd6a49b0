// Reading a condition from JSON, and refusing every kind that could leave a pool with two outcomes or with none.
import { refuse, type Refusal } from '../decision/index.ts';
import { CONDITION_TYPES, type Condition } from './condition.ts';
import { ORGANISATION_CLASSES, type OrganisationClass } from './pledger.ts';

export type ConditionCode = 'NOT_MONOTONE' | 'UNKNOWN_CONDITION' | 'INVALID_CONDITION' | 'TOO_DEEP' | 'TOO_MANY_PARTS';
type Trouble = Refusal<ConditionCode>[];
type Json = Readonly<Record<string, unknown>>;

/** Enough for any condition people can still read. */
const MAX_DEPTH = 6;
const MAX_PARTS = 20;

const NOT_MONOTONE = new Set([
  'not', 'atMost', 'lessThan', 'moreThanOthers', 'exactly', 'none', 'noneOf', 'max', 'maximum', 'without',
  'unless', 'firstN', 'onlyFirst', 'first', 'xor', 'oneOf',
]);

const KEYS: Readonly<Record<string, readonly string[]>> = {
  always: ['type'],
  total: ['type', 'min', 'class', 'excludeOwn'],
  count: ['type', 'k', 'class', 'minEach', 'excludeOwn'],
  organisation: ['type', 'organisationId'],
  fact: ['type', 'code'],
  all: ['type', 'of'],
  any: ['type', 'of'],
  atLeast: ['type', 'k', 'of'],
};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isClass = (value: unknown): value is OrganisationClass => ORGANISATION_CLASSES.some((one) => one === value);

const notMonotone = (what: string, path: readonly string[]): Trouble => [
  refuse(
    'NOT_MONOTONE',
    path,
    `Say what must be there, not what must be missing: with "${what}" more support could undo a pledge, and the round could have two outcomes or none.`,
  ),
];

const invalid = (path: readonly string[], message: string): Trouble => [refuse('INVALID_CONDITION', path, message)];

const pence = (value: unknown, path: readonly string[]): bigint | Trouble =>
  typeof value === 'string' && /^\d{1,15}$/u.test(value)
    ? BigInt(value)
    : invalid(path, 'Enter an amount in pence as whole digits, like "14000000" for £140,000.');

const whole = (value: unknown, path: readonly string[]): number | Trouble =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_000_000
    ? value
    : invalid(path, 'Enter a whole number of at least 1.');

type Options = { class?: OrganisationClass; excludeOwn?: boolean };

const options = (json: Json, path: readonly string[]): Options | Trouble => {
  const found: Options = {};
  if (json['class'] !== undefined && json['class'] !== null) {
    if (!isClass(json['class'])) return invalid([...path, 'class'], `Choose one of ${ORGANISATION_CLASSES.join(', ')}.`);
    found.class = json['class'];
  }
  if (json['excludeOwn'] !== undefined && json['excludeOwn'] !== null) {
    if (typeof json['excludeOwn'] !== 'boolean') return invalid([...path, 'excludeOwn'], 'Enter true or false.');
    if (json['excludeOwn']) found.excludeOwn = true;
  }
  return found;
};

const readTotal = (json: Json, path: readonly string[]): Condition | Trouble => {
  const [min, chosen] = [pence(json['min'], [...path, 'min']), options(json, path)];
  if (typeof min !== 'bigint') return min;
  return Array.isArray(chosen) ? chosen : { type: 'total', min, ...chosen };
};

const readCount = (json: Json, path: readonly string[]): Condition | Trouble => {
  const [k, chosen] = [whole(json['k'], [...path, 'k']), options(json, path)];
  if (typeof k !== 'number') return k;
  if (Array.isArray(chosen)) return chosen;
  if (json['minEach'] === undefined || json['minEach'] === null) return { type: 'count', k, ...chosen };
  const minEach = pence(json['minEach'], [...path, 'minEach']);
  return typeof minEach === 'bigint' ? { type: 'count', k, minEach, ...chosen } : minEach;
};

const readParts = (json: Json, path: readonly string[], depth: number): Condition[] | Trouble => {
  const of: unknown = json['of'];
  if (!Array.isArray(of) || of.length === 0) return invalid([...path, 'of'], 'Add at least one part.');
  if (of.length > MAX_PARTS) return [refuse('TOO_MANY_PARTS', [...path, 'of'], `Use at most ${MAX_PARTS} parts.`)];
  const parts: Condition[] = [];
  const troubles: Trouble = [];
  of.forEach((part: unknown, index) => {
    const read = readAt(part, [...path, 'of', String(index)], depth + 1);
    if (Array.isArray(read)) troubles.push(...read);
    else parts.push(read);
  });
  return troubles.length > 0 ? troubles : parts;
};

const isTroubled = (parts: Condition[] | Trouble): parts is Trouble => parts.some((part) => 'message' in part);

const readCompound = (type: 'all' | 'any' | 'atLeast', json: Json, path: readonly string[], depth: number): Condition | Trouble => {
  const of = readParts(json, path, depth);
  if (isTroubled(of)) return of;
  if (type !== 'atLeast') return { type, of };
  const k = whole(json['k'], [...path, 'k']);
  if (typeof k !== 'number') return k;
  return k <= of.length ? { type, k, of } : invalid([...path, 'k'], `Enter a number from 1 to ${of.length}, the number of parts.`);
};

const readText = (value: unknown, path: readonly string[], message: string): string | Trouble =>
  typeof value === 'string' && value.trim() !== '' ? value : invalid(path, message);

const readType = (type: (typeof CONDITION_TYPES)[number], json: Json, path: readonly string[], depth: number): Condition | Trouble => {
  if (type === 'always') return { type };
  if (type === 'total') return readTotal(json, path);
  if (type === 'count') return readCount(json, path);
  if (type === 'fact') {
    const code = readText(json['code'], [...path, 'code'], 'Choose a milestone.');
    return typeof code === 'string' ? { type, code } : code;
  }
  if (type === 'organisation') {
    const organisationId = readText(json['organisationId'], [...path, 'organisationId'], 'Choose an organisation.');
    return typeof organisationId === 'string' ? { type, organisationId } : organisationId;
  }
  return readCompound(type, json, path, depth);
};

const readAt = (json: unknown, path: readonly string[], depth: number): Condition | Trouble => {
  if (depth > MAX_DEPTH) return [refuse('TOO_DEEP', path, `Put at most ${MAX_DEPTH} levels inside one another.`)];
  if (!isJson(json)) return invalid(path, 'Enter a condition, like {"type":"always"}.');
  const given = json['type'];
  if (typeof given === 'string' && NOT_MONOTONE.has(given)) return notMonotone(given, path);
  const type = CONDITION_TYPES.find((one) => one === given);
  if (type === undefined) return [refuse('UNKNOWN_CONDITION', path, `Choose one of ${CONDITION_TYPES.join(', ')}.`)];
  const strange = Object.keys(json).find((key) => !KEYS[type]?.includes(key));
  if (strange === undefined) return readType(type, json, path, depth);
  return NOT_MONOTONE.has(strange)
    ? notMonotone(strange, [...path, strange])
    : invalid([...path, strange], `Take out "${strange}": "${type}" does not know it.`);
};

/**
 * Reads a condition from JSON; amounts are strings of whole pence. Answers the refusals instead, when it cannot hold.
 * "At most", "not", "only the first five" and the like are refused: a pool with them may have two outcomes or none.
 */
export const parseCondition = (json: unknown): Condition | Refusal<ConditionCode>[] => readAt(json, ['condition'], 1);

/** A condition as plain JSON with amounts as strings of pence; `parseCondition` reads it back unchanged. */
export const conditionToJson = (condition: Condition): Record<string, unknown> => {
  if ('of' in condition) return { ...condition, of: condition.of.map(conditionToJson) };
  return Object.fromEntries(
    Object.entries(condition)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, typeof value === 'bigint' ? value.toString() : value]),
  );
};
