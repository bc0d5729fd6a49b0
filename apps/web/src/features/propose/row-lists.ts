// The lists of an idea whose rows are added and removed: what an empty row holds, and where its errors and the focus go.
import { rowsOf, withRows } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';

export const ROW_LISTS = ['team', 'costs', 'riskRows', 'milestones'] as const;
export type RowList = (typeof ROW_LISTS)[number];

export const BLANK_ROWS: Record<RowList, Values> = {
  team: { id: '', name: '', role: 'SUBCONTRACTOR', sharePct: '', does: '', paymentDays: '' },
  costs: { what: '', kind: 'PEOPLE', days: '', rate: '', amount: '' },
  riskRows: { risk: '', likelihood: '3', impact: '3', response: '', owner: '' },
  milestones: { what: '', week: '', payment: '' },
};

/** What is chosen for somebody says nothing of whether they have filled in a row. */
const CHOSEN: readonly string[] = ['id', 'role', 'kind', 'likelihood', 'impact'];

/** The first box of a row, where the focus goes. */
export const firstBoxOf = (list: string, index: number): string => `${list}-${index}-${list === 'team' ? 'name' : list === 'riskRows' ? 'risk' : 'what'}`;

export const isRowList = (name: string): name is RowList => ROW_LISTS.some((list) => list === name);
export const isTouched = (row: Values): boolean => Object.entries(row).some(([field, value]) => !CHOSEN.includes(field) && value.trim() !== '');
export const touchedRows = (values: Values, list: RowList): Values[] => rowsOf(values, list).filter(isTouched);

/** Rows that were left empty are dropped, so that every error finds its row. */
export function withoutEmptyRows(values: Values): Values {
  return ROW_LISTS.reduce((kept, list) => withRows(kept, list, touchedRows(kept, list)), values);
}
