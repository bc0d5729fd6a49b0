// Every SELECT on organisations. What stands here is public: names, kinds, identifiers, places.
import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationSize } from '@moothall/domain/organisation';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';

export interface OrganisationRow {
  readonly id: string;
  readonly slug: string;
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly kind: OrganisationKind;
  readonly size: OrganisationSize | null;
  readonly summary: string | null;
  readonly website: string | null;
  readonly placeCode: string | null;
  readonly version: number;
}

export interface IdentifierRow {
  readonly organisationId: string;
  readonly scheme: string;
  readonly id: string;
  readonly verified: boolean;
}

export interface OrganisationFilter {
  readonly query?: string | null;
  readonly kind?: OrganisationKind | null;
  /** Words of what they do, stemmed. */
  readonly does?: string | null;
}

const COLUMNS = `o.id, o.slug, o.name_en as "nameEn", o.name_cy as "nameCy", o.kind, o.size, o.summary, o.website,
  o.place_code as "placeCode", o.version`;

@Injectable()
export class OrganisationsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(ids: readonly string[]): Promise<OrganisationRow[]> {
    return this.rows.all<OrganisationRow>(`select ${COLUMNS} from organisation o where o.id = any($1)`, [ids]);
  }

  bySlug(slug: string): Promise<OrganisationRow | null> {
    return this.rows.one<OrganisationRow>(`select ${COLUMNS} from organisation o where o.slug = $1`, [slug]);
  }

  async page(filter: OrganisationFilter, args: { first: number; after?: string | null }): Promise<Page<OrganisationRow>> {
    const [name, id] = args.after ? decodeCursor(args.after, 2) : [null, null];
    const where = `($1::text is null or o.name_en ilike '%' || $1 || '%' or o.name_cy ilike '%' || $1 || '%') and ($2::text is null or o.kind = $2)
      and ($3::text is null or o.id in (select p.organisation_id from organisation_profile p where p.search @@ websearch_to_tsquery('english', $3) and 'CAPABILITIES' = any(p.public_parts)))`;
    const values = [filter.query ? escapeLike(filter.query) : null, filter.kind ?? null, filter.does?.trim() || null];
    const rows = await this.rows.all<OrganisationRow>(
      `select ${COLUMNS} from organisation o where ${where} and ($4::text is null or (o.name_en, o.id) > ($4, $5))
       order by o.name_en, o.id limit $6`,
      [...values, name, id, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from organisation o where ${where}`, values);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.nameEn, row.id], (row) => row, count);
  }

  identifiers(organisationIds: readonly string[]): Promise<IdentifierRow[]> {
    return this.rows.all<IdentifierRow>(
      `select organisation_id as "organisationId", scheme, id, verified from organisation_identifier
       where organisation_id = any($1) order by scheme, id`,
      [organisationIds],
    );
  }
}

/** Makes `%` and `_` in what a person typed ordinary characters. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
