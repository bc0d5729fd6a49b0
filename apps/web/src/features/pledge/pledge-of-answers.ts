// Turns the answers into a pledge for the preview, and into what is sent.
import { toDecimalString } from '@moothall/domain/money';
import type { OrganisationClass, Pledge } from '@moothall/domain/pledge';
import type { ChangePledgeInput, MakePledgeInput } from '../../gql/types.ts';
import { isMoney, penceOf, validUntilOf } from './answers.ts';
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

function termsOf(answers: Answers) {
  const { kind, note, numerator, denominator, base, authority, verifier } = answers;
  return {
    amount: toDecimalString(penceOf(answers)),
    note: note || null,
    authority,
    verifierId: isMoney(kind) ? null : verifier || null,
    condition: conditionInput(conditionOf(answers.tree)),
    validUntil: validUntilOf(answers) ?? null,
    match: kind === 'MATCH' ? { numerator: Number(numerator), denominator: Number(denominator), base: base ?? ('ALL_CASH' as const) } : null,
  };
}

export function pledgeInput(roundId: string, answers: Answers): MakePledgeInput {
  return { roundId, organisationId: answers.org, kind: answers.kind ?? 'CASH', ...termsOf(answers) };
}

export function changeInput(answers: Answers): ChangePledgeInput {
  return { id: answers.change, version: Number(answers.version), ...termsOf(answers) };
}
