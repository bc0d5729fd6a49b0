// Reads the boxes of one section: what can be saved, and what cannot because it is no number or no amount.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { PRICE_MODELS, TEAM_ROLES } from '@moothall/domain/proposal';
import type { PriceModel, TeamRole } from '@moothall/domain/proposal';
import { rowsOf, withRows } from '../../data/repeated-fields.ts';
import type { Values } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';
import type { ClaimInput, UpdateProposalInput } from '../../gql/types.ts';
import type { WrittenSection } from './sections.ts';

export interface Reading {
  content: Omit<UpdateProposalInput, 'id' | 'version'>;
  /** they stay in the form until they are mended */
  faults: UserError[];
}

export const BLANK_MEMBER: Values = { name: '', role: 'SUBCONTRACTOR', sharePct: '', does: '' };

/** Its words are chosen by its code, in the language of the page. */
const fault = (code: string, ...path: string[]): UserError => ({ code, path, message: '' });

export function readSection(section: WrittenSection, values: Values): Reading {
  const text = (name: string): string => (values[name] ?? '').trim();
  switch (section) {
    case 'about':
      return about(values);
    case 'idea':
      return { content: { approach: text('approach'), trl: /^[1-9]$/.test(text('trl')) ? Number(text('trl')) : null }, faults: [] };
    case 'change':
      return change(values);
    case 'evidence':
      return { content: { evidence: text('evidence'), risks: text('risks') }, faults: [] };
    case 'pilot':
      return { content: { smallestPilot: text('smallestPilot') }, faults: [] };
    case 'cost':
      return cost(values);
  }
}

function about(values: Values): Reading {
  const read = rowsOf(values, 'team').filter(isTouched).map((row, index) => {
    const share = (row.sharePct ?? '').trim().replace(/\s*%$/, '');
    const isShare = /^\d{1,3}$/.test(share) && Number(share) <= 100;
    const role: TeamRole = TEAM_ROLES.find((one) => one === row.role) ?? 'SUBCONTRACTOR';
    return {
      member: { name: (row.name ?? '').trim(), role, sharePct: isShare ? Number(share) : 0, does: (row.does ?? '').trim() },
      faults: share === '' || isShare ? [] : [fault('NO_SHARE', 'team', String(index), 'sharePct')],
    };
  });
  return {
    content: {
      title: (values.title ?? '').trim(),
      summary: (values.summary ?? '').trim(),
      language: values.language === 'CY' ? 'CY' : 'EN',
      team: read.map(({ member }) => member),
    },
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** Groups that were left empty are dropped, so that every error finds its group. */
export function withoutEmptyMembers(values: Values): Values {
  return withRows(values, 'team', rowsOf(values, 'team').filter(isTouched));
}

const isTouched = (row: Values): boolean => Object.entries(row).some(([field, value]) => field !== 'role' && value.trim() !== '');

const CLAIM = /^claims-(.+)-value$/;

function change(values: Values): Reading {
  const claims: ClaimInput[] = [];
  const faults: UserError[] = [];
  for (const name of Object.keys(values)) {
    const code = CLAIM.exec(name)?.[1];
    if (!code) continue;
    const typed = (values[name] ?? '').trim().replace(/(\d),(?=\d{3}\b)/g, '$1').replace('−', '-');
    const evidence = (values[`claims-${code}-evidence`] ?? '').trim();
    if (/^-?\d+(\.\d+)?$/.test(typed)) claims.push({ indicatorCode: code, value: Number(typed), evidence });
    else if (typed || evidence) faults.push(fault(typed ? 'NO_NUMBER' : 'CLAIM_WITHOUT_FIGURE', 'claims', code, 'value'));
  }
  return { content: { change: (values.change ?? '').trim(), claims }, faults };
}

function cost(values: Values): Reading {
  const typed = (values.price ?? '').trim();
  const pence = typed === '' ? null : parsePounds(typed);
  const isAmount = typed === '' || pence !== null;
  const priceModel: PriceModel | null = PRICE_MODELS.find((model) => model === values.priceModel) ?? null;
  return {
    content: { priceModel, ...(isAmount ? { price: pence === null ? null : toDecimalString(pence) } : {}) },
    faults: isAmount ? [] : [fault('NO_AMOUNT', 'price')],
  };
}
