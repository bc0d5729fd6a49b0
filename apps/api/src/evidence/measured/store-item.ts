// Writes pieces of evidence. The same figure of the same source is there once for a council, however often it comes.
import { createHash } from 'node:crypto';
import type { EvidenceKind, FigureUnit } from '@moothall/domain/evidence';
import { canonicalJson } from '@moothall/domain/journal';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';

export interface NewItem {
  readonly problemId: string | null;
  readonly placeCode: string | null;
  readonly service: string | null;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly group: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly n: number | null;
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly margin: number | null;
  readonly responseRate: number | null;
  readonly movedFrom: string | null;
  readonly method: string;
  readonly citation: string;
  readonly url: string | null;
}

export interface ItemOwner {
  readonly organisationId: string;
  readonly personId: string;
  readonly importId: string | null;
}

/** Everything that a figure says; whatever differs makes it another one. */
function keyOf(item: NewItem): string {
  return createHash('sha256').update(canonicalJson({ ...item })).digest('base64url');
}

const COLUMNS = [
  ['id', 'text', () => newId('evi')],
  ['problem_id', 'text', (item) => item.problemId],
  ['place_code', 'text', (item) => item.placeCode],
  ['service', 'text', (item) => item.service],
  ['kind', 'text', (item) => item.kind],
  ['title', 'text', (item) => item.title],
  ['group_name', 'text', (item) => item.group],
  ['period_from', 'date', (item) => item.periodFrom],
  ['period_to', 'date', (item) => item.periodTo],
  ['n', 'int', (item) => item.n],
  ['value', 'double precision', (item) => item.value],
  ['unit', 'text', (item) => item.unit],
  ['margin', 'double precision', (item) => item.margin],
  ['response_rate', 'double precision', (item) => item.responseRate],
  ['moved_from', 'text', (item) => item.movedFrom],
  ['method', 'text', (item) => item.method],
  ['citation', 'text', (item) => item.citation],
  ['url', 'text', (item) => item.url],
  ['key', 'text', keyOf],
] as const satisfies readonly (readonly [string, string, (item: NewItem) => unknown])[];

const NAMES = COLUMNS.map(([name]) => name).join(', ');
const ARRAYS = COLUMNS.map(([, type], index) => `$${index + 4}::${type}[]`).join(', ');
const INSERT = `insert into evidence_item (organisation_id, added_by, import_id, ${NAMES})
  select $1, $2, $3, * from unnest(${ARRAYS}) on conflict (organisation_id, key) do nothing returning id`;

/** @returns the ids of those that were not there yet */
export async function storeItems(tx: Pick<Tx, 'query'>, items: readonly NewItem[], owner: ItemOwner): Promise<string[]> {
  const values = COLUMNS.map(([, , read]) => items.map((item) => read(item)));
  const rows: { id: string }[] = await tx.query(INSERT, [owner.organisationId, owner.personId, owner.importId, ...values]);
  return rows.map(({ id }) => id);
}
