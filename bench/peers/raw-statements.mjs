// The statements that somebody would write by hand for the pages of the scenarios: one for each page, as JSON or as rows.

const text = (name) => `json_build_object('en', t."${name}" ->> 'en', 'cy', t."${name}" ->> 'cy')`;
/** The document of a challenge is unpacked once and not for each of its parts. */
const CARD_PARTS = 'title jsonb, summary jsonb, theme text, "placeCodes" jsonb, "budgetMin" text, "budgetMax" text, "questionsCloseAt" text, "closesAt" text';
const CONTENT = `jsonb_to_record(c.content) as t(${CARD_PARTS})`;
const CONTENT_OF_ONE = `jsonb_to_record(c.content) as t(${CARD_PARTS}, regime text, route text, "contactEmail" text, "pilotMonths" jsonb, problem jsonb, "outcomesWanted" jsonb, "notWanted" jsonb,
  terms jsonb, indicators jsonb, criteria jsonb)`;
const money = (value) => `case when ${value} is not null then json_build_object('amount', to_char((${value})::numeric / 100, 'FM999999999990.00')) end`;
const organisation = (o) => `json_build_object('id', ${o}.id, 'slug', ${o}.slug, 'name', json_build_object('en', ${o}.name_en, 'cy', ${o}.name_cy))`;

const PLACES = `(select coalesce(json_agg(json_build_object('code', p.code, 'name', json_build_object('en', p.name_en, 'cy', p.name_cy)) order by given.at), '[]')
  from jsonb_array_elements_text(t."placeCodes") with ordinality as given (code, at) join place p on p.code = given.code)`;

/** $1 words, $2 regions, $3 how many */
const FOUND = `select s.id, s.published_at from challenge_search s
  where s.words @@ (websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1)) and s.regions && $2::text[]
  order by s.published_at desc, s.id desc limit $3::int + 1`;
/** $1 how many */
const NEWEST = 'select s.id, s.published_at from challenge_search s order by s.published_at desc, s.id desc limit $1::int + 1';
/** $1 how many, $2 and $3 where the page before ended */
const BEHIND = `select s.id, s.published_at from challenge_search s where (s.published_at, s.id) < ($2::timestamptz, $3)
  order by s.published_at desc, s.id desc limit $1::int + 1`;

const PAGES = { list: [FOUND, '$3'], browse: [NEWEST, '$1'], deep: [BEHIND, '$1'] };

const CURSOR = `translate(encode(convert_to(json_build_array(k.published_at::text, k.id)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/**
 * @param collation of the columns that point to a challenge: a column of another one than the id's can be found by its index only when it is named
 */
export function statementsFor(collation) {
  const C_ID = collation === 'C' ? 'c.id' : 'c.id collate "default"';
  const PROPOSAL_COUNT = `case when c.closed_at is not null then (select count(*) from proposal p where p.challenge_id = ${C_ID} and p.label is not null) end`;
  const FOLLOWERS = `(select count(*) from challenge_follow f where f.challenge_id = ${C_ID})`;

  const SOLUTIONS = `(select coalesce(json_agg(json_build_object('id', s.id, 'slug', s.slug, 'title', p.content ->> 'title', 'summary', p.content ->> 'summary',
      'price', ${money(`p.content ->> 'price'`)}, 'organisation', ${organisation('o')}) order by s.position), '[]')
    from solution s join proposal p on p.id = s.proposal_id join organisation o on o.id = p.organisation_id where s.challenge_id = ${C_ID} and s.dropped_at is null)`;

  const CARD = `'id', c.id, 'slug', c.slug, 'version', c.version, 'stage', c.stage, 'theme', t."theme", 'title', ${text('title')}, 'summary', ${text('summary')},
    'lead', ${organisation('l')}, 'places', ${PLACES},
    'budget', json_build_object('min', ${money(`t."budgetMin"`)}, 'max', ${money(`t."budgetMax"`)}),
    'timeline', json_build_object('publishedAt', c.published_at, 'questionsCloseAt', t."questionsCloseAt", 'closesAt', t."closesAt"),
    'proposalCount', ${PROPOSAL_COUNT}, 'engagement', json_build_object('followers', ${FOLLOWERS}), 'solutions', ${SOLUTIONS}`;

  /** The page as one text. */
  const asJson = ([ids, first]) => `with found as materialized (${ids}), kept as (select * from found order by published_at desc, id desc limit ${first}::int)
    select json_build_object('data', json_build_object('challenges', json_build_object(
      'nodes', (select coalesce(json_agg(json_build_object(${CARD}) order by k.published_at desc, k.id desc), '[]')
        from kept k join challenge c on c.id = k.id cross join ${CONTENT} join organisation l on l.id = c.lead_id),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > ${first}::int from found),
        'endCursor', (select ${CURSOR} from kept k order by k.published_at, k.id limit 1)))))::text as answer`;

  /** The page as rows, one for each solution of each challenge. */
  const asRows = ([ids]) => `with found as materialized (${ids})
    select k.published_at::text, c.id, c.slug, c.version, c.stage, t."theme", t."title", t."summary", l.id, l.slug, l.name_en, l.name_cy,
      ${PLACES}, t."budgetMin", t."budgetMax", c.published_at, t."questionsCloseAt", t."closesAt", ${PROPOSAL_COUNT}::int, ${FOLLOWERS}::int,
      s.id, s.slug, p.content ->> 'title', p.content ->> 'summary', p.content ->> 'price', o.id, o.slug, o.name_en, o.name_cy
    from found k join challenge c on c.id = k.id cross join ${CONTENT} join organisation l on l.id = c.lead_id
    left join solution s on s.challenge_id = ${C_ID} and s.dropped_at is null left join proposal p on p.id = s.proposal_id left join organisation o on o.id = p.organisation_id
    order by k.published_at desc, k.id desc, s.position`;

  const CRITERIA = `(select json_agg(json_build_object('code', k ->> 'code', 'weightBp', k -> 'weightBp', 'minimumScore', k -> 'minimumScore', 'position', k -> 'order',
      'title', k -> 'title', 'guidance', k -> 'guidance') order by at) from jsonb_array_elements(t."criteria") with ordinality as given (k, at))`;

  /** $1 the slug */
  const ONE = `select json_build_object('data', json_build_object('challenge', (select json_build_object(${CARD},
      'regime', t."regime", 'route', t."route", 'contactEmail', nullif(t."contactEmail", ''), 'pilotMonths', t."pilotMonths",
      'problem', ${text('problem')}, 'outcomesWanted', ${text('outcomesWanted')}, 'notWanted', ${text('notWanted')}, 'terms', ${text('terms')},
      'indicators', t."indicators", 'criteria', ${CRITERIA},
      'amendments', (select coalesce(json_agg(json_build_object('version', a.version, 'at', a.at, 'material', a.material, 'reason', a.reason) order by a.version desc), '[]') from amendment a where a.challenge_id = ${C_ID}),
      'participants', (select json_agg(json_build_object('role', m.role, 'organisation', ${organisation('o')}) order by m.role = 'LEAD' desc, m.organisation_id)
        from participation m join organisation o on o.id = m.organisation_id where m.challenge_id = ${C_ID}))
    from challenge c cross join ${CONTENT_OF_ONE} join organisation l on l.id = c.lead_id where c.slug = $1 and c.published_at is not null)))::text as answer`;
  return {
    json: { ...Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, asJson(page)])), one: ONE },
    rows: { ...Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, asRows(page)])), one: ONE },
  };
}
