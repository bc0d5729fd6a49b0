// Reads the boxes of one section: what can be saved, and what cannot because it is no number or no amount.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { PRICE_MODELS } from '@moothall/domain/proposal';
import type { PriceModel } from '@moothall/domain/proposal';
import type { Values } from '../../data/repeated-fields.ts';
import type { UserError } from '../../data/tell.ts';
import type { ClaimInput, UpdateProposalInput } from '../../gql/types.ts';
import { costsOf, fault, milestonesOf, risksOf, teamOf, text } from './read-rows.ts';
import type { WrittenSection } from './sections.ts';

export interface Reading {
  content: Omit<UpdateProposalInput, 'id' | 'version'>;
  /** they stay in the form until they are mended */
  faults: UserError[];
}

export function readSection(section: WrittenSection, values: Values): Reading {
  const say = (name: string): string => text(values, name);
  switch (section) {
    case 'about': {
      const { rows, faults } = teamOf(values);
      return { content: { title: say('title'), summary: say('summary'), language: values.language === 'CY' ? 'CY' : 'EN', team: rows }, faults };
    }
    case 'idea':
      return { content: { approach: say('approach'), trl: /^[1-9]$/.test(say('trl')) ? Number(say('trl')) : null, trlEvidence: say('trlEvidence') }, faults: [] };
    case 'change':
      return change(values);
    case 'evidence': {
      const { rows, faults } = risksOf(values);
      return { content: { evidence: say('evidence'), risks: say('risks'), riskRows: rows }, faults };
    }
    case 'pilot': {
      const { rows, faults } = milestonesOf(values);
      return { content: { smallestPilot: say('smallestPilot'), milestones: rows }, faults };
    }
    case 'cost':
      return cost(values);
  }
}

const CLAIM = /^claims-(.+)-value$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const typedNumber = (values: Values, name: string): string => text(values, name).replace(/(\d),(?=\d{3}\b)/g, '$1').replace('−', '-');

function change(values: Values): Reading {
  const claims: ClaimInput[] = [];
  const faults: UserError[] = [];
  for (const name of Object.keys(values)) {
    const code = CLAIM.exec(name)?.[1];
    if (!code) continue;
    const [typed, low, high] = ['value', 'low', 'high'].map((field) => typedNumber(values, `claims-${code}-${field}`));
    const [evidence, basis] = ['evidence', 'basis'].map((field) => text(values, `claims-${code}-${field}`));
    for (const [field, bound] of [['low', low], ['high', high]] as const) if (bound && !NUMBER.test(bound)) faults.push(fault('NO_NUMBER', 'claims', code, field));
    const claim = { indicatorCode: code, evidence: evidence ?? '', basis: basis ?? '', low: numberOf(low), high: numberOf(high) };
    if (typed && NUMBER.test(typed)) claims.push({ ...claim, value: Number(typed) });
    else if (typed || evidence || basis || low || high) faults.push(fault(typed ? 'NO_NUMBER' : 'CLAIM_WITHOUT_FIGURE', 'claims', code, 'value'));
  }
  return { content: { change: text(values, 'change'), claims }, faults };
}

const numberOf = (typed: string | undefined): number | null => (typed && NUMBER.test(typed) ? Number(typed) : null);

function cost(values: Values): Reading {
  const typed = text(values, 'price');
  const pence = typed === '' ? null : parsePounds(typed);
  const isAmount = typed === '' || pence !== null;
  const priceModel: PriceModel | null = PRICE_MODELS.find((model) => model === values.priceModel) ?? null;
  const { rows, faults } = costsOf(values);
  return {
    content: { priceModel, costs: rows, costNote: text(values, 'costNote'), ...(isAmount ? { price: pence === null ? null : toDecimalString(pence) } : {}) },
    faults: [...(isAmount ? [] : [fault('NO_AMOUNT', 'price')]), ...faults],
  };
}
