// Two councils with everything of theirs, side by side: a row of each in every table whose rows belong to somebody.

const SIDES = ['a', 'b'];
const MOMENT = '2026-03-01T10:00:00Z';

/** The kinds of callers of the access matrix, as the database is told of them: a person, and the organisations for which they speak. */
export const CALLERS = {
  visitor: { person: null, organisations: [] },
  person: { person: 'per_a9', organisations: [] },
  supplier: { person: 'per_a1', organisations: ['org_a1'] },
  buyer: { person: 'per_a2', organisations: ['org_a2'] },
  auditor: { person: 'per_a3', organisations: ['org_a2'] },
  evaluator: { person: 'per_a4', organisations: ['org_a2'] },
  chair: { person: 'per_a5', organisations: ['org_a5'] },
  other: { person: 'per_b2', organisations: ['org_b2'] },
  funder: { person: 'per_a6', organisations: ['org_a6'] },
  // Programs speak as whoever made their key, for the one organisation it is bound to.
  narrow: { person: 'per_a7', organisations: ['org_a2'] },
  wide: { person: 'per_a7', organisations: ['org_a2'] },
};

const PEOPLE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const ORGANISATIONS = { 1: 'SME', 2: 'COUNCIL', 5: 'RESEARCH', 6: 'FUNDER', 8: 'SME' };

/** @param sql as the owner, who is bound by nothing */
export async function buildWorld(sql) {
  await sql.query(`set session_replication_role = replica`);
  for (const side of SIDES) for (const [table, rows] of Object.entries(rowsOf(side))) for (const row of rows) await insert(sql, table, row);
  await sql.query(`set session_replication_role = origin`);
}

async function insert(sql, table, row) {
  const columns = Object.keys(row);
  const values = columns.map((_, index) => `$${index + 1}`);
  const given = columns.map((column) => (typeof row[column] === 'object' && row[column] !== null && !Array.isArray(row[column]) && !Buffer.isBuffer(row[column]) ? JSON.stringify(row[column]) : row[column]));
  await sql.query(`insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`, given);
}

function rowsOf(side) {
  const id = (prefix, number) => `${prefix}_${side}${number}`;
  const [supplier, council, funder, partner] = [id('org', 1), id('org', 2), id('org', 6), id('org', 8)];
  const [proposer, buyer, auditor, evaluator, chair, pledger, maker, mate, loner] = PEOPLE.map((number) => id('per', number));
  const [judged, open] = [id('chl', 1), id('chl', 2)];
  const [opened, sealed] = [id('prp', 1), id('prp', 2)];
  return {
    person: PEOPLE.map((n) => ({ id: id('per', n), name: `Person ${n}`, email: `${side}${n}@people.example`, password_hash: 'x' })),
    organisation: Object.entries(ORGANISATIONS).map(([n, kind]) => ({ id: id('org', n), slug: id('org', n), name_en: `Organisation ${n}`, kind, place_code: n === '2' ? `P-${side}` : null })),
    ...identity({ id, council, supplier, buyer, proposer, loner, maker }),
    ...personal({ id, people: [proposer, buyer, loner], judged }),
    ...challenges({ id, judged, open, council }),
    ...proposals({ id, judged, open, opened, sealed, supplier, partner, proposer, evaluator }),
    panel_member: [[1, judged, evaluator, 'EVALUATOR'], [2, judged, chair, 'CHAIR'], [4, id('chl', 4), chair, 'CHAIR']].map(([n, challenge_id, person_id, role]) => ({ id: id('pnl', n), challenge_id, person_id, role })),
    ...evaluation({ id, judged, opened, evaluator, chair, buyer, council, mate }),
    ...pledges({ id, judged, opened, funder, pledger, supplier, council }),
    ...engagement({ id, open, council, supplier, proposer, auditor, loner, buyer }),
    ...evidence({ id, side, council, buyer }),
    ...profiles({ id, supplier, partner, proposer }),
    ...decisions({ id, judged, opened, council, buyer, chair }),
    ...market({ id, open, supplier, buyer }),
    ...adoptions({ id, judged, supplier, buyer }),
    ...surveys({ id, judged, council, buyer, evaluator }),
  };
}

/** Three that are public or drafts, two that were given up, of which one had been published, and a draft in which others take part or were asked to. */
function challenges({ id, judged, open, council }) {
  const stages = [[judged, 'EVALUATING'], [open, 'EVALUATING'], [id('chl', 3), 'DRAFT'], [id('chl', 4), 'WITHDRAWN'], [id('chl', 5), 'WITHDRAWN', MOMENT], [id('chl', 6), 'IN_REVIEW']];
  return {
    challenge: stages.map(([one, stage, published_at = null]) => ({ id: one, slug: one, lead_id: council, stage, published_at, content: {}, author_ids: [] })),
    participation: [...stages.map(([one]) => ({ challenge_id: one, organisation_id: council, role: 'LEAD' })), { challenge_id: id('chl', 6), organisation_id: id('org', 6), role: 'OBSERVER' }],
  };
}

function identity({ id, council, supplier, buyer, proposer, loner, maker }) {
  return {
    session: [buyer, proposer, loner].map((person_id, n) => ({ id: id('ses', n), token_hash: id('ses', n), person_id, expires_at: MOMENT })),
    one_time_token: [{ id: id('tok', 1), token_hash: id('tok', 1), person_id: loner, expires_at: MOMENT }],
    api_key: [{ id: id('key', 1), prefix: id('key', 1), secret_hash: 'x', organisation_id: council, name: 'x', scopes: [], created_by: maker }],
    membership: [[1, supplier, proposer], [2, council, buyer]].map(([n, organisation_id, person_id]) => ({ id: id('mem', n), organisation_id, person_id, roles: ['ADMIN'] })),
    invitation: [{ id: id('inv', 1), organisation_id: council, email: 'x@people.example', roles: ['BUYER'], token_hash: id('inv', 1), invited_by: buyer, expires_at: MOMENT }],
  };
}

function personal({ id, people, judged }) {
  const each = (make) => people.map((person_id, n) => ({ person_id, ...make(n) }));
  return {
    notification: each((n) => ({ id: id('ntf', n), entry_id: id('jrn', n), act: 'x', topic: 'x', audience: 'x', challenge_id: judged, subject: 'x', data: {}, at: MOMENT, pace: 'NONE' })),
    notification_choice: each(() => ({ topic: 'x', pace: 'NONE' })),
    letter: each((n) => ({ id: id('let', n), kind: 'NOTICE' })),
    letter_language: each(() => ({ language: 'CY' })),
    saved_search: each((n) => ({ id: id('sea', n), name: 'x', filter: {} })),
    calendar_link: each((n) => ({ id: id('cal', n), token_hash: id('cal', n) })),
  };
}

function proposals({ id, judged, open, opened, sealed, supplier, partner, proposer, evaluator }) {
  const sent = { salt: 'x', hash: 'x', submitted_at: MOMENT, submitted_by: proposer, log_seq: 1, own_copy: Buffer.from('x'), sealed: Buffer.from('x'), signature: 'x' };
  return {
    // Another one of a third supplier, which is nobody's of those who look.
    proposal: [
      { id: opened, challenge_id: judged, organisation_id: supplier, state: 'UNDER_EVALUATION', draft: Buffer.from('x'), label: 'Proposal A', content: {} },
      { id: sealed, challenge_id: open, organisation_id: supplier, state: 'SUBMITTED', draft: Buffer.from('x'), label: null },
      { id: id('prp', 3), challenge_id: open, organisation_id: id('org', 7), state: 'DRAFT', draft: Buffer.from('x'), label: null },
    ],
    proposal_version: [opened, sealed].map((proposal_id) => ({ proposal_id, version: 1, ...sent })),
    proposal_file: [[1, opened], [2, sealed]].map(([n, proposal_id]) => ({ id: id('fil', n), proposal_id, organisation_id: supplier, name_box: Buffer.from('x'), type: 'x', size: 1, state: 'READY', created_by: proposer })),
    proposal_version_file: [[1, opened], [2, sealed]].map(([n, proposal_id]) => ({ proposal_id, version: 1, file_id: id('fil', n), position: 0 })),
    proposal_reader: [{ proposal_id: opened, person_id: evaluator, is_blind: true }],
    proposal_judge: [{ challenge_id: judged, person_id: evaluator }],
    team_consent: [
      { id: id('tcn', 1), proposal_id: sealed, challenge_id: open, member_id: 'm', organisation_id: partner, state: 'CONFIRMED' },
      { id: id('tcn', 2), proposal_id: opened, challenge_id: judged, member_id: 'm', organisation_id: partner, state: 'CONFIRMED' },
    ],
  };
}

function evaluation({ id, judged, opened, evaluator, chair, buyer, council, mate }) {
  const scored = { proposal_id: opened, criterion_code: 'IMPACT', value: 3, reason: 'x' };
  const declared = { challenge_id: judged, person_id: evaluator, party: 'x', name: 'x' };
  return {
    score: [{ ...scored, person_id: evaluator }],
    sample_score: [{ ...scored, person_id: evaluator }],
    agreed_score: [{ ...scored, version: 1, person_id: chair }],
    recusal: [{ proposal_id: opened, person_id: mate }],
    named_party: [{ id: id('npt', 1), proposal_id: opened, name: 'x', reason: 'x' }],
    assessment: [{ id: id('ass', 1), proposal_id: opened, strengths: 'x', improvements: 'x', written_by: chair, issued_at: MOMENT }, { id: id('ass', 2), proposal_id: id('prp', 2), strengths: 'x', improvements: 'x', written_by: chair }],
    assessment_question: [{ proposal_id: opened, text: 'x', asked_by: buyer }],
    conflict_declaration: [{ ...declared, kind: 'NONE' }],
    conflict_flag: [{ ...declared, kind: 'PAST_EMPLOYER' }],
    panel_departure: [{ id: id('pnl', 3), challenge_id: judged, person_id: mate, role: 'CHAIR', reason: 'x', declarations: {} }],
    past_employment: [{ person_id: evaluator, position: 0, name: 'x' }, { person_id: mate, position: 0, name: 'x' }],
    pack_redaction: [{ id: id('red', 1), challenge_id: judged, file: 'x', row_key: 'x', field: 'x', ground: 'S40', note: 'x', made_by: buyer }],
    shortlist_vote: [{ id: id('vot', 1), shortlist_id: id('sho', 1), round: 1, kind: 'DECISION', says: 'APPROVE', person_id: buyer, organisation_id: council }],
  };
}

function pledges({ id, judged, opened, funder, pledger, supplier, council }) {
  const pledge = { round_id: id('rnd', 1), class: 'funder', kind: 'CASH', amount: 100, condition: {}, authority: 'x', person_id: pledger };
  const step = { person_id: pledger, amount: 100, condition: {} };
  return {
    // The proposal that the money is for is not among those above, which stay closed.
    solution: [{ id: id('sol', 1), slug: id('sol', 1), challenge_id: judged, proposal_id: `${opened}9`, position: 1 }],
    pledge_round: [{ id: id('rnd', 1), solution_id: id('sol', 1), challenge_id: judged, target: 1000, deadline: MOMENT }],
    pledge: [
      { id: id('plg', 1), organisation_id: funder, state: 'OFFERED', offered_at: MOMENT, ...pledge },
      { id: id('plg', 2), organisation_id: funder, state: 'DRAFT', offered_at: null, ...pledge },
      { id: id('plg', 3), organisation_id: supplier, state: 'DRAFT', offered_at: null, ...pledge, verifier_id: council },
    ],
    pledge_step: [
      { pledge_id: id('plg', 1), version: 1, step: 'DRAFTED', ...step },
      { pledge_id: id('plg', 1), version: 2, step: 'OFFERED', ...step },
      { pledge_id: id('plg', 2), version: 1, step: 'DRAFTED', ...step },
    ],
    pledge_limit: [funder, supplier].map((organisation_id) => ({ organisation_id, amount: 5, set_by: pledger })),
    money_pot: [{ id: id('pot', 1), round_id: id('rnd', 1), challenge_id: judged, cap: 1000, basis: 'TARGET' }],
    money_call: [{ id: id('cll', 1), pot_id: id('pot', 1), pledge_id: id('plg', 1), organisation_id: funder, unit: 'IN_KIND', amount: 50, state: 'PENDING', asked_by: pledger }],
    money_entry: [{ id: id('men', 1), pot_id: id('pot', 1), kind: 'COMMIT' }],
    money_line: [{ entry_id: id('men', 1), pledge_id: id('plg', 1), unit: 'GBP', account: 'COMMITTED', amount: 50 }],
  };
}

function engagement({ id, open, council, supplier, proposer, auditor, loner, buyer }) {
  const asked = { challenge_id: open, organisation_id: supplier, person_id: proposer, language: 'en', original: 'x', due_at: MOMENT };
  const interest = { challenge_id: open, person_id: proposer, note: 'x', seeks_partners: false };
  return {
    question: [{ id: id('qst', 1), pseudonym: 'Oak', state: 'ASKED', ...asked }, { id: id('qst', 2), pseudonym: 'Oak', state: 'REJECTED', rejection_is_shown: true, ...asked }],
    question_pseudonym: [{ challenge_id: open, organisation_id: supplier, pseudonym: 'Oak' }],
    asker_lookup: [{ id: id('alk', 1), question_id: id('qst', 1), person_id: auditor, organisation_id: council, reason: 'x' }],
    engagement_event: [{ id: id('evt', 1), challenge_id: open, kind: 'CALL', title: {}, description: {}, starts_at: MOMENT, ends_at: '2026-03-01T11:00:00Z', zone: 'x', place: 'x', link: 'x', languages: ['EN'], audience: 'EVERYBODY' }],
    event_booking: [[1, proposer, supplier], [2, loner, null]].map(([n, person_id, organisation_id]) => ({ id: id('bkg', n), event_id: id('evt', 1), person_id, organisation_id, people: 1, state: 'BOOKED' })),
    event_attendance: [{ event_id: id('evt', 1), organisation_id: supplier, people: 1 }],
    challenge_interest: [{ id: id('int', 1), organisation_id: supplier, is_listed: false, ...interest }, { id: id('int', 2), organisation_id: id('org', 8), is_listed: true, ...interest }],
    challenge_follow: [proposer, loner].map((person_id) => ({ challenge_id: open, person_id })),
    participation_invitation: [[1, open, 5, 'INVITED'], [2, id('chl', 6), 5, 'DECLINED'], [3, id('chl', 4), 1, 'INVITED']].map(([n, challenge_id, of, state]) => ({ id: id('pin', n), challenge_id, organisation_id: id('org', of), role: 'OBSERVER', state, invited_by: buyer })),
    join_request: [{ id: id('jrq', 1), challenge_id: open, organisation_id: id('org', 6), role: 'OBSERVER', state: 'ASKED', asked_by: buyer }],
  };
}

function evidence({ id, side, council, buyer }) {
  const said = { place_code: `P-${side}`, service: 'PARKS', satisfaction: 3, language: 'en', crowded: false, why: 'x' };
  return {
    problem: [[1, 'NOTED', null], [2, 'SHARED', MOMENT]].map(([n, state, shared_at]) => ({ id: id('prb', n), slug: id('prb', n), organisation_id: council, place_code: `P-${side}`, service: 'PARKS', state, shared_at, content: {}, written_by: buyer })),
    problem_council: [[1, council], [1, id('org', 5)], [2, id('org', 5)]].map(([n, organisation_id]) => ({ problem_id: id('prb', n), organisation_id, place_code: `P-${side}`, joined_by: buyer })),
    feedback: [
      { id: id('fbk', 1), source: 'PUBLIC', problem_id: null, receipt_hash: id('fbk', 1), state: 'WAITING', ...said },
      { id: id('fbk', 2), source: 'WORKFORCE', problem_id: id('prb', 1), receipt_hash: id('fbk', 2), state: 'HIDDEN', ...said },
      { id: id('fbk', 3), source: 'PUBLIC', problem_id: null, receipt_hash: id('fbk', 3), state: 'SHOWN', ...said },
    ],
    insight_invitation: [{ id: id('inq', 1), token_hash: id('inq', 1), problem_id: id('prb', 1), source: 'WORKFORCE', organisation_id: council, created_by: buyer, expires_at: MOMENT, answers_left: 1 }],
    evidence_import: [{ id: id('imp', 1), organisation_id: council, format: 'OPEN311', state: 'DONE', file_name: 'x', file_hash: 'x', file_bytes: 1, uploaded_by: buyer }],
    evidence_import_error: [{ import_id: id('imp', 1), line: 1, position: 0, column_name: 'x', code: 'x', message: 'x' }],
  };
}

/** One that hides everything but its case studies, and one that never chose. */
function profiles({ id, supplier, partner, proposer }) {
  const policy = { kind: 'MODERN_SLAVERY', position: 0, statement: 'x', url: 'x' };
  const insurance = { position: 0, kind: 'PUBLIC_LIABILITY', cover: 1, insurer: 'x', expires_on: '2030-01-01' };
  const study = { title: 'x', done: 'x', place: 'x', year: 2024, digest: 'x' };
  return {
    organisation_profile: [{ organisation_id: supplier, public_parts: ['POLICIES', 'CASE_STUDIES'] }, { organisation_id: id('org', 5), public_parts: ['CAPABILITIES'] }],
    organisation_policy: [supplier, partner].map((organisation_id) => ({ organisation_id, ...policy })),
    organisation_insurance: [supplier, partner].map((organisation_id) => ({ organisation_id, ...insurance })),
    organisation_accreditation: [supplier, partner].map((organisation_id) => ({ organisation_id, position: 0, name: 'x', number: 'x' })),
    case_study: [[1, supplier], [2, partner], [3, id('org', 5)]].map(([n, organisation_id]) => ({ id: id('cst', n), organisation_id, ...study })),
    case_study_confirmation: [1, 2].map((n) => ({ id: id('csc', n), case_study_id: id('cst', n), client: 'x', email: 'client@people.example', token_hash: id('csc', n), digest: 'x', state: 'ASKED', asked_by: proposer, expires_at: MOMENT })),
  };
}

function decisions({ id, judged, opened, council, buyer, chair }) {
  const decided = { challenge_id: judged, reasons: 'x', decided_by: chair };
  const entry = { position: 1, overridden: false, standing: 'SHORTLISTED' };
  return {
    shortlist: [{ id: id('sho', 1), state: 'DRAFT', ...decided }, { id: id('sho', 2), state: 'SUPERSEDED', inputs_hash: 'x', decided_at: MOMENT, superseded_at: MOMENT, ...decided }],
    shortlist_entry: [[1, opened], [2, id('prp', 3)]].map(([n, proposal_id]) => ({ shortlist_id: id('sho', n), proposal_id, ...entry })),
    approval_request: [{ id: id('apr', 1), challenge_id: judged, gate: 'PUBLISH', state: 'WAITING', organisation_id: council, asked_by: buyer, asked_for: {} }],
    approval_voice: [{ request_id: id('apr', 1), organisation_id: council, person_id: buyer, says: 'APPROVE' }],
    challenge_approval: [{ challenge_id: judged, person_id: buyer, version: 1 }],
    ranking_stability: [{ id: id('stb', 1), challenge_id: judged, asked_by: buyer, plan: {}, inputs: 'x', inputs_hash: 'x' }],
    calibration: [{ challenge_id: judged, proposal_ids: [opened] }],
    decision_pack: [{ challenge_id: judged, secret: 'x' }],
    closing_leaf: [{ challenge_id: judged, position: 0, proposal_id: opened, version: 1, hash: 'x' }],
  };
}

function market({ id, open, supplier, buyer }) {
  const version = { version: 1, title: {}, text: {}, media_type: 'x', bytes: 1, sha256: 'x', published_by: buyer };
  return {
    challenge_document: ['PUBLIC', 'INTERESTED', 'COUNCILS'].map((visibility, n) => ({ id: id('doc', n), challenge_id: open, visibility, version: 1 })),
    document_version: [0, 1, 2].map((n) => ({ document_id: id('doc', n), ...version })),
    advantage_decision: [{ id: id('adv', 1), challenge_id: open, organisation_id: supplier, decision: 'EXCLUDED', advantage: {}, reason: {}, decided_by: buyer }],
  };
}

/** Of the council of the other side, and of a third. */
function adoptions({ id, judged, supplier, buyer }) {
  const plan = { pilot_id: id('plt', 1), plan: 'x', proposed_by: buyer };
  const other = id('org', 2).replace(/[ab](?=\d)/u, (side) => (side === 'a' ? 'b' : 'a'));
  return {
    pilot: [{ id: id('plt', 1), slug: id('plt', 1), challenge_id: judged, round_id: id('rnd', 1), solution_id: id('sol', 1), supplier_id: supplier, state: 'CLOSED', cost: 1, route: {} }],
    adoption: [{ id: id('adp', 1), organisation_id: other, state: 'PROPOSED', ...plan }, { id: id('adp', 2), organisation_id: id('org', 5), state: 'ADOPTED', adopted_at: MOMENT, ...plan }],
    adoption_result: [1, 2].map((n) => ({ adoption_id: id('adp', n), version: 1, indicator_code: 'x', value: 1 })),
  };
}

/** A draft and an open one, each with an option that is listed and one that is not; a challenge that is drafted was amended, which no verb does. */
function surveys({ id, judged, council, buyer, evaluator }) {
  const asked = { organisation_id: council, method: 'PAIRWISE', title: {}, secret: 'x' };
  const options = [1, 2].flatMap((n) => ['LISTED', 'SUGGESTED'].map((state, position) => ({ id: id('opt', n * 2 + position), consultation_id: id('con', n), position, code: state, title: {}, state })));
  const amended = { version: 2, person_id: buyer, reason: {}, material: false, changes: {}, content_before: {} };
  return {
    consultation: [[1, 'DRAFT'], [2, 'OPEN']].map(([n, state]) => ({ id: id('con', n), slug: id('con', n), state, ...asked })),
    consultation_option: options,
    consultation_panelist: [{ consultation_id: id('con', 1), person_id: evaluator, invited_by: buyer }],
    amendment: [judged, id('chl', 3), id('chl', 4), id('chl', 5)].map((challenge_id) => ({ challenge_id, ...amended })),
    pilot_dispute: [{ id: id('dsp', 1), pilot_id: id('plt', 1), number: 1, organisation_id: id('org', 8), reason: 'x' }],
  };
}
