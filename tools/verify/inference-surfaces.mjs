// Everything that can be asked for: GraphQL by object, by list and by search, files, feeds, and the pages of the site as they come from the server.
import { objectDocuments, pagedDocuments, rootDocuments, searchDocuments, theSchema } from './inference-documents.mjs';

/** @param words those that stand in hidden facts alone @returns questions, each with how it was made */
export async function surfaces({ sql, ids }, words, isFull) {
  const schema = await theSchema();
  const objects = await objectsOf(sql, ids, isFull);
  const all = Object.values(objects).flat();
  const given = {
    query: ['road', ...words.slice(0, isFull ? words.length : 8)], ID: all, id: all, ids: all, challengeId: objects.Challenge, problem: objects.Problem, consultationId: objects.Consultation, organisationId: objects.Organisation, places: ['E10000007'], place: ['E10000007', 'W06000008'], placeCode: ['E10000007'],
    code: ['E10000007'], service: ['ROADS_REPAIR', 'LIBRARIES'], services: ['ROADS_REPAIR'], does: ['canary', 'gofal'], lead: objects.Organisation, organisation: objects.Organisation, indicator: ['REPEAT90'], regions: ['Yorkshire and The Humber'], Decimal: ['100000', '41000.00'], DateTime: ['2027-01-01T00:00:00Z'], token: ['x'], slug: ['inference-draft', 'inference-noted'],
  };
  const tagged = (kind, list) => list.map((question) => ({ kind, ...question }));
  return [
    ...tagged('objects', objectDocuments(schema, objects)),
    ...tagged('lists', rootDocuments(schema)),
    ...tagged('searches', searchDocuments(schema, given, isFull)),
    ...tagged('cursors', pagedDocuments(schema)),
    ...tagged('files', await files(sql, ids)),
    ...tagged('pages', await pages(sql, ids)),
  ];
}

/** Those that a fact is about; of the whole demo where there is time. */
async function objectsOf(sql, ids, isFull) {
  const rows = async (text) => (await sql.query(text)).rows.map(({ id }) => id);
  const of = async (table, ...some) => (isFull ? rows(`select id from ${table} where id not like '%00000000%' order by id`) : some);
  return {
    Challenge: await of('challenge', ids.gully, ids.bins, ids.care, ids.damp, ids.fix, ids.salt),
    Proposal: await of('proposal', ids.sealed, ids.opened, ids.decided),
    Organisation: await of('organisation', ids.kestrel, ids.llwybr, ids.westmoor),
    Question: await rows('select id from question order by id'),
    EngagementEvent: await of('engagement_event', ids.event, ids.recorded),
    Problem: await of('problem', ids.noted),
    Consultation: await of('consultation', ids.voting, ids.ranked),
    Pledge: await of('pledge', ids.offered),
    PledgeRound: await of('pledge_round', ids.round),
    Pilot: await of('pilot', ids.pilot),
    Adoption: await rows('select id from adoption order by id limit 1'),
    ChallengeDocument: [ids.mine],
    EvidenceImport: [ids.imported],
    Feedback: [ids.waiting],
    Person: [ids.celia],
    Solution: await of('solution'),
  };
}

async function files(sql, ids) {
  const { rows: challenges } = await sql.query('select id, slug from challenge where id = any($1) order by id', [[ids.gully, ids.bins, ids.care, ids.damp, ids.fix, ids.verges, ids.salt]]);
  const file = await sql.query('select id from proposal_file');
  const { rows: pilots } = await sql.query('select slug from pilot');
  const proposals = [ids.sealed, ids.opened, ids.decided].flatMap((id) => ['summary.html', '1/receipt.json', '1/submission.json'].map((name) => `/data/proposals/${id}/${name}`));
  const ofChallenges = challenges.flatMap(({ id, slug }) => [...['fairness.csv', 'conflicts.csv', 'ranking.csv', 'notice.txt', 'ocds-draft.json', 'ocds.json'].map((name) => `/data/${name}?challenge=${slug}`), `/data/challenges/${id}/decision-pack.zip`]);
  const consultations = [ids.voting, ids.ranked].flatMap((id) => ['.pb', '-votes.csv', '-votes.json', '-result.csv', '-result.json'].map((ending) => `/data/consultations/${id}${ending}`));
  const others = ['/data/ocds.json', '/data/outcomes.csv', '/data/satisfaction.csv?service=ROADS_REPAIR', '/data/satisfaction.csv?service=LIBRARIES', '/data/satisfaction.csv?service=LIBRARIES&place=W06000008', '/data/words.csv?service=ROADS_REPAIR&place=E10000007', `/data/documents/${ids.mine}/1`, `/data/organisations/${ids.roads}/statement.csv`, `/data/rounds/${ids.round}.json`, `/files/${file.rows[0].id}`, `/calendar/${'x'.repeat(43)}.ics`, '/keys/checkpoint.json'];
  return [...ofChallenges, ...proposals, ...consultations, ...pilots.map(({ slug }) => `/data/pilots/${slug}/results.csv`), ...others].map((path) => ({ name: path, path, accept: '*/*' }));
}

/** The page of an open survey is left out: what it asks is drawn by lot. */
async function pages(sql, ids) {
  const slugs = async (table, ...some) => {
    const { rows } = await sql.query(`select id, slug from ${table} where id = any($1)`, [some]);
    return some.map((id) => rows.find((row) => row.id === id).slug);
  };
  const challenges = await slugs('challenge', ids.gully, ids.bins, ids.damp, ids.fix, ids.verges);
  const [[firm], [noted], [vote], [pilot]] = [await slugs('organisation', ids.kestrel), await slugs('problem', ids.noted), await slugs('consultation', ids.ranked), await slugs('pilot', ids.pilot)];
  const { rows: solutions } = await sql.query('select slug from solution where challenge_id = $1 order by slug', [ids.fix]);
  const paths = [
    '/', '/challenges', '/challenges?q=canary', '/problems', '/problems?q=canary', '/organisations', '/organisations?q=canary', '/solutions', '/pilots', '/outcomes', '/priorities', '/places', '/places/E10000007', '/places/E10000007/ROADS_REPAIR', '/places/W06000008/LIBRARIES', '/services/ROADS_REPAIR', '/say?place=E10000007&service=ROADS_REPAIR', '/work', '/account',
    ...challenges.flatMap((one) => ['', '/questions', '/events', '/documents', '/fairness', '/log', '/opening', '/ranking', '/changes', '/propose'].map((part) => `/challenges/${one}${part}`)),
    `/organisations/${firm}`, `/organisations/${firm}/profile`, `/problems/${noted}`, `/problems/${noted}/evidence`, `/priorities/${vote}`, `/priorities/${vote}/results`, `/pilots/${pilot}`, `/pilots/${pilot}/outcomes`, '/challenges/inference-draft', '/priorities/inference-draft', '/problems/inference-noted',
    ...solutions.flatMap(({ slug: one }) => [`/solutions/${one}`, `/solutions/${one}/money`]),
  ];
  return paths.map((path) => ({ name: path, path, accept: 'text/html' }));
}
