// How a hidden fact is written down, and the ids by which facts and questions name what is in the demo.
export const chl = (start) => `(select id from challenge where slug like '${start}%')`;
export const org = (start) => `(select id from organisation where slug like '${start}%')`;
export const per = (address) => `(select id from person where email like '${address}@%')`;
const prp = (firm, start) => `(select id from proposal where organisation_id = ${org(firm)} and challenge_id = ${chl(start)} and id not like '%0000%')`;
const ofRound = `(select id from pledge_round where challenge_id = ${chl('fix-it-once')})`;

/** As an id that the API could have made. */
export const made = (prefix, number = 1) => `'${prefix}_${String(number).padStart(32, '0')}'`;

export const IDS = {
  fix: chl('fix-it-once'), bus: chl('a-bus-you'), care: chl('care-rounds'), damp: chl('find-the-damp'), gully: chl('know-the-gully'), bins: chl('right-thing'), lamps: chl('lamps-that'), salt: chl('salt-where'), verges: chl('verges-that'),
  sealed: prp('dalby', 'know-the-gully'), opened: prp('sortwell', 'right-thing'), other: prp('stairwell', 'right-thing'), decided: prp('kestrel', 'fix-it-once'), loser: prp('dalby', 'fix-it-once'), seat: prp('llwybr', 'care-rounds'), begun: prp('kestrel', 'a-bus-you'),
  westmoor: org('westmoor'), kestrel: org('kestrel'), llwybr: org('llwybr'), glanteifi: org('glan-teifi'), roads: org('national-roads'), fenwold: org('fenwold'),
  noted: `(select id from problem where state = 'NOTED' and id not like '%0000%')`, asked: `(select id from question where state = 'ASKED' and organisation_id = ${org('hollin')})`, published: `(select id from question where state = 'PUBLISHED' and organisation_id = ${org('hollin')})`,
  drafted: `(select id from question where state = 'DRAFTED')`,
  event: `(select id from engagement_event where state = 'PLANNED' and challenge_id = ${chl('a-bus-you')})`, recorded: `(select id from engagement_event where state = 'RECORDED' and challenge_id = ${chl('a-bus-you')})`,
  round: ofRound, offered: `(select id from pledge where round_id = ${ofRound} and organisation_id = ${org('westmoor')})`, call: `(select id from money_call where state = 'PENDING' and organisation_id = ${org('national-roads')})`,
  pilot: '(select id from pilot)', ranked: `(select id from consultation where method = 'RANKED')`, voting: `(select id from consultation where state = 'OPEN')`, imported: '(select id from evidence_import)',
  waiting: `(select id from feedback where state = 'WAITING' and place_code = 'E10000007' and works is not null order by id limit 1)`, mine: `(select d.id from challenge_document d where visibility = 'INTERESTED' and challenge_id = ${chl('find-the-damp')})`, request: `(select id from approval_request where state = 'WAITING')`,
  celia: per('celia'), issued: `(select id from shortlist where challenge_id = ${chl('fix-it-once')})`,
};

/** A column that holds one of two values, written in SQL. `seen`: who sees that it changes, and where. */
export const change = (of, where, values, seen, more = {}) => ({ of, where, values, seen, ...more, hasWord: values.some((text) => text.includes(':word')) });
/** A column that holds a word that stands nowhere else, another in each world. */
export const word = (of, where, seen, more = {}) => change(of, where, [':word', ':word'], seen, more);
/** A text in a column of JSON. */
export const said = (of, path, where, seen, more = {}) => {
  const text = `jsonb_set(${of.split('.')[1]}, '{${path}}', to_jsonb(:word))`;
  return change(of, where, [text, text], seen, more);
};
/** A row that is there in one world alone: a copy of `like`, but for the columns of `patch`; `keys` are those by which it is known. */
export const row = (of, like, patch, seen, more = {}) => ({ of, row: { like, patch, keys: more.keys ?? ['id'] }, seen, ...more, hasWord: JSON.stringify(patch).includes(':word') });

/** Nobody is ever shown it: the reason stands instead of who sees it. */
export const nobody = (why) => [null, why];
export const node = (type, id, fields) => (ids) => `{ node(id: "${ids[id] ?? id.replaceAll("'", '')}") { ... on ${type} { ${fields} } } }`;
export const challenge = (id, fields) => node('Challenge', id, fields);
export const viewer = (fields) => () => `{ viewer { ${fields} } }`;
export const organisation = (id, fields) => node('Organisation', id, fields);
