// Turns stored rows into what the world sees of a consultation and its options.
import type { Page } from '../../platform/graphql/pages.ts';
import { moneyOf } from '../../platform/graphql/values.type.ts';
import type { ConsultationOptionType, ConsultationType } from './consultation.type.ts';
import type { ConsultationRow, OptionRow } from './consultations.queries.ts';

const pence = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

export function toConsultation(row: ConsultationRow): ConsultationType {
  return { ...row, budget: moneyOf(pence(row.budget)) };
}

export function toOption(row: OptionRow): ConsultationOptionType {
  return { ...row, cost: moneyOf(pence(row.cost)) };
}

export function toConsultationPage(page: Page<ConsultationRow>): Page<ConsultationType> {
  const edges = page.edges.map((edge) => ({ cursor: edge.cursor, node: toConsultation(edge.node) }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
