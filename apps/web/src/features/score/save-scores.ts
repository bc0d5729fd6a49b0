// Saves scores for an action: one cell while somebody writes, or the whole form when it is sent.
import type { ActionFunctionArgs } from 'react-router';
import { newFormKey, KEY_FIELD } from '../../data/form-key.ts';
import { textOf } from '../../data/form-text.ts';
import { tell } from '../../data/tell.ts';
import type { UserError } from '../../data/tell.ts';
import { ScoreProposalDocument } from '../../gql/score-proposal.ts';

export interface Cell {
  code: string;
  value: string;
  reason: string;
}

/** Which score a cell is: on the page of an idea its code names the criterion, on that of a criterion the idea. */
export type Place = (code: string) => { proposalId: string; criterionCode: string };

export interface CellAnswer {
  outcome: 'saved' | 'refused' | 'offline';
  cell: Cell;
  at: string;
  userErrors: UserError[];
}

/** Never throws away what was typed: without a connection it says so, and the page stays as it is. */
export async function saveCell(call: ActionFunctionArgs, place: Place, form: FormData): Promise<CellAnswer> {
  const cell = { code: textOf(form, 'code'), value: textOf(form, 'value'), reason: textOf(form, 'reason') };
  const at = new Date().toISOString();
  try {
    const userErrors = await tellCell(call, place, cell, newFormKey());
    return { outcome: userErrors.length > 0 ? 'refused' : 'saved', cell, at, userErrors };
  } catch (error) {
    // This is what fetch throws when there is no network.
    if (error instanceof TypeError) return { outcome: 'offline', cell, at, userErrors: [] };
    throw error;
  }
}

/** Saves every cell that differs from what is saved, and answers with all errors, each leading to its field. */
export async function saveChanged(
  call: ActionFunctionArgs,
  place: Place,
  cells: readonly Cell[],
  key: string,
): Promise<UserError[]> {
  const found: UserError[] = [];
  // One after the other, so that the record keeps the order of the page.
  for (const cell of cells) found.push(...(await tellCell(call, place, cell, `${key}-${cell.code}`)));
  return found;
}

async function tellCell(call: ActionFunctionArgs, place: Place, cell: Cell, key: string): Promise<UserError[]> {
  const keyed = new FormData();
  keyed.set(KEY_FIELD, key);
  const value = cell.value === '' ? -1 : Number(cell.value);
  const input = { ...place(cell.code), value, reason: cell.reason };
  const told = await tell(call, ScoreProposalDocument, { input }, keyed);
  if (told.kind === 'done') return [];
  if (told.kind === 'conflict') return [{ code: 'CONFLICT', path: [cell.code], message: 'Try again.' }];
  return told.userErrors.map((error) => ({ ...error, path: error.path.includes('reason') ? [cell.code, 'rationale'] : [cell.code] }));
}

/** The cells of the whole form, one for each criterion code it names. */
export function readCells(form: FormData): Cell[] {
  return form
    .getAll('codes')
    .filter((code) => typeof code === 'string')
    .map((code) => ({ code, value: textOf(form, `value-${code}`), reason: textOf(form, `reason-${code}`) }));
}
