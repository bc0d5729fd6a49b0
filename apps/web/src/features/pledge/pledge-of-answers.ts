// Turns the answers into a pledge for the preview, and into what is sent.
import { toDecimalString } from '@moothall/domain/money';
import type { OrganisationClass, Pledge } from '@moothall/domain/pledge';
import type { MakePledgeInput } from '../../gql/types.ts';
import { penceOf, validUntilOf } from './answers.ts';
import type { Answers } from './answers.ts';
import { conditionInput } from './condition-input.ts';
import { conditionOf } from './condition-tree.ts';

/** The id of the pledge that does not exist yet. */
export const NEW_ID = 'new';

export function pledgeToTry(answers: Answers, organisationClass: OrganisationClass): Pledge {
  const cap = penceOf(answers);
  const until = validUntilOf(answers);
  return {
    id: NEW_ID,
    organisationId: answers.org,
    organisationClass,
    kind: answers.kind ?? 'CASH',
    amount: cap,
    condition: conditionOf(answers.tree),
    match: answers.kind === 'MATCH' ? { numerator: BigInt(answers.numerator), denominator: BigInt(answers.denominator), cap, base: answers.base ?? 'ALL_CASH' } : null,
    validUntil: until ? new Date(until) : null,
  };
}

export function pledgeInput(roundId: string, answers: Answers): MakePledgeInput {
  const { org, kind, note, numerator, denominator, base, authority } = answers;
  return {
    roundId,
    organisationId: org,
    kind: kind ?? 'CASH',
    amount: toDecimalString(penceOf(answers)),
    note: note || null,
    authority,
    condition: conditionInput(conditionOf(answers.tree)),
    validUntil: validUntilOf(answers) ?? null,
    match: kind === 'MATCH' ? { numerator: Number(numerator), denominator: Number(denominator), base: base ?? 'ALL_CASH' } : null,
  };
}
