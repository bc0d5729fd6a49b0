// Reads the rows of a section out of its boxes: members of the team, lines of cost, risks and milestones.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { COST_KINDS, TEAM_ROLES } from '@moothall/domain/proposal';
import type { CostKind, TeamRole } from '@moothall/domain/proposal';
import type { Values } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';
import type { CostLineInput, PilotMilestoneInput, ProposalRiskInput, TeamMemberInput } from '../../gql/types.ts';
import { touchedRows } from './row-lists.ts';
import type { RowList } from './row-lists.ts';

export interface RowsRead<Row> {
  rows: Row[];
  faults: UserError[];
}

/** Its words are chosen by its code, in the language of the page. */
export const fault = (code: string, ...path: string[]): UserError => ({ code, path, message: '' });

export const text = (row: Values, name: string): string => (row[name] ?? '').trim();

function readRows<Row>(values: Values, list: RowList, read: (row: Values, wrong: (code: string, field: string) => void) => Row): RowsRead<Row> {
  const faults: UserError[] = [];
  const rows = touchedRows(values, list).map((row, index) => read(row, (code, field) => faults.push(fault(code, list, String(index), field))));
  return { rows, faults };
}

export const teamOf = (values: Values): RowsRead<TeamMemberInput> =>
  readRows(values, 'team', (row, wrong) => {
    const share = text(row, 'sharePct').replace(/\s*%$/, '');
    const isShare = /^\d{1,3}$/.test(share) && Number(share) <= 100;
    if (share !== '' && !isShare) wrong('NO_SHARE', 'sharePct');
    const role: TeamRole = TEAM_ROLES.find((one) => one === row.role) ?? 'SUBCONTRACTOR';
    const id = text(row, 'id');
    return { ...(id ? { id } : {}), name: text(row, 'name'), role, sharePct: isShare ? Number(share) : 0, does: text(row, 'does'), paymentDays: whole(row, 'paymentDays', wrong) };
  });

export const costsOf = (values: Values): RowsRead<CostLineInput> =>
  readRows(values, 'costs', (row, wrong) => {
    const kind: CostKind = COST_KINDS.find((one) => one === row.kind) ?? 'OTHER';
    const what = text(row, 'what');
    if (kind === 'PEOPLE') return { what, kind, days: days(row, wrong), rate: pounds(row, 'rate', wrong), amount: null };
    return { what, kind, days: null, rate: null, amount: pounds(row, 'amount', wrong) };
  });

export const risksOf = (values: Values): RowsRead<ProposalRiskInput> =>
  readRows(values, 'riskRows', (row) => ({
    risk: text(row, 'risk'),
    likelihood: level(row, 'likelihood'),
    impact: level(row, 'impact'),
    response: text(row, 'response'),
    owner: text(row, 'owner'),
  }));

export const milestonesOf = (values: Values): RowsRead<PilotMilestoneInput> =>
  readRows(values, 'milestones', (row, wrong) => ({ what: text(row, 'what'), week: whole(row, 'week', wrong) ?? 0, payment: pounds(row, 'payment', wrong) }));

const level = (row: Values, name: string): number => (/^[1-5]$/.test(text(row, name)) ? Number(text(row, name)) : 0);

function whole(row: Values, name: string, wrong: (code: string, field: string) => void): number | null {
  const typed = text(row, name);
  if (typed === '' || /^\d{1,4}$/.test(typed)) return typed === '' ? null : Number(typed);
  wrong('NO_NUMBER', name);
  return null;
}

function days(row: Values, wrong: (code: string, field: string) => void): string | null {
  const typed = text(row, 'days').replace(',', '.');
  if (typed === '' || /^\d{1,5}(\.\d{1,2})?$/.test(typed)) return typed === '' ? null : typed;
  wrong('NO_NUMBER', 'days');
  return null;
}

function pounds(row: Values, name: string, wrong: (code: string, field: string) => void): string | null {
  const typed = text(row, name);
  const pence = typed === '' ? null : parsePounds(typed);
  if (typed !== '' && pence === null) wrong('NO_AMOUNT', name);
  return pence === null ? null : toDecimalString(pence);
}
