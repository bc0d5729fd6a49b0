// Finds published challenges like a draft: by rare words they share, by titles that read alike, and by place. One statement, from indexes.
import { Injectable } from '@nestjs/common';
import { Rows } from '../../platform/database/rows.ts';

/** What is compared with what is published. */
export interface Sought {
  /** Left out of the answer. */
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  readonly placeCodes: readonly string[];
  readonly theme: string | null;
}

export interface SimilarRow {
  readonly challengeId: string;
  /** 0 to 1: how much of the draft's telling words it has, each counted by how rare it is. */
  readonly wordMatch: number;
  /** 0 to 1: the trigrams that the two titles share. */
  readonly titleMatch: number;
  readonly words: readonly string[];
  readonly isSamePlace: boolean;
  readonly isNeighbour: boolean;
  readonly isSameTheme: boolean;
}

/** How many neighbours a place has here: those whose middles are nearest, and no further than this. */
const NEIGHBOURS = 8;
const NEIGHBOUR_KM = 80;

/** Words that more than one in twenty challenges have tell nothing. PostgreSQL counts them for its planner, which is exact enough. */
const TOO_COMMON = 0.05;
const TERMS = 12;

/** Where very many titles read alike, the first ones found are compared; shared words find the others. */
const ALIKE = 300;

/** $1 title · $2 text · $3 places · $4 the draft itself · $5 theme · $6 how many */
export const SIMILAR = `
  with near as (
    select distinct other.code from unnest($3::text[]) as mine (code) join place own on own.code = mine.code
    cross join lateral (
      select p.code, sqrt(power((p.lat - own.lat) * 111.2, 2) + power((p.lon - own.lon) * 111.2 * cos(radians(own.lat)), 2)) as km
      from place p where p.valid_to is null and p.code <> own.code order by 2 limit ${NEIGHBOURS}
    ) other where other.km <= ${NEIGHBOUR_KM}
  ), common as (
    select e.lexeme, e.share from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) as e (lexeme, share)
    where s.schemaname = current_schema() and s.tablename = 'challenge_search' and s.attname = 'words'
  ), given as (
    select word, bool_or(part = 1) as in_title from (
      select 1 as part, word from regexp_split_to_table(lower($1), '[^[:alnum:]]+') as word
      union all select 2, word from (select word from regexp_split_to_table(lower($2), '[^[:alnum:]]+') as word limit 600) as body
    ) as all_words where length(word) > 2 and word ~ '[[:alpha:]]' group by word
  ), told as (
    select min(word) as word, stem.lexeme, bool_or(in_title) as in_title from given
    cross join lateral unnest(tsvector_to_array(to_tsvector('english', word))) as stem (lexeme) group by stem.lexeme
  ), terms as (
    select word, lexeme, (case when in_title then 2 else 1 end) * ln(1 / coalesce(share, 0.0005)) as weight
    from told left join common using (lexeme) where coalesce(share, 0) < ${TOO_COMMON} order by 3 desc, 1 limit ${TERMS}
  ), by_words as (
    select s.id, sum(t.weight) / (select sum(weight) from terms) as match, array_agg(t.word order by t.weight desc, t.word) as words
    from terms t join challenge_search s on s.words @@ to_tsquery('simple', quote_literal(t.lexeme)) group by s.id order by 2 desc, 1 limit 60
  ), by_title as (
    select id, similarity(title, lower($1)) as match from (select id, title from challenge_search where title % lower($1) limit ${ALIKE}) as alike order by 2 desc, 1 limit 60
  ), found as (
    select s.id, coalesce(w.match, 0) as word_match, coalesce(t.match, 0) as title_match, coalesce(w.words[1:5], '{}') as words,
           s.places && $3::text[] as same_place, s.places && (select array_agg(code) from near) as neighbour, s.theme is not null and s.theme = $5 as same_theme
    from (select id from by_words union select id from by_title) as any_way join challenge_search s using (id)
    left join by_words w using (id) left join by_title t using (id)
    where s.id is distinct from $4 and s.stage <> 'WITHDRAWN'
  )
  select id as "challengeId", round(word_match::numeric, 3)::float8 as "wordMatch", round(title_match::numeric, 3)::float8 as "titleMatch", words,
         coalesce(same_place, false) as "isSamePlace", coalesce(neighbour, false) as "isNeighbour", same_theme as "isSameTheme"
  from found where greatest(word_match, title_match) >= 0.25
     or (greatest(word_match, title_match) >= 0.12 and (same_theme and (coalesce(same_place, false) or coalesce(neighbour, false))))
  order by word_match + title_match + case when same_place then 0.2 when neighbour then 0.15 else 0 end + case when same_theme then 0.1 else 0 end desc, id limit $6`;

@Injectable()
export class SimilarQueries {
  constructor(private readonly rows: Rows) {}

  /** The most alike first. */
  to({ id, title, text, placeCodes, theme }: Sought, first: number): Promise<SimilarRow[]> {
    return this.rows.all<SimilarRow>(SIMILAR, [title, text, placeCodes, id, theme, first]);
  }
}
