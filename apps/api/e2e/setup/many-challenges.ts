// Lays many published challenges into a database by SQL, for tests of lists and of speed.
import type { Sql } from '@moothall/testing/database';
import { challengeContent } from '@moothall/testing/challenges';

/** @param leadId the council that leads them all; every tenth is open, and each names a number in words of its own */
export async function manyChallenges(sql: Sql, leadId: string, count: number): Promise<void> {
  const { budgetMin: _min, budgetMax: _max, ...content } = challengeContent();
  await sql.query(
    `with place_codes as (select array_agg(code order by code) as codes from place where valid_to is null)
     insert into challenge (id, slug, lead_id, stage, content, closes_at, author_ids, published_at)
     select 'chl_' || lpad(to_hex(n), 32, '0'), 'many-' || n, $1, case when n % 10 = 0 then 'OPEN' else 'ENGAGING' end,
       $2::jsonb || jsonb_build_object('title', jsonb_build_object('en', 'Challenge ' || n || ' about word' || n % 500),
         'placeCodes', jsonb_build_array(codes[1 + n % array_length(codes, 1)]), 'budgetMin', '100', 'budgetMax', (n * 100)::text),
       now() + make_interval(mins => n), '{}', now() - make_interval(mins => n)
     from generate_series(1, $3::int) as n, place_codes`,
    [leadId, JSON.stringify(content), count],
  );
  await sql.query(
    `insert into participation (challenge_id, organisation_id, role) select id, lead_id, 'LEAD' from challenge where slug like 'many-%' on conflict do nothing`,
  );
  await sql.query(
    `insert into challenge_search (id, published_at, closing_order, stage, theme, lead_id, places, regions, nations, budget_min, budget_max, closes_at, words, title)
     select c.id, c.published_at, extract(epoch from c.closes_at)::bigint, c.stage, c.content ->> 'theme', c.lead_id,
       array[p.code], array_remove(array[p.region], null), array[p.nation], 100, (c.content ->> 'budgetMax')::bigint, c.closes_at,
       setweight(to_tsvector('english', c.content #>> '{title,en}'), 'A') || setweight(to_tsvector('english', body.words), 'B'), lower(c.content #>> '{title,en}')
     from challenge c cross join lateral (
       -- Twenty-five words of a language of 3,000, the first ones common and the last ones rare, as in real texts; the same on every run.
       select string_agg('term' || floor(3000 * power((hashint4(hashtext(c.id) + n)::bigint + 2147483648) / 4294967296.0, 3)), ' ') as words from generate_series(1, 25) as n
     ) body join place p on p.code = c.content #>> '{placeCodes,0}' where c.slug like 'many-%' on conflict do nothing`,
  );
  await sql.query('analyze challenge, challenge_search, participation');
}
