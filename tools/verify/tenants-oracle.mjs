// Whose each row is, told once more and in other words than the policies tell it: as pairs of a row and a party, for the owner of the database.

/** What a row is joined to for its parties. */
export const VIEWS = {
  councils: 'select challenge_id, organisation_id as party from participation',
  staff: 'select challenge_id, organisation_id as party from participation union select challenge_id, person_id from panel_member',
  authors: 'select id as proposal_id, organisation_id as party from proposal',
  teams: 'select proposal_id, organisation_id as party from team_consent where organisation_id is not null and removed_at is null',
  judges: 'select p.id as proposal_id, s.party from proposal p join pg_temp.staff s on s.challenge_id = p.challenge_id where p.label is not null',
  pots: `select m.id as pot_id, c.party from money_pot m join pg_temp.councils c on c.challenge_id = m.challenge_id
    union select m.id, g.organisation_id from money_pot m join pledge g on g.round_id = m.round_id`,
};

/** The party in a column may read and write. */
const own = (...columns) => (table) => columns.map((column) => `select t.ctid, t.${column} as party, true as writes from ${table} t where t.${column} is not null`);
/** And whoever stands in a view beside the same key. */
const beside = (view, key, column = key, writes = true, where = 'true') => (table) => [`select t.ctid, v.party, ${writes} from ${table} t join pg_temp.${view} v on v.${key} = t.${column} where ${where}`];
const all = (where) => (table) => [`select t.ctid, '*', false from ${table} t where ${where}`];
const joined = (join, party, writes = true) => (table) => [`select t.ctid, ${party}, ${writes} from ${table} t ${join}`];
const public_ = (join) => joined(join, `'*'`, false);

const PERSON = [own('person_id')];
const JUDGED = [own('person_id'), beside('judges', 'proposal_id')];
const SENT = [beside('authors', 'proposal_id'), beside('judges', 'proposal_id')];
const OF_CHALLENGE = [own('person_id'), beside('staff', 'challenge_id')];
const MARKET = [own('organisation_id'), beside('councils', 'challenge_id')];
const OF_EVENT = joined('join engagement_event e on e.id = t.event_id join pg_temp.councils v on v.challenge_id = e.challenge_id', 'v.party');

export const WHOSE = {
  session: PERSON,
  one_time_token: PERSON,
  notification: PERSON,
  notification_choice: PERSON,
  letter: PERSON,
  letter_language: PERSON,
  saved_search: PERSON,
  calendar_link: PERSON,
  challenge_follow: PERSON,
  api_key: [own('organisation_id', 'created_by')],
  membership: [own('organisation_id', 'person_id')],
  invitation: [own('organisation_id')],
  proposal: [own('organisation_id'), beside('teams', 'proposal_id', 'id'), beside('judges', 'proposal_id', 'id'), public_('join solution s on s.proposal_id = t.id')],
  proposal_version: SENT,
  proposal_version_file: SENT,
  proposal_file: [own('organisation_id'), beside('judges', 'proposal_id')],
  proposal_reader: JUDGED,
  proposal_judge: OF_CHALLENGE,
  team_consent: [own('organisation_id'), ...SENT],
  score: JUDGED,
  sample_score: JUDGED,
  agreed_score: JUDGED,
  recusal: JUDGED,
  named_party: [beside('judges', 'proposal_id')],
  assessment: [beside('judges', 'proposal_id'), beside('authors', 'proposal_id', 'proposal_id', false, 't.issued_at is not null'), beside('teams', 'proposal_id', 'proposal_id', false, 't.issued_at is not null')],
  assessment_question: SENT,
  conflict_declaration: OF_CHALLENGE,
  conflict_flag: OF_CHALLENGE,
  panel_departure: OF_CHALLENGE,
  past_employment: [own('person_id'), joined('join panel_member m on m.person_id = t.person_id join pg_temp.staff v on v.challenge_id = m.challenge_id', 'v.party')],
  pack_redaction: [beside('staff', 'challenge_id')],
  shortlist_vote: [joined('join shortlist h on h.id = t.shortlist_id join pg_temp.staff v on v.challenge_id = h.challenge_id', 'v.party')],
  pledge: [
    own('organisation_id'),
    joined('where t.verifier_id is not null and t.offered_at is not null', 't.verifier_id'),
    joined('join pledge_round r on r.id = t.round_id join pg_temp.councils v on v.challenge_id = r.challenge_id where t.offered_at is not null', 'v.party'),
    all('t.offered_at is not null'),
  ],
  pledge_step: [joined('join pledge g on g.id = t.pledge_id', 'g.organisation_id'), public_(`join pledge g on g.id = t.pledge_id where g.offered_at is not null and t.step in ('OFFERED', 'CHANGED', 'WITHDRAWN')`)],
  pledge_limit: [own('organisation_id')],
  money_call: [beside('pots', 'pot_id')],
  money_entry: [beside('pots', 'pot_id')],
  money_line: [joined('join money_entry e on e.id = t.entry_id join pg_temp.pots v on v.pot_id = e.pot_id', 'v.party')],
  question: [...MARKET, all(`t.state = 'PUBLISHED' or (t.state = 'REJECTED' and t.rejection_is_shown)`)],
  question_pseudonym: MARKET,
  asker_lookup: [own('person_id', 'organisation_id')],
  event_booking: [own('person_id', 'organisation_id'), OF_EVENT],
  event_attendance: [own('organisation_id'), OF_EVENT],
  challenge_interest: [...MARKET, all('t.is_listed and t.withdrawn_at is null')],
  participation_invitation: MARKET,
  join_request: MARKET,
  feedback: [
    joined('join organisation o on o.place_code = t.place_code where t.problem_id is null', 'o.id'),
    joined('join problem p on p.id = t.problem_id', 'p.organisation_id'),
    all(`t.state = 'SHOWN'`),
  ],
  insight_invitation: [own('organisation_id')],
  evidence_import: [own('organisation_id')],
  evidence_import_error: [joined('join evidence_import i on i.id = t.import_id', 'i.organisation_id')],
};

/** @returns of each row, who may read it and who may write it; `*` is everybody */
export async function partiesOf(sql, table) {
  const { rows } = await sql.query(`select ctid::text as row, party, bool_or(writes) as writes from (${WHOSE[table].flatMap((part) => part(table)).join(' union all ')}) told (ctid, party, writes) group by 1, 2`);
  return rows;
}
