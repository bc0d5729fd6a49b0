// Every SELECT behind the view of a service in a place: counts alone, and words that a moderator let be read. All of it is public.
import { Injectable } from '@nestjs/common';
import { withoutParts } from '@moothall/domain/feedback';
import { Rows } from '../platform/database/rows.ts';
import type { InsightSource, Quotation } from './feedback.type.ts';

/** How many chose one answer in one month. */
export interface CountRow {
  readonly source: InsightSource;
  readonly month: string;
  readonly crowded: boolean;
  readonly satisfaction: number;
  readonly n: number;
}

/** How many of the public chose one answer on a service in a place. */
export interface PlaceCount {
  readonly code: string;
  readonly service: string;
  readonly satisfaction: number;
  readonly n: number;
}

export interface TermRow {
  readonly term: string;
  readonly answers: number;
  readonly examples: Quotation[];
}

/** A term of fewer answers could name somebody. */
const LEAST_ANSWERS = 10;
/** More than are shown, since some are parts of others. */
const MOST_TERMS = 30;
const SHOWN_TERMS = 15;
const EXAMPLES = 3;
const LIKE_PLACES = 8;

@Injectable()
export class ServiceViewQueries {
  constructor(private readonly rows: Rows) {}

  counts(placeCode: string, service: string): Promise<CountRow[]> {
    return this.rows.all<CountRow>(
      `select source, to_char(month, 'YYYY-MM') as month, crowded, satisfaction, n from feedback_count
       where place_code = $1 and service = $2 order by month, source, crowded, satisfaction`,
      [placeCode, service],
    );
  }

  /** The words most used, each with the newest answers that have it. */
  async terms(placeCode: string, service: string): Promise<TermRow[]> {
    const rows = await this.rows.all<TermRow>(
      `with top as (
         select term, answers from feedback_term_count where place_code = $1 and service = $2 and answers >= $3 order by answers desc, term limit $4
       )
       select top.term, top.answers, shown.examples from top cross join lateral (
         select coalesce(jsonb_agg(one), '[]') as examples from (
           select f.works, f.falls_short as "fallsShort", f.why, upper(f.language) as language
           from feedback_term t join feedback f on f.id = t.feedback_id
           where t.place_code = $1 and t.service = $2 and t.term = top.term and f.state = 'SHOWN' order by t.feedback_id desc limit $5
         ) one
       ) shown order by top.answers desc, top.term`,
      [placeCode, service, LEAST_ANSWERS, MOST_TERMS, EXAMPLES],
    );
    return withoutParts(rows).slice(0, SHOWN_TERMS);
  }

  /** Places of the same kind in the same nation: those nearest in population, by name. */
  likePlaces(placeCode: string): Promise<{ code: string }[]> {
    return this.rows.all(
      `select code from (
         select p.code, p.name_en from place home join place p on p.type = home.type and p.nation = home.nation and p.code <> home.code and p.valid_to is null
         where home.code = $1 order by abs(ln(greatest(p.population, 1)) - ln(greatest(home.population, 1))), p.code limit $2
       ) near order by name_en, code`,
      [placeCode, LIKE_PLACES],
    );
  }

  /** What the public answered on a service, place by place; of all places where none are named. */
  ofService(service: string, placeCodes: readonly string[] | null): Promise<PlaceCount[]> {
    return this.rows.all<PlaceCount>(
      `select f.place_code as code, f.service, f.satisfaction, sum(f.n)::int as n from feedback_count f
       where f.service = $1 and f.source = 'PUBLIC' and ($2::text[] is null or f.place_code = any($2)) group by 1, 2, 3 order by 1, 3`,
      [service, placeCodes],
    );
  }

  /** What the public answered in these places, service by service. */
  ofPlaces(placeCodes: readonly string[]): Promise<PlaceCount[]> {
    return this.rows.all<PlaceCount>(
      `select f.place_code as code, f.service, f.satisfaction, sum(f.n)::int as n from feedback_count f
       where f.place_code = any($1) and f.source = 'PUBLIC' group by 1, 2, 3 order by 1, 2, 3`,
      [placeCodes],
    );
  }
}
