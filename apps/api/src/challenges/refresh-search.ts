// Keeps the narrow search table as the challenge is: only what everybody may read stands in it.
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import type { Tx } from '../platform/transaction.ts';

/** Open ones by their deadline, then those to come, then the rest by when they closed. */
const CLOSING_ORDER = `case
  when c.stage = 'OPEN' then extract(epoch from c.closes_at)::bigint
  when c.stage = 'ENGAGING' then 100000000000 + coalesce(extract(epoch from c.closes_at)::bigint, 50000000000)
  else 200000000000 - extract(epoch from coalesce(c.closed_at, c.published_at))::bigint end`;

const WORDS = `setweight(to_tsvector('english', coalesce(c.content #>> '{title,en}', '')), 'A')
  || setweight(to_tsvector('simple', coalesce(c.content #>> '{title,cy}', '')), 'A')
  || setweight(to_tsvector('english', concat_ws(' ', c.content #>> '{summary,en}', c.content #>> '{problem,en}', c.content #>> '{outcomesWanted,en}')), 'B')
  || setweight(to_tsvector('simple', concat_ws(' ', c.content #>> '{summary,cy}', c.content #>> '{problem,cy}', c.content #>> '{outcomesWanted,cy}')), 'B')
  || setweight(to_tsvector('simple', concat_ws(' ', o.name_en, o.name_cy, p.names)), 'C')`;

/** Call after every change of a challenge, in its transaction. */
export async function refreshSearch(tx: Tx, challengeId: string): Promise<void> {
  await tx.query(
    `insert into challenge_search as s (id, published_at, closing_order, stage, theme, lead_id, places, regions, nations, budget_min, budget_max, closes_at, words, title)
     select c.id, c.published_at, ${CLOSING_ORDER}, c.stage, c.content ->> 'theme', c.lead_id, p.places, p.regions, p.nations,
            (c.content ->> 'budgetMin')::bigint, (c.content ->> 'budgetMax')::bigint, c.closes_at, ${WORDS}, lower(c.content #>> '{title,en}')
     from challenge c join organisation o on o.id = c.lead_id cross join lateral (
       select coalesce(array_agg(code order by code), '{}') as places,
              coalesce(array_agg(distinct region) filter (where region is not null), '{}') as regions,
              coalesce(array_agg(distinct nation), '{}') as nations, string_agg(concat_ws(' ', name_en, name_cy), ' ') as names
       from place where code in (select jsonb_array_elements_text(c.content -> 'placeCodes'))
     ) p
     where c.id = $1 and c.published_at is not null and (c.stage = any($2) or c.stage = 'WITHDRAWN')
     on conflict (id) do update set closing_order = excluded.closing_order, stage = excluded.stage, theme = excluded.theme,
       places = excluded.places, regions = excluded.regions, nations = excluded.nations, budget_min = excluded.budget_min,
       budget_max = excluded.budget_max, closes_at = excluded.closes_at, words = excluded.words, title = excluded.title`,
    [challengeId, PUBLIC_STAGES],
  );
}
