// What is hidden, fact by fact: where it stands, how it is one thing or another, from whom it is hidden beyond all outsiders, and who sees that it changed.
// Read together with `platform/tenancy/tables.ts`: each of its tables of somebody's has a line here or in LEFT_OUT, which a spec holds.
import { lockContent, unlockContent } from '../../apps/api/dist/proposals/sealing/content-box.js';

const chl = (start) => `(select id from challenge where slug like '${start}%')`;
const org = (start) => `(select id from organisation where slug like '${start}%')`;
const per = (address) => `(select id from person where email like '${address}@%')`;
const prp = (firm, start) => `(select id from proposal where organisation_id = ${org(firm)} and challenge_id = ${chl(start)})`;
const draft = (council) => `(select id from consultation where slug = 'inference-draft-${council}')`;

/** Ids that questions name, by the word they are called here. */
export const IDS = {
  fix: chl('fix-it-once'), bus: chl('a-bus-you'), care: chl('care-rounds'), damp: chl('find-the-damp'), gully: chl('know-the-gully'), bins: chl('right-thing'), lamps: chl('lamps-that'), salt: chl('salt-where'), verges: chl('verges-that'),
  sealed: prp('dalby', 'know-the-gully'), opened: prp('sortwell', 'right-thing'), other: prp('stairwell', 'right-thing'), decided: prp('kestrel', 'fix-it-once'), seat: prp('llwybr', 'care-rounds'), mine: prp('kestrel', 'a-bus-you'),
  westmoor: org('westmoor'), kestrel: org('kestrel'), teulu: org('teulu'), glanteifi: org('glan-teifi'), roads: org('national-roads'), noted: `(select id from problem where state = 'NOTED' and id not like '%0000' limit 1)`,
  asked: `(select id from question where state = 'ASKED' and organisation_id = ${org('hollin')})`, published: `(select id from question where state = 'PUBLISHED' and organisation_id = ${org('hollin')})`,
  event: `(select id from engagement_event where state = 'PLANNED' and challenge_id = ${chl('a-bus-you')})`, met: `(select id from engagement_event where kind = 'ONE_TO_ONE')`,
  round: `(select id from pledge_round where challenge_id = ${chl('fix-it-once')})`, offered: `(select id from pledge where round_id = (select id from pledge_round where challenge_id = ${chl('fix-it-once')}) and organisation_id = ${org('westmoor')})`,
  call: `(select id from money_call where state = 'PENDING' and organisation_id = ${org('national-roads')})`, pilot: '(select id from pilot)', ranked: `(select id from consultation where method = 'RANKED')`, voting: `(select id from consultation where state = 'OPEN')`,
  imported: '(select id from evidence_import)', waiting: `(select id from feedback where state = 'WAITING' and place_code = 'E10000007' and works is not null limit 1)`, alone: `(select id from document_version v join challenge_document d on d.id = v.document_id where visibility = 'INTERESTED' limit 1)`,
};

/** So that what the demo shows of profiles is hidden here. */
export const BEFORE = [
  `update organisation_profile set public_parts = array['CAPABILITIES'] where organisation_id = ${org('kestrel')}`,
  `update organisation_profile set public_parts = array[]::text[] where organisation_id = ${org('teulu')}`,
];

/** A column that holds a word that stands nowhere else, another in each world. */
const word = (of, where, seen, more = {}) => change(of, where, [':word', ':word'], seen, { hasWord: true, ...more });
/** A column that holds one of two values, written in SQL. */
const change = (of, where, values, seen, more = {}) => ({ of, where, values, seen, ...more });
/** A row that is there in one world alone. `like` says of which row it is a copy, `patch` in which columns it differs. */
const row = (of, like, patch, seen, more = {}) => ({ of, row: { like, patch }, seen, hasWord: JSON.stringify(patch).includes(':word'), ...more });

const node = (type, id, fields) => (ids) => `{ node(id: "${ids[id]}") { ... on ${type} { ${fields} } } }`;
const challenge = (id, fields) => node('Challenge', id, fields);
const viewer = (fields) => () => `{ viewer { ${fields} } }`;

const PROPOSAL = 'title summary price { amount }';
const content = (name) => `jsonb_set(content, '{${name}}', to_jsonb(:word))`;

/** The words and the price of a locked draft. */
const sealedAs = (id) => async ({ sql, keys, ids, word: canary, world }) => {
  const { rows } = await sql.query('select draft from proposal where id = $1', [ids[id]]);
  const said = unlockContent(keys, ids[id], rows[0].draft);
  return ['update proposal set draft = $2 where id = $1', [ids[id], lockContent(keys, ids[id], { ...said, title: canary, summary: canary, approach: canary, price: world === 'A' ? '4100000' : '7300000' })]];
};

const NEW_DRAFT = `prp_${'0'.repeat(28)}1111`;
/** Another supplier's draft in the same challenge. */
const anotherDraft = async ({ sql, keys, ids, word: canary, world }) => {
  if (world === 'A') return ['delete from proposal where id = $1', [NEW_DRAFT]];
  const { rows } = await sql.query('select draft from proposal where id = $1', [ids.sealed]);
  const box = lockContent(keys, NEW_DRAFT, { ...unlockContent(keys, ids.sealed, rows[0].draft), title: canary });
  return [`insert into proposal (id, challenge_id, organisation_id, state, draft) values ($1, $2, ${org('heatbond')}, 'DRAFT', $3) on conflict do nothing`, [NEW_DRAFT, ids.gully, box]];
};

const SEALED = { hiddenFrom: ['karen', 'nadia', 'huw'] };
const OPENED = { hiddenFrom: ['denise', 'nadia'] };

export const FACTS = [
  // Proposals before the deadline.
  { of: 'proposal.draft', make: sealedAs('sealed'), hasWord: true, seen: ['peter', node('Proposal', 'sealed', PROPOSAL)], ...SEALED },
  { of: 'proposal', make: anotherDraft, hasWord: true, seen: ['jacob', viewer(`proposals(first: 50) { nodes { title } }`)], hiddenFrom: ['karen', 'nadia', 'peter', 'huw'] },
  change('proposal.state', `id = ${IDS.sealed}`, [`'SUBMITTED'`, `'WITHDRAWN'`], ['peter', node('Proposal', 'sealed', 'state')], SEALED),
  change('proposal.submitted_at', `id = ${IDS.sealed}`, [`'2026-01-01T00:00:00Z'`, `'2026-01-02T00:00:00Z'`], ['peter', node('Proposal', 'sealed', 'submittedAt')], SEALED),
  word('proposal_version.salt', `proposal_id = ${IDS.sealed}`, ['peter', node('Proposal', 'sealed', 'receipts { salt }')], SEALED),
  word('proposal_version.hash', `proposal_id = ${IDS.sealed}`, ['peter', node('Proposal', 'sealed', 'receipts { hash }')], SEALED),
  change('team_consent.state', `proposal_id = ${IDS.sealed}`, [`'CONFIRMED'`, `'DECLINED'`], ['peter', node('Proposal', 'sealed', 'team { consent { state } }')], SEALED),
  word('team_consent.email', `proposal_id = ${IDS.sealed}`, ['peter', node('Proposal', 'sealed', 'team { consent { email } }')], SEALED),
  // Proposals after it, while they are judged.
  change('proposal.content', `id = ${IDS.opened}`, [content('title'), content('title')], ['joan', node('Proposal', 'opened', 'title')], { hasWord: true, ...OPENED }),
  change('proposal.organisation_id', `id = ${IDS.opened}`, [org('sortwell'), org('hollin')], ['yusuf', viewer('proposals(first: 50) { totalCount }')], { hiddenFrom: ['denise', 'nadia', 'daniel', 'joan'], id: 'opened' }),
];

/** Tables of somebody's that have no line above, and why. */
export const LEFT_OUT = {};
