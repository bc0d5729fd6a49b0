// Every SELECT on places. All of it is public.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import { escapeLike } from './organisations.queries.ts';

export type Nation = 'ENGLAND' | 'SCOTLAND' | 'WALES' | 'NORTHERN_IRELAND';

export interface PlaceRow {
  readonly code: string;
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly nation: Nation;
  readonly region: string | null;
  readonly type: string;
  readonly lat: number;
  readonly lon: number;
  readonly hexColumn: number | null;
  readonly hexRow: number | null;
  readonly within: readonly string[];
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
}

export interface PlaceFilter {
  readonly query?: string | null;
  readonly nation?: Nation | null;
}

/** The county and the combined authority that a place `p` lies in. A district lies in the combined authority of its county. */
export const PLACES_AROUND = `array_remove(array[p.county_code, coalesce(p.combined_authority_code,
  (select county.combined_authority_code from place county where county.code = p.county_code))], null)`;

const COLUMNS = `p.code, p.name_en as "nameEn", p.name_cy as "nameCy", p.nation, p.region, p.type, p.lat, p.lon,
  p.hex_column as "hexColumn", p.hex_row as "hexRow", ${PLACES_AROUND} as within, p.valid_from as "validFrom", p.valid_to as "validTo"`;

@Injectable()
export class PlacesQueries {
  constructor(private readonly rows: Rows) {}

  byCodes(codes: readonly string[]): Promise<PlaceRow[]> {
    return this.rows.all<PlaceRow>(`select ${COLUMNS} from place p where p.code = any($1)`, [codes]);
  }

  async page(filter: PlaceFilter, args: { first: number; after?: string | null }): Promise<Page<PlaceRow>> {
    const [name, code] = args.after ? decodeCursor(args.after, 2) : [null, null];
    const where = `($1::text is null or p.name_en ilike '%' || $1 || '%' or p.name_cy ilike '%' || $1 || '%' or p.code = upper($1))
      and ($2::text is null or p.nation = $2) and p.valid_to is null`;
    const values = [filter.query ? escapeLike(filter.query) : null, filter.nation ?? null];
    const rows = await this.rows.all<PlaceRow>(
      `select ${COLUMNS} from place p where ${where} and ($3::text is null or (p.name_en, p.code) > ($3, $4))
       order by p.name_en, p.code limit $5`,
      [...values, name, code, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from place p where ${where}`, values);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.nameEn, row.code], (row) => row, count);
  }

  /** The six nearest current places of the same sort, by distance on the sphere. */
  neighbours(codes: readonly string[]): Promise<(PlaceRow & { of: string })[]> {
    return this.rows.all<PlaceRow & { of: string }>(
      `select home.code as of, near.* from place home cross join lateral (
         select ${COLUMNS} from place p
         where p.code <> home.code and p.valid_to is null and (p.hex_column is null) = (home.hex_column is null)
         order by (p.lat - home.lat) ^ 2 + ((p.lon - home.lon) * cos(radians(home.lat))) ^ 2, p.code limit 6
       ) near where home.code = any($1)`,
      [codes],
    );
  }
}
