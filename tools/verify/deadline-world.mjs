// Puts an open challenge and many suppliers with finished drafts straight into the database: what is measured is the sending.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { hashSecret } from '../../apps/api/dist/identity/secrets.js';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { KeyRing } from '../../apps/api/dist/platform/keys/key-ring.js';
import { lockContent } from '../../apps/api/dist/proposals/sealing/content-box.js';
import { askApi } from './own-api.mjs';

const DAY = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * DAY).toISOString();

/** All that a challenge needs to be opened. */
const CONTENT = {
  title: { en: 'Fix it once' },
  summary: { en: 'A quarter of our repairs fail.' },
  problem: { en: 'A quarter of our repairs fail within three months.' },
  outcomesWanted: { en: 'A repair that lasts a winter.' },
  notWanted: { en: 'A generic app.' },
  terms: { en: 'Open Government Licence.' },
  regime: 'ENGLAND_PA23',
  route: 'BELOW_THRESHOLD',
  theme: 'HIGHWAYS',
  contactEmail: 'roads@council.example',
  placeCodes: ['E10000007'],
  budgetMin: '60000',
  budgetMax: '180000.00',
  pilotMonths: 9,
  indicators: [{ code: 'REPEAT90', name: { en: 'Repairs that fail' }, unit: '%', baseline: 27, target: 10, direction: 'DOWN', source: 'work orders', measureBy: 'a year on' }],
  criteria: [
    { code: 'IMPACT', title: { en: 'Impact' }, guidance: { en: '5 is proven; 1 is a hope.' }, weightBp: 6000 },
    { code: 'DELIVER', title: { en: 'Delivery' }, guidance: { en: '5 needs no closure.' }, weightBp: 4000 },
  ],
  engagementStartsAt: inDays(-1),
  questionsCloseAt: inDays(10),
  opensAt: inDays(1),
  closesAt: inDays(20),
  shortlistBy: inDays(40),
};

const PROPOSAL = {
  title: 'RoadEar',
  summary: 'Small units map roughness.',
  approach: 'A model ranks the patches of last month.',
  change: 'Crews return before the hole does.',
  evidence: 'A trial in one borough.',
  smallestPilot: 'Two lorries for four weeks.',
  risks: 'Few readings on farm lanes.',
  trl: 6,
  trlEvidence: 'Three lorries in winter.',
  costNote: 'One price for all of it.',
  price: '9650000',
  priceModel: 'FIXED',
  language: 'en',
  claims: [{ indicatorCode: 'REPEAT90', value: 11, evidence: 'Trial' }],
  team: [],
};

function makeKey() {
  const prefix = randomBytes(6).toString('base64url');
  return { id: newId('key'), prefix, secret: `moot_live_${prefix}_${randomBytes(32).toString('base64url')}` };
}

/** A person with an organisation of its own and a key, as rows. */
function member(kind, number, roles) {
  const [person, organisation] = [newId('per'), newId('org')];
  return { person, organisation, membership: newId('mem'), slug: `org-${kind.toLowerCase()}-${number}`, kind, roles, key: makeKey() };
}

async function storeMembers(sql, members) {
  const rows = (of) => JSON.stringify(members.map(of));
  await sql.query(`insert into person (id, name, email, password_hash) select id, 'Somebody', id || '@people.example', 'none' from jsonb_to_recordset($1) as r (id text)`, [rows((one) => ({ id: one.person }))]);
  await sql.query(
    `insert into organisation (id, slug, name_en, kind, size) select id, slug, slug, kind, 'SMALL' from jsonb_to_recordset($1) as r (id text, slug text, kind text) on conflict do nothing`,
    [rows((one) => ({ id: one.organisation, slug: one.slug, kind: one.kind }))],
  );
  await sql.query(
    `insert into membership (id, organisation_id, person_id, roles) select id, organisation, person, string_to_array(roles, ',')
     from jsonb_to_recordset($1) as r (id text, organisation text, person text, roles text)`,
    [rows((one) => ({ id: one.membership, organisation: one.organisation, person: one.person, roles: one.roles.join() }))],
  );
  await sql.query(
    `insert into api_key (id, prefix, secret_hash, organisation_id, name, scopes, created_by) select id, prefix, hash, organisation, 'load', string_to_array(scopes, ','), person
     from jsonb_to_recordset($1) as r (id text, prefix text, hash text, organisation text, person text, scopes text)`,
    [rows((one) => ({ id: one.key.id, prefix: one.key.prefix, hash: hashSecret(one.key.secret), organisation: one.organisation, person: one.person, scopes: 'challenges:read,challenges:write,proposals:read,proposals:write' }))],
  );
}

/** One more person: of an organisation that is there, of one of their own, or of none. @returns the id */
export async function storePerson(sql, of, roles) {
  if (of === null) {
    const id = newId('per');
    await sql.query(`insert into person (id, name, email, password_hash) values ($1, 'Somebody', $1 || '@people.example', 'none')`, [id]);
    return id;
  }
  const made = member(of.startsWith('org_') ? 'COUNCIL' : of, newId('org').slice(-6), roles);
  await storeMembers(sql, [of.startsWith('org_') ? { ...made, organisation: of, slug: (await sql.query('select slug from organisation where id = $1', [of])).rows[0].slug } : made]);
  return made.person;
}

/** Written, approved by somebody else, published and opened through the API. */
async function openChallenge(address, buyer, approver) {
  const take = async (who, verb, type, input) => {
    const answer = await askApi(address, who.key.secret, `mutation ($input: ${type}!) { ${verb}(input: $input) { challenge { id version } userErrors { code path message } } }`, { input });
    const made = answer?.data?.[verb]?.challenge;
    if (!made) throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
    return made;
  };
  let at = await take(buyer, 'draftChallenge', 'DraftChallengeInput', { organisationId: buyer.organisation, title: CONTENT.title });
  at = await take(buyer, 'updateChallenge', 'UpdateChallengeInput', { ...at, content: CONTENT });
  at = await take(buyer, 'sendChallengeForReview', 'ChallengeStepInput', at);
  at = await take(approver, 'approveChallenge', 'ChallengeStepInput', at);
  at = await take(buyer, 'publishChallenge', 'ChallengeStepInput', at);
  return take(buyer, 'openChallenge', 'ChallengeStepInput', at);
}

/** @returns the challenge and the suppliers with their drafts */
export async function deadlineWorld({ url, address, serverKey, suppliers: count }) {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  try {
    const buyer = member('COUNCIL', 1, ['BUYER']);
    const approver = { ...member('COUNCIL', 1, ['APPROVER']), organisation: buyer.organisation };
    const suppliers = Array.from({ length: count }, (_, number) => ({ ...member('SUPPLIER', number, ['PROPOSER']), proposal: newId('prp'), version: 1 }));
    await storeMembers(sql, [buyer, approver, ...suppliers]);
    const { id } = await openChallenge(address, buyer, approver);
    const keys = new KeyRing(serverKey);
    const drafts = suppliers.map((one) => ({ id: one.proposal, organisation: one.organisation, draft: lockContent(keys, one.proposal, { ...PROPOSAL, title: one.slug }).toString('hex') }));
    await sql.query(
      `insert into proposal (id, challenge_id, organisation_id, state, version, draft) select id, $1, organisation, 'DRAFT', 1, decode(draft, 'hex')
       from jsonb_to_recordset($2) as r (id text, organisation text, draft text)`,
      [id, JSON.stringify(drafts)],
    );
    return { challengeId: id, suppliers, buyer };
  } finally {
    await sql.end();
  }
}

/** Moves the deadline so many milliseconds from now, by the clock of the database. */
export async function deadlineIn(url, challengeId, milliseconds) {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  await sql.query(
    `with moment as (select date_trunc('milliseconds', clock_timestamp() + make_interval(secs => $2 / 1000.0)) as at)
     update challenge set closes_at = at, content = jsonb_set(content, '{closesAt}', to_jsonb(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) from moment where id = $1`,
    [challengeId, milliseconds],
  );
  await sql.end();
}
