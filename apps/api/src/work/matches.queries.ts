// Finds open and coming challenges that may fit an organisation, with all that is needed to say how well and why: one statement, from indexes.
import { Injectable } from '@nestjs/common';
import type { OrganisationSize } from '@moothall/domain/organisation';
import type { PlaceFit } from '@moothall/domain/matching';
import type { Nation } from '../organisations/places.queries.ts';
import type { Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';

export interface CandidateRow {
  readonly challengeId: string;
  readonly wordShare: number;
  readonly words: readonly string[];
  readonly isTheme: boolean;
  readonly place: PlaceFit;
  readonly places: readonly string[];
  readonly regions: readonly string[];
  readonly nations: readonly Nation[];
  readonly budgetMin: string | null;
  readonly budgetMax: string | null;
  readonly closesAt: Date | null;
  readonly isFollowed: boolean;
  readonly isCouncilFollowed: boolean;
  readonly size: OrganisationSize | null;
  readonly projectMin: string | null;
  readonly projectMax: string | null;
}

/** Words that more challenges have than this tell nothing; where there are few challenges, each word is in a large share of them. */
const TOO_COMMON = `(select case when reltuples > 1000 then 0.05 else 0.34 end from pg_class where oid = 'challenge_search'::regclass)`;
const TERMS = 24;
/** So many times the most telling word is a full match: one and a half things that the organisation does, in all their words. */
const FULL = 1.5;

/** $1 the organisation · $2 the person */
export const CANDIDATES = `
  with seeker as (
    select p.*, o.size, cardinality(p.places) + cardinality(p.regions) + cardinality(p.nations) = 0 as goes_anywhere,
      (select coalesce(array_agg(pl.code), '{}') from place pl where pl.code = any(p.places) or pl.county_code = any(p.places) or pl.combined_authority_code = any(p.places)
         or pl.code in (select county_code from place inner_place where inner_place.code = any(p.places))) as around
    from organisation_profile p join organisation o on o.id = p.organisation_id where p.organisation_id = $1
  ), common as (
    select e.lexeme, e.share from pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs[1:cardinality(s.most_common_elems::text::text[])]) as e (lexeme, share)
    where s.schemaname = current_schema() and s.tablename = 'challenge_search' and s.attname = 'words'
  ), given as (
    select word, 1.0 / greatest(1, max(length(to_tsvector('english', phrase)))) as part from seeker, regexp_split_to_table(lower(seeker.words), '[.]\\s+') as phrase,
      regexp_split_to_table(phrase, '[^[:alnum:]]+') as word where length(word) > 2 and word ~ '[[:alpha:]]' group by word
  ), told as (
    select min(word) as word, max(part) as part, stem.lexeme from given cross join lateral unnest(tsvector_to_array(to_tsvector('english', word))) as stem (lexeme) group by stem.lexeme
  ), terms as (
    select word, lexeme, part * ln(1 / least(coalesce(share, 0.0005), 0.9)) as weight, ln(1 / least(coalesce(share, 0.0005), 0.9)) as rarity from told left join common using (lexeme)
    where coalesce(share, 0) < ${TOO_COMMON} order by 3 desc, 1 limit ${TERMS}
  ), full_match as (
    select ${FULL} * max(rarity) as weight from terms
  ), watched as (
    select challenge_id, person_id is not null as is_own from challenge_follow where person_id = $2
    union select challenge_id, true from challenge_interest where organisation_id = $1 and withdrawn_at is null
  ), by_words as (
    select s.id, sum(t.weight) as weight, array_agg(t.word order by t.weight desc, t.word) as words
    from terms t join challenge_search s on s.words @@ to_tsquery('simple', quote_literal(t.lexeme)) cross join seeker
    where s.stage in ('ENGAGING', 'OPEN') and (seeker.goes_anywhere or s.places = '{}' or s.places && seeker.around or s.regions && seeker.regions or s.nations && seeker.nations)
    group by s.id order by 2 desc, 1 limit 150
  ), by_theme as (
    select s.id from challenge_search s cross join seeker
    where s.theme = any(seeker.themes) and s.stage in ('ENGAGING', 'OPEN') and (seeker.goes_anywhere or s.places = '{}' or s.places && seeker.around or s.regions && seeker.regions or s.nations && seeker.nations)
    order by s.closing_order, s.id limit 100
  )
  select s.id as "challengeId", coalesce(least(1, w.weight / nullif(full_match.weight, 0)), 0)::float8 as "wordShare", coalesce(w.words[1:5], '{}') as words,
    coalesce(s.theme = any(seeker.themes), false) as "isTheme",
    case when seeker.goes_anywhere or s.places = '{}' then 'EVERYWHERE' when s.places && seeker.around then 'PLACE' when s.regions && seeker.regions then 'REGION'
      when s.nations && seeker.nations then 'NATION' else 'ELSEWHERE' end as place,
    array(select unnest(s.places) intersect select unnest(seeker.around)) as places, array(select unnest(s.regions) intersect select unnest(seeker.regions)) as regions,
    array(select unnest(s.nations) intersect select unnest(seeker.nations)) as nations,
    s.budget_min::text as "budgetMin", s.budget_max::text as "budgetMax", s.closes_at as "closesAt",
    exists (select 1 from watched where watched.challenge_id = s.id) as "isFollowed",
    exists (select 1 from watched join challenge_search other on other.id = watched.challenge_id where other.lead_id = s.lead_id and other.id <> s.id) as "isCouncilFollowed",
    seeker.size, seeker.project_min::text as "projectMin", seeker.project_max::text as "projectMax"
  from (select id from by_words union select id from by_theme union select challenge_id from watched) as any_way
  join challenge_search s using (id) cross join seeker cross join full_match left join by_words w using (id)
  where s.stage in ('ENGAGING', 'OPEN') and (s.closes_at is null or s.closes_at > clock_timestamp())
    and not exists (select 1 from proposal mine where mine.challenge_id = s.id and mine.organisation_id = $1 and mine.state <> 'WITHDRAWN')`;

@Injectable()
export class MatchesQueries {
  constructor(private readonly rows: Rows) {}

  candidates(viewer: Viewer, organisationId: string): Promise<CandidateRow[]> {
    return this.rows.all<CandidateRow & Record<string, unknown>>(CANDIDATES, [organisationId, viewer.personId]);
  }
}
