// What the world of the access table has none of: a row of the council, its people and their supplier in every other tenant table, with words that are known again.
import type { Client } from 'pg';
import type { Facts } from '../access/access-world.ts';
import { added as id } from './tried-on.ts';

export interface People {
  readonly buyer: string;
  readonly auditor: string;
  readonly evaluator: string;
  readonly chair: string;
  readonly supplier: string;
  readonly funder: string;
}

type Rows = Readonly<Record<string, readonly object[]>>;
const MOMENT = '2026-03-01T10:00:00Z';
/** A text that stands nowhere else. */
const word = (what: string): string => `a canary of ${what}`;

export async function addMoreRows(sql: Client, facts: Facts, people: People): Promise<void> {
  await sql.query('set session_replication_role = replica');
  for (const rows of [personal(facts, people), proposed(facts, people), judged(facts, people), decided(facts, people), engaged(facts, people), offered(facts, people)]) for (const [table, each] of Object.entries(rows)) for (const row of each) await insert(sql, table, row);
  // Chosen without having been opened, in that world; whoever lists solutions would fail on it.
  await sql.query(
    `update proposal p set content = o.content, state = o.state, label = o.label || ' too'
     from proposal o where o.id = $1 and p.content is null and exists (select 1 from solution s where s.proposal_id = p.id)`,
    [facts.proposal],
  );
  // A draft that is known again.
  await sql.query(`update challenge set content = content || jsonb_build_object('problem', jsonb_build_object('en', $2::text)) where id = $1`, [facts.draft, word('draft')]);
  await sql.query('set session_replication_role = origin');
}

async function insert(sql: Client, table: string, row: object): Promise<void> {
  const columns = Object.keys(row).join(', ');
  await sql.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [row]);
}

function personal({ open }: Facts, { buyer, funder }: People): Rows {
  return {
    session: [{ id: id('ses'), token_hash: word('session'), person_id: buyer, expires_at: '2099-01-01T00:00:00Z' }],
    one_time_token: [{ id: id('tok'), token_hash: word('token'), person_id: buyer, expires_at: MOMENT }],
    notification: [{ id: id('ntf'), person_id: buyer, entry_id: id('jrn'), act: 'challenge.published', topic: 'CHALLENGES', audience: 'FOLLOWERS', challenge_id: open, subject: open, data: {}, at: MOMENT, pace: 'NONE' }],
    notification_choice: [{ person_id: buyer, topic: 'CHALLENGES', pace: 'NONE' }],
    letter: [{ id: id('let'), person_id: buyer, kind: 'NOTICE' }],
    letter_language: [{ person_id: buyer, language: 'CY' }],
    calendar_link: [{ id: id('cal'), person_id: buyer, token_hash: word('calendar') }],
    challenge_follow: [{ challenge_id: open, person_id: funder }],
  };
}

function proposed({ sealed, proposal, open, funder, judged: challenge, supplier }: Facts, people: People): Rows {
  const file = { id: id('fil'), proposal_id: sealed, organisation_id: supplier, name_box: '\\x00', type: 'application/pdf', size: 1, state: 'READY', created_by: people.supplier };
  return {
    proposal_file: [file],
    proposal_version_file: [{ proposal_id: sealed, version: 1, file_id: id('fil'), position: 0 }],
    team_consent: [{ id: id('tcn'), proposal_id: sealed, challenge_id: open, member_id: word('member'), organisation_id: funder, state: 'INVITED' }],
    proposal_judge: [{ challenge_id: challenge, person_id: people.evaluator }],
    pledge_step: [{ pledge_id: `plg_${'0'.repeat(31)}1`, version: 1, step: 'DRAFTED', person_id: people.funder, amount: 100_000, condition: { type: 'always' } }],
    assessment_question: [{ proposal_id: proposal, text: word('question'), asked_by: people.supplier }],
  };
}

function judged({ proposal, judged: challenge, council, funder }: Facts, { buyer, evaluator, chair, supplier, funder: pledger }: People): Rows {
  const scored = { proposal_id: proposal, criterion_code: 'IMPACT', value: 3, person_id: evaluator };
  const declared = { challenge_id: challenge, person_id: evaluator, party: word('party'), name: word('party name') };
  return {
    score: [{ ...scored, reason: word('score') }],
    sample_score: [{ ...scored, reason: word('sample') }],
    recusal: [{ proposal_id: proposal, person_id: buyer }],
    named_party: [{ id: id('npt'), proposal_id: proposal, name: word('named party'), reason: word('naming') }],
    assessment: [{ id: id('ass'), proposal_id: proposal, strengths: word('strengths'), improvements: word('improvements'), written_by: chair }],
    conflict_declaration: [{ ...declared, kind: 'NONE' }],
    conflict_flag: [{ ...declared, kind: 'PAST_EMPLOYER' }],
    panel_departure: [{ id: id('pnl'), challenge_id: challenge, person_id: buyer, role: 'CHAIR', reason: word('departure'), declarations: [] }],
    past_employment: [{ person_id: evaluator, position: 0, name: word('employer') }],
    pack_redaction: [{ id: id('red'), challenge_id: challenge, file: 'scores.jsonl', row_key: word('redaction'), field: 'reason', ground: 'S40', note: word('redacted'), made_by: buyer }],
    shortlist_vote: [{ id: id('vot'), shortlist_id: id('sho'), round: 1, kind: 'DECISION', says: 'APPROVE', person_id: buyer, organisation_id: council }],
    pledge_limit: [{ organisation_id: funder, amount: 987_654_321, set_by: pledger }],
    asker_lookup: [{ id: id('alk'), question_id: id('qst'), person_id: supplier, organisation_id: council, reason: word('look-up') }],
  };
}

function engaged({ open, supplier, engaging, evidenceImport }: Facts, { supplier: proposer }: People): Rows {
  return {
    event_booking: [{ id: id('bkg'), event_id: engaging.event, person_id: proposer, organisation_id: supplier, people: 1, state: 'BOOKED' }],
    event_attendance: [{ event_id: engaging.event, organisation_id: supplier, people: 1 }],
    challenge_interest: [{ id: id('int'), challenge_id: open, organisation_id: supplier, person_id: proposer, note: word('interest'), is_listed: false, seeks_partners: false }],
    evidence_import_error: [{ import_id: evidenceImport, line: 1, position: 0, column_name: word('column'), code: 'x', message: word('message') }],
  };
}

/** What is not issued yet, and what councils ask of one another. */
function decided({ judged: challenge, proposal, council, supplier, pilot, approval, draft, open }: Facts, { buyer, chair, supplier: proposer }: People): Rows {
  return {
    shortlist: [{ id: id('sho'), challenge_id: challenge, state: 'DRAFT', reasons: word('shortlist'), decided_by: chair, round: 1, is_override: false }],
    shortlist_entry: [{ shortlist_id: id('sho'), proposal_id: proposal, position: 1, overridden: false, standing: 'RESERVE' }],
    approval_voice: [{ request_id: approval, organisation_id: council, person_id: buyer, says: 'OBJECT', reason: word('voice'), at: MOMENT }],
    challenge_approval: [{ challenge_id: open, person_id: buyer, version: 77, at: MOMENT }],
    ranking_stability: [{ id: id('stb'), challenge_id: challenge, asked_by: buyer, asked_at: MOMENT, state: 'CANCELLED', plan: {}, inputs: word('inputs'), inputs_hash: word('inputs hash'), done: 0, attempts: 0, ended_at: MOMENT }],
    calibration: [{ challenge_id: challenge, proposal_ids: [proposal], begun_at: MOMENT }],
    decision_pack: [{ challenge_id: challenge, secret: word('pack') }],
    adoption: [{ id: id('adp'), pilot_id: pilot, organisation_id: council, state: 'PROPOSED', version: 1, plan: word('adoption'), proposed_at: MOMENT, proposed_by: buyer }],
    amendment: [{ challenge_id: draft, version: 77, at: MOMENT, person_id: buyer, reason: { en: word('amendment') }, material: false, changes: [], content_before: {} }],
    pilot_dispute: [{ id: id('dsp'), pilot_id: pilot, number: 1, organisation_id: supplier, person_id: proposer, reason: 'A reason that all may read', at: MOMENT }],
    adoption_result: [{ adoption_id: id('adp'), version: 1, indicator_code: word('indicator'), value: 1 }],
  };
}

/** Parts of a profile that it does not show, and documents for a few. */
function offered({ supplier, open }: Facts, { buyer, supplier: proposer }: People): Rows {
  const document = (n: string, visibility: string) => ({ id: `${id('doc').slice(0, -1)}${n}`, challenge_id: open, visibility, version: 1 });
  const version = (n: string) => ({ document_id: `${id('doc').slice(0, -1)}${n}`, version: 1, title: { en: word(`document ${n}`) }, text: { en: word(`text ${n}`) }, media_type: 'text/markdown', bytes: 1, sha256: word(`digest ${n}`), published_at: MOMENT, published_by: buyer, machine_languages: [] });
  return {
    organisation_profile: [{ organisation_id: supplier, version: 1, public_parts: ['ACCREDITATIONS'], skills: [word('skill')], cpv_codes: [], themes: [], places: [], regions: [], nations: [], words: word('words') }],
    organisation_policy: [{ organisation_id: supplier, kind: 'MODERN_SLAVERY', position: 0, statement: word('policy'), url: 'https://policy.example/of-the-supplier' }],
    organisation_insurance: [{ organisation_id: supplier, position: 0, kind: 'PUBLIC_LIABILITY', cover: 1, insurer: word('insurer'), expires_on: '2030-01-01' }],
    organisation_accreditation: [{ organisation_id: supplier, position: 0, name: word('accreditation'), number: word('number') }],
    case_study: [{ id: id('cst'), organisation_id: supplier, version: 1, title: word('case study title'), done: word('case study'), place: 'Here', year: 2023, digest: word('case study digest') }],
    case_study_confirmation: [{ id: id('csc'), case_study_id: id('cst'), client: word('client'), email: 'the.client@people.example', token_hash: word('client link'), digest: word('case study'), state: 'ASKED', asked_by: proposer, asked_at: MOMENT, expires_at: '2099-01-01T00:00:00Z' }],
    challenge_document: [document('2', 'INTERESTED'), document('3', 'COUNCILS')],
    document_version: [version('2'), version('3')],
    advantage_decision: [{ id: id('adv'), challenge_id: open, organisation_id: supplier, decision: 'EXCLUDED', advantage: { en: 'A public word' }, reason: { en: 'A public word' }, decided_at: MOMENT, decided_by: buyer }],
  };
}
