// The SQL functions by which PostGraphile gets its computed columns and its searches; made before it starts, on the product's own tables.

const text = (name) => [`challenge_${name.replaceAll(/[A-Z]/g, (one) => `_${one.toLowerCase()}`)}`, 'jsonb', `c.content -> '${name}'`];
const pounds = (value) => `to_char((${value})::numeric / 100, 'FM999999999990.00')`;

/** @param collation of the columns that point to a challenge */
function columnsOfChallenge(collation) {
  const ID = collation === 'C' ? 'c.id' : 'c.id collate "default"';
  return [
    ...['title', 'summary', 'problem', 'outcomesWanted', 'notWanted', 'terms', 'indicators', 'criteria'].map(text),
    ['challenge_theme', 'text', `c.content ->> 'theme'`],
    ['challenge_regime', 'text', `c.content ->> 'regime'`],
    ['challenge_route', 'text', `c.content ->> 'route'`],
    ['challenge_contact_email', 'text', `nullif(c.content ->> 'contactEmail', '')`],
    ['challenge_pilot_months', 'int', `(c.content ->> 'pilotMonths')::int`],
    ['challenge_least', 'text', pounds(`c.content ->> 'budgetMin'`)],
    ['challenge_most', 'text', pounds(`c.content ->> 'budgetMax'`)],
    ['challenge_questions_close_at', 'text', `c.content ->> 'questionsCloseAt'`],
    ['challenge_planned_close', 'text', `c.content ->> 'closesAt'`],
    ['challenge_proposal_count', 'int', `case when c.closed_at is not null then (select count(*)::int from proposal p where p.challenge_id = ${ID} and p.label is not null) end`],
    ['challenge_followers', 'int', `(select count(*)::int from challenge_follow f where f.challenge_id = ${ID})`],
    ['challenge_places', 'jsonb', `(select coalesce(jsonb_agg(jsonb_build_object('code', p.code, 'name', jsonb_build_object('en', p.name_en, 'cy', p.name_cy)) order by given.at), '[]')
      from jsonb_array_elements_text(c.content -> 'placeCodes') with ordinality as given (code, at) join place p on p.code = given.code)`],
  ];
}

const COLUMNS_OF_PROPOSAL = [
  ['proposal_title', 'text', `c.content ->> 'title'`],
  ['proposal_summary', 'text', `c.content ->> 'summary'`],
  ['proposal_price', 'text', pounds(`c.content ->> 'price'`)],
];

const column = (table) => ([name, type, value]) => `create or replace function ${name}(c ${table}) returns ${type} language sql stable as $$ select ${value} $$`;

/** @returns statements, harmless to run again */
export function functionsFor(collation) {
  return [
    ...columnsOfChallenge(collation).map(column('challenge')),
    ...COLUMNS_OF_PROPOSAL.map(column('proposal')),
    `create or replace function find_challenges(words text, regions text[]) returns setof challenge_search language sql stable as $$
       select s.* from challenge_search s
       where s.words @@ (websearch_to_tsquery('english', find_challenges.words) || websearch_to_tsquery('simple', find_challenges.words)) and s.regions && find_challenges.regions
       order by s.published_at desc, s.id desc $$`,
    `create or replace function public_challenge(slug text) returns challenge language sql stable as $$
       select c.* from challenge c where c.slug = public_challenge.slug and c.published_at is not null $$`,
  ];
}
