// Reads the terms of a pledge as callers send them, and says what is wrong with them and where.
import { type Refusal, refuse, refusalsOf } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import type { OrganisationKind } from '@moothall/domain/organisation';
import {
  type Condition,
  type ConditionCode,
  decidePledge,
  decideVerifier,
  isCash,
  type OrganisationClass,
  type PledgeCode,
  type PledgeKind,
  type RoundFacts,
  type Terms,
  type VerifierCode,
} from '@moothall/domain/pledge';
import type { LockedChallenge } from '../challenges/store-challenge.ts';
import { databaseNow, type Tx } from '../platform/transaction.ts';
import { organisationsIn, readCondition, unknownNames } from './condition-json.ts';
import type { ChangePledgeInput, MakePledgeInput, PreviewPledgeInput } from './pledge.input.ts';
import type { LockedRound } from './store-round.ts';

export type TermsCode = PledgeCode | ConditionCode | VerifierCode | 'NOTE_MISSING';
export const TERMS_CODES: readonly TermsCode[] = [
  'ROUND_NOT_OPEN', 'ROUND_CLOSED', 'AMOUNT_MISSING', 'MATCH_MISSING', 'AUTHORITY_MISSING', 'ALREADY_EXPIRED', 'OWN_PROPOSAL_CASH',
  'NOT_MONOTONE', 'UNKNOWN_CONDITION', 'INVALID_CONDITION', 'TOO_DEEP', 'TOO_MANY_PARTS', 'NOTE_MISSING',
  'VERIFIER_IS_PLEDGER', 'VERIFIER_UNKNOWN', 'VERIFIER_NOT_NEEDED',
];

export const CLASS_OF: Record<OrganisationKind, OrganisationClass> = {
  COUNCIL: 'council',
  COMBINED_AUTHORITY: 'council',
  DEPARTMENT: 'funder',
  FUNDER: 'funder',
  SUPPLIER: 'supplier',
  VCSE: 'supplier',
  RESEARCH: 'supplier',
};

export interface Wish {
  readonly round: LockedRound;
  readonly challenge: LockedChallenge;
  readonly input: MakePledgeInput | ChangePledgeInput;
  readonly kind: PledgeKind;
  readonly organisationId: string;
}

export type ReadTerms = { readonly terms: Terms; readonly refusals?: undefined } | { readonly terms?: undefined; readonly refusals: readonly Refusal<TermsCode>[] };

export async function roundFacts(tx: Tx, { round, challenge }: Pick<Wish, 'round' | 'challenge'>): Promise<RoundFacts> {
  return { stage: challenge.stage, now: await databaseNow(tx), closesAt: round.deadline, isLocked: round.lockedAt !== null };
}

export async function readTerms(tx: Tx, wish: Wish): Promise<ReadTerms> {
  const { input, kind, round, organisationId } = wish;
  const condition = readCondition(input.condition);
  const terms = termsOf(input, kind, 'type' in condition ? condition : { type: 'always' });
  const facts = {
    ...(await roundFacts(tx, wish)),
    pledge: { kind, amount: terms.amount, validUntil: terms.validUntil, match: terms.match },
    hasAuthority: input.authority.trim() !== '',
    isOwnProposal: await leadsSolution(tx, round.solutionId, organisationId),
  };
  const { verifierId } = terms;
  const isKnown = verifierId !== null && (await knownOrganisations(tx, [verifierId])).length > 0;
  const isUnexplained = !isCash(kind) && (input.note ?? '').trim() === '';
  const refusals: Refusal<TermsCode>[] = [
    ...refusalsOf(decidePledge(facts)).map((one) => (one.code === 'AUTHORITY_MISSING' ? { ...one, path: ['authority'] } : one)),
    ...('type' in condition ? await strangeNames(tx, round, input, condition) : condition),
    ...(isUnexplained ? [refuse<TermsCode>('NOTE_MISSING', ['note'], 'Say what it consists of and how you valued it.')] : []),
    ...refusalsOf(decideVerifier({ kind, organisationId, verifierId, isKnown })),
  ];
  return refusals.length > 0 ? { refusals } : { terms };
}

export function termsOf(input: MakePledgeInput | ChangePledgeInput | PreviewPledgeInput, kind: PledgeKind, condition: Condition): Terms {
  const amount = fromDecimalString(input.amount) ?? 0n;
  const { match } = input;
  const isMatch = kind === 'MATCH' && match;
  return {
    amount,
    condition,
    match: isMatch ? { numerator: BigInt(match.numerator), denominator: BigInt(match.denominator), base: match.base, cap: amount } : null,
    validUntil: input.validUntil ?? null,
    note: 'note' in input ? (input.note ?? null) : null,
    verifierId: 'verifierId' in input ? (input.verifierId ?? null) : null,
  };
}

async function strangeNames(tx: Tx, { milestones }: LockedRound, input: Wish['input'], condition: Condition): Promise<Refusal<'INVALID_CONDITION'>[]> {
  const codes = milestones.map((one) => one.code);
  return unknownNames(input.condition, codes, await knownOrganisations(tx, organisationsIn(condition)));
}

async function leadsSolution(tx: Tx, solutionId: string, organisationId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'select 1 from solution s join proposal p on p.id = s.proposal_id where s.id = $1 and p.organisation_id = $2',
    [solutionId, organisationId],
  );
  return rows.length > 0;
}

async function knownOrganisations(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query('select id from organisation where id = any($1)', [ids]);
  return rows.map((row) => row.id);
}
