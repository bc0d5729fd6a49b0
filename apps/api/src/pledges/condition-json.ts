// Turns a condition as callers say it into the domain's condition, with pence for pounds.
import { type Condition, type ConditionCode, parseCondition } from '@moothall/domain/pledge';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import type { ConditionInput } from './pledge.input.ts';

/** @returns the condition, or what is wrong with it and where in the input */
export function readCondition(input: ConditionInput | null | undefined): Condition | readonly Refusal<ConditionCode>[] {
  if (!input) return { type: 'always' };
  const condition = parseCondition(toJson(input));
  if ('type' in condition) return condition;
  return condition.map((one) => ({ ...one, path: ['condition', ...pathIn(input, one.path.slice(1))] }));
}

/** The domain names the parts of a condition in its own words; a caller looks for the fields it has sent. */
function pathIn(input: ConditionInput | undefined, [name, ...rest]: readonly string[]): string[] {
  if (name === undefined || !input) return [];
  if (name === 'of') {
    const [index, ...inner] = rest;
    const list = input.all ? ['all'] : input.any ? ['any'] : ['atLeast', 'of'];
    return index === undefined ? list : [...list, index, ...pathIn(partsOf(input)[Number(index)], inner)];
  }
  if (name === 'organisationId') return ['organisation'];
  if (name === 'code') return ['fact'];
  return [input.total ? 'total' : input.count ? 'count' : 'atLeast', name === 'class' ? 'from' : name];
}

function partsOf(input: ConditionInput): readonly ConditionInput[] {
  return input.all ?? input.any ?? input.atLeast?.of ?? [];
}

/** Every organisation that a condition names. */
export function organisationsIn(condition: Condition): string[] {
  if (condition.type === 'organisation') return [condition.organisationId];
  return 'of' in condition ? condition.of.flatMap(organisationsIn) : [];
}

function toJson(input: ConditionInput): Record<string, unknown> {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined && value !== false);
  // More than one field, or none, is no known type: the domain's reader refuses it with its path.
  if (given.length !== 1) return { type: given.map(([name]) => name).join(' and ') || 'nothing' };
  // What more support could undo: the domain says why not.
  for (const name of ['atMost', 'without', 'onlyFirst'] as const) if (input[name] !== null && input[name] !== undefined) return { type: name };
  if (input.total) return { type: 'total', min: pence(input.total.min), ...shared(input.total) };
  if (input.count) {
    const { k, minEach } = input.count;
    return { type: 'count', k, ...(minEach ? { minEach: pence(minEach) } : {}), ...shared(input.count) };
  }
  if (input.organisation) return { type: 'organisation', organisationId: input.organisation };
  if (input.fact) return { type: 'fact', code: input.fact };
  if (input.all) return { type: 'all', of: input.all.map(toJson) };
  if (input.any) return { type: 'any', of: input.any.map(toJson) };
  if (input.atLeast) return { type: 'atLeast', k: input.atLeast.k, of: input.atLeast.of.map(toJson) };
  return { type: 'always' };
}

function shared(part: { from?: string | null; excludeOwn?: boolean | null }): Record<string, unknown> {
  return { ...(part.from ? { class: part.from.toLowerCase() } : {}), ...(part.excludeOwn ? { excludeOwn: true } : {}) };
}

function pence(pounds: string): string {
  return (fromDecimalString(pounds) ?? 0n).toString();
}

/** For a condition that names what the round does not know: one refusal beside each such name. */
export function unknownNames(
  input: ConditionInput | null | undefined,
  codes: readonly string[],
  organisationIds: readonly string[],
  path: readonly string[] = ['condition'],
): Refusal<'INVALID_CONDITION'>[] {
  if (!input) return [];
  const isFactKnown = input.fact == null || codes.includes(input.fact);
  const isOrganisationKnown = input.organisation == null || organisationIds.includes(input.organisation);
  return [
    ...(isFactKnown ? [] : [refuse('INVALID_CONDITION' as const, [...path, 'fact'], 'Choose one of the milestones of this round.')]),
    ...(isOrganisationKnown ? [] : [refuse('INVALID_CONDITION' as const, [...path, 'organisation'], 'Choose an organisation from the list.')]),
    ...partsOf(input).flatMap((part, index) => {
      return unknownNames(part, codes, organisationIds, [...path, ...pathIn(input, ['of', String(index)])]);
    }),
  ];
}
