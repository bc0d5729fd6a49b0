// Turns a condition as callers say it into the domain's condition, with pence for pounds.
import { type Condition, type ConditionCode, parseCondition } from '@moothall/domain/pledge';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import type { ConditionInput } from './pledge.input.ts';

/** @returns the condition, or what is wrong with it and where */
export function readCondition(input: ConditionInput | null | undefined): Condition | readonly Refusal<ConditionCode>[] {
  return input ? parseCondition(toJson(input)) : { type: 'always' };
}

/** Every milestone and organisation that a condition names. */
export function namedIn(condition: Condition): { facts: string[]; organisations: string[] } {
  if (condition.type === 'fact') return { facts: [condition.code], organisations: [] };
  if (condition.type === 'organisation') return { facts: [], organisations: [condition.organisationId] };
  if (!('of' in condition)) return { facts: [], organisations: [] };
  const parts = condition.of.map(namedIn);
  return { facts: parts.flatMap((part) => part.facts), organisations: parts.flatMap((part) => part.organisations) };
}

function toJson(input: ConditionInput): Record<string, unknown> {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined && value !== false);
  // More than one field, or none, is no known type: the domain's reader refuses it with its path.
  if (given.length !== 1) return { type: given.map(([name]) => name).join(' and ') || 'nothing' };
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

/** For a condition that names what the round does not know. */
export function unknownNames(condition: Condition, codes: readonly string[], organisationIds: readonly string[]): Refusal<'INVALID_CONDITION'>[] {
  const named = namedIn(condition);
  const unknownFact = named.facts.find((code) => !codes.includes(code));
  const unknownOrganisation = named.organisations.find((id) => !organisationIds.includes(id));
  return [
    ...(unknownFact === undefined ? [] : [refuse('INVALID_CONDITION', ['condition', 'fact'], 'Choose one of the milestones of this round.')]),
    ...(unknownOrganisation === undefined ? [] : [refuse('INVALID_CONDITION', ['condition', 'organisation'], 'Choose an organisation from the list.')]),
  ];
}
