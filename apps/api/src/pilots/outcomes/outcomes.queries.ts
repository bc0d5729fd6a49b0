// Every SELECT of the dashboard: one row per pilot and indicator, counted by outcome. Values of unlike units are never added.
import { Injectable } from '@nestjs/common';
import type { Theme } from '../../challenges/themes.ts';
import { Rows } from '../../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/pages.ts';
import type { OutcomeCount, OutcomeRow, OutcomeStanding } from './outcomes.type.ts';

export interface OutcomeFilter {
  readonly placeCode?: string | null;
  readonly theme?: Theme | null;
  /** The English name of an indicator with its unit, as `Repairs that fail|%`. */
  readonly indicator?: string | null;
  readonly standing?: OutcomeStanding | null;
}

/** $1 place · $2 theme · $3 indicator · $4 standing. A report that was opened again holds no longer. */
const ROWS = `with every as (
    select p.id as "pilotId", p.slug, p.place_codes, p.state, c.id as "challengeId", coalesce(c.content->>'theme', 'OTHER') as theme, c.content->'title' as "challengeTitle",
      i->>'code' as code, i->'name' as name, i->>'unit' as unit, (i->>'baseline')::float8 as baseline, (i->>'target')::float8 as target, i->>'direction' as direction,
      (i->'name'->>'en') || '|' || (i->>'unit') as indicator, m.value, m.n, m.low, m.high, t.verified_at is not null as "isVerified",
      case when r.outcome is not null then r.outcome when p.state = 'STOPPED' then 'STOPPED' else 'NOT_YET' end as standing
    from pilot p join challenge c on c.id = p.challenge_id cross join lateral jsonb_array_elements(c.content->'indicators') i
      left join pilot_report t on t.pilot_id = p.id and t.reopened_at is null
      left join pilot_result r on r.pilot_id = p.id and r.number = t.number and r.indicator_code = i->>'code'
      left join pilot_measurement m on m.id = r.measurement_id
  ), chosen as (
    select * from every where ($1::text is null or $1 = any(place_codes)) and ($2::text is null or theme = $2) and ($3::text is null or indicator = $3) and ($4::text is null or standing = $4)
  )`;

const valuesOf = ({ placeCode, theme, indicator, standing }: OutcomeFilter): unknown[] => [placeCode ?? null, theme ?? null, indicator ?? null, standing ?? null];
const COUNTS = `count(*) filter (where standing = 'MET')::int as met, count(*) filter (where standing = 'PARTLY')::int as partly,
  count(*) filter (where standing = 'NOT_MET')::int as "notMet", count(*) filter (where standing = 'NOT_MEASURED')::int as "notMeasured",
  count(*) filter (where standing = 'STOPPED')::int as stopped, count(*) filter (where standing = 'NOT_YET')::int as "notYet",
  count(*) filter (where "isVerified")::int as verified, count(distinct "pilotId")::int as pilots`;

export type Keyed = OutcomeCount & { readonly key: string };
export type KeyedIndicator = Keyed & { readonly name: { en?: string; cy?: string }; readonly unit: string };
const MOST = 10_000;

@Injectable()
export class OutcomesQueries {
  constructor(private readonly rows: Rows) {}

  async total(filter: OutcomeFilter): Promise<OutcomeCount> {
    const row = await this.rows.one<OutcomeCount & Record<string, unknown>>(`${ROWS} select ${COUNTS} from chosen`, valuesOf(filter));
    return row ?? { met: 0, partly: 0, notMet: 0, notMeasured: 0, stopped: 0, notYet: 0, verified: 0, pilots: 0 };
  }

  byPlace(filter: OutcomeFilter): Promise<Keyed[]> {
    return this.rows.all<Keyed & Record<string, unknown>>(`${ROWS} select place as key, ${COUNTS} from chosen cross join lateral unnest(place_codes) place group by place order by pilots desc, place`, valuesOf(filter));
  }

  byTheme(filter: OutcomeFilter): Promise<Keyed[]> {
    return this.rows.all<Keyed & Record<string, unknown>>(`${ROWS} select theme as key, ${COUNTS} from chosen group by theme order by pilots desc, theme`, valuesOf(filter));
  }

  byIndicator(filter: OutcomeFilter): Promise<KeyedIndicator[]> {
    return this.rows.all<KeyedIndicator & Record<string, unknown>>(
      `${ROWS} select indicator as key, (array_agg(name))[1] as name, unit, ${COUNTS} from chosen group by indicator, unit order by pilots desc, indicator limit 200`,
      valuesOf(filter),
    );
  }

  /** Newest pilot first, the indicators of one in their order of code. */
  async page(filter: OutcomeFilter, args: { first: number; after?: string | null }): Promise<Page<OutcomeRow>> {
    const [pilot, code] = args.after ? decodeCursor(args.after, 2) : [null, null];
    const rows = await this.rows.all<OutcomeRow & Record<string, unknown>>(
      `${ROWS} select * from chosen where $5::text is null or ("pilotId", code) < ($5, $6) order by "pilotId" desc, code desc limit $7`,
      [...valuesOf(filter), pilot, code, args.first + 1],
    );
    const count = async (): Promise<number> => (await this.rows.one<{ n: number }>(`${ROWS} select count(*)::int as n from chosen`, valuesOf(filter)))?.n ?? 0;
    return pageOf(rows, args, (row) => [row.pilotId, row.code], (row) => row, count);
  }

  /** For a file; at most 10,000. */
  all(filter: OutcomeFilter): Promise<OutcomeRow[]> {
    return this.rows.all<OutcomeRow & Record<string, unknown>>(`${ROWS} select * from chosen order by "pilotId" desc, code desc limit ${MOST}`, valuesOf(filter));
  }

  async adoptions(filter: OutcomeFilter): Promise<number> {
    const row = await this.rows.one<{ n: number }>(
      `${ROWS} select count(*)::int as n from adoption a where a.state in ('ADOPTED', 'REPORTED') and a.pilot_id in (select "pilotId" from chosen)`,
      valuesOf(filter),
    );
    return row?.n ?? 0;
  }
}
