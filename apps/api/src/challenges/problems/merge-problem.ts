// Lays what a caller said over what a problem says, and finds what the types alone cannot: places and services that do not exist.
import { type Refusal, refuse } from '@moothall/domain/decision';
import { fromDecimalString } from '@moothall/domain/money';
import { isServiceCode } from '@moothall/domain/place';
import type { CouncilShare, ProblemContent } from '@moothall/domain/problem';
import type { LocalisedTextInput } from '../../platform/graphql/values.type.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { ProblemContentInput, ProblemFiguresInput } from './problem.input.ts';

type Text = ProblemContent['title'];
const BLANK: Text = { en: '' };

export const EMPTY_PROBLEM: ProblemContent = { title: BLANK, whatHappens: BLANK, whoIsAffected: BLANK };

export function mergeProblem(before: ProblemContent, input: ProblemContentInput): ProblemContent {
  return {
    title: text(before.title, input.title),
    whatHappens: text(before.whatHappens, input.whatHappens),
    whoIsAffected: text(before.whoIsAffected, input.whoIsAffected),
  };
}

type Figures = Pick<CouncilShare, 'affectedPeople' | 'yearlyCost' | 'costBasis'>;
export const NO_FIGURES: Figures = { affectedPeople: null, yearlyCost: null, costBasis: null };

export function mergeFigures(before: Figures, input: ProblemFiguresInput): Figures {
  return {
    affectedPeople: input.affectedPeople === undefined ? before.affectedPeople : input.affectedPeople,
    yearlyCost: input.yearlyCost === undefined ? before.yearlyCost : pence(input.yearlyCost),
    costBasis: input.costBasis === undefined ? before.costBasis : input.costBasis?.trim() || null,
  };
}

export type WhereCode = 'NO_SUCH_PLACE' | 'NO_SUCH_SERVICE';

/** @param placeCode null when the council has none of its own and none was said */
export async function whereProblems(tx: Tx, placeCode: string | null, service: string): Promise<Refusal<WhereCode>[]> {
  return [
    ...((await isPlace(tx, placeCode)) ? [] : [refuse<WhereCode>('NO_SUCH_PLACE', ['placeCode'], 'Choose a place from the list.')]),
    ...(isServiceCode(service) ? [] : [refuse<WhereCode>('NO_SUCH_SERVICE', ['service'], 'Choose a service from the list.')]),
  ];
}

export async function isPlace(tx: Tx, code: string | null): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from place where code = $1', [code]);
  return rows.length > 0;
}

/** The place a council serves, if any. */
export async function placeOf(tx: Tx, organisationId: string): Promise<string | null> {
  const rows: { code: string | null }[] = await tx.query('select place_code as code from organisation where id = $1', [organisationId]);
  return rows[0]?.code ?? null;
}

function text(before: Text, input: LocalisedTextInput | null | undefined): Text {
  if (input === undefined) return before;
  const en = input?.en === undefined ? (input === null ? '' : before.en) : (input.en ?? '');
  const cy = input?.cy === undefined ? (input === null ? null : before.cy) : input.cy;
  return cy?.trim() ? { en: en.trim(), cy: cy.trim() } : { en: en.trim() };
}

function pence(amount: string | null): bigint | null {
  return amount === null ? null : fromDecimalString(amount);
}
