// Turns stored rows into what the world sees of a problem and of the councils that have it.
import { serviceOf } from '@moothall/domain/place';
import type { CouncilShare } from '@moothall/domain/problem';
import type { Page } from '../../platform/graphql/pages.ts';
import { moneyOf } from '../../platform/graphql/values.type.ts';
import type { ProblemCouncil, ProblemType } from './problem.type.ts';
import type { ProblemRow, ShareRow } from './problems.queries.ts';

export function toProblem({ content, service, ...row }: ProblemRow): ProblemType {
  const known = serviceOf(service);
  if (!known) throw new Error(`No service ${service}`);
  return { ...row, ...content, service: known };
}

export function toProblemPage(page: Page<ProblemRow>): Page<ProblemType> {
  const edges = page.edges.map((edge) => ({ cursor: edge.cursor, node: toProblem(edge.node) }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}

export function toProblemCouncil(row: ShareRow): ProblemCouncil {
  return { ...row, yearlyCost: moneyOf(penceOf(row)) };
}

export function toShare(row: ShareRow | StoredShare): CouncilShare {
  return { ...row, yearlyCost: penceOf(row) };
}

/** A share without what is known of its place. */
export type StoredShare = Pick<ShareRow, 'organisationId' | 'placeCode' | 'affectedPeople' | 'yearlyCost' | 'costBasis'>;

function penceOf({ yearlyCost }: Pick<ShareRow, 'yearlyCost'>): bigint | null {
  return yearlyCost === null ? null : BigInt(yearlyCost);
}
