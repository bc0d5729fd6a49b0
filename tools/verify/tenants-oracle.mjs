// Whose each row is, told once more and in other words than the policies tell it: as pairs of a row and a party, for the owner of the database.

/** What a row is joined to for its parties. */
export const VIEWS = {
  councils: 'select challenge_id, organisation_id as party from participation',
  staff: 'select challenge_id, organisation_id as party from participation union select challenge_id, person_id from panel_member',
  /** Who was asked to join, whatever the answer. */
  guests: 'select challenge_id, organisation_id as party from participation_invitation',
  published: `select id from challenge where stage <> all ('{DRAFT,IN_REVIEW,CHANGES_REQUESTED,APPROVED,WITHDRAWN}') or (stage = 'WITHDRAWN' and published_at is not null)`,
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
const LEAD = 'join pilot p on p.id = t.pilot_id join challenge c on c.id = p.challenge_id';
/** A part that the profile shows; where none was ever saved, some are. */
const shownPart = (name, atFirst) => all(`coalesce((select p.public_parts @> '{${name}}' from organisation_profile p where p.organisation_id = t.organisation_id), ${atFirst})`);

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
  challenge: [own('lead_id'), beside('staff', 'challenge_id', 'id'), beside('guests', 'challenge_id', 'id', false), all(`t.id in (select id from pg_temp.published)`)],
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
  organisation_profile: [own('organisation_id'), all(`t.public_parts @> '{CAPABILITIES}'`)],
  organisation_policy: [own('organisation_id'), shownPart('POLICIES', false)],
  organisation_insurance: [own('organisation_id'), shownPart('INSURANCES', false)],
  organisation_accreditation: [own('organisation_id'), shownPart('ACCREDITATIONS', true)],
  case_study: [own('organisation_id'), shownPart('CASE_STUDIES', true)],
  case_study_confirmation: [joined('join case_study s on s.id = t.case_study_id', 's.organisation_id')],
  panel_member: [own('person_id'), beside('staff', 'challenge_id')],
  approval_request: [beside('staff', 'challenge_id')],
  approval_voice: [joined('join approval_request r on r.id = t.request_id join pg_temp.staff v on v.challenge_id = r.challenge_id', 'v.party')],
  challenge_approval: [beside('staff', 'challenge_id')],
  shortlist: [beside('staff', 'challenge_id'), all(`t.state = 'ISSUED' or t.state = 'SUPERSEDED'`)],
  shortlist_entry: [
    joined('join shortlist h on h.id = t.shortlist_id join pg_temp.staff v on v.challenge_id = h.challenge_id', 'v.party'),
    public_(`join shortlist h on h.id = t.shortlist_id and (h.state = 'ISSUED' or h.state = 'SUPERSEDED')`),
  ],
  ranking_stability: [beside('staff', 'challenge_id')],
  calibration: [beside('staff', 'challenge_id')],
  decision_pack: [beside('councils', 'challenge_id')],
  closing_leaf: [beside('staff', 'challenge_id'), joined('join proposal p on p.challenge_id = t.challenge_id', 'p.organisation_id', false)],
  challenge_document: [
    beside('councils', 'challenge_id'),
    all(`t.visibility = 'PUBLIC'`),
    joined(`join challenge_interest i on i.challenge_id = t.challenge_id and i.withdrawn_at is null where t.visibility = 'INTERESTED'`, 'i.organisation_id', false),
  ],
  document_version: [
    joined('join challenge_document d on d.id = t.document_id join pg_temp.councils v on v.challenge_id = d.challenge_id', 'v.party'),
    public_(`join challenge_document d on d.id = t.document_id and d.visibility = 'PUBLIC'`),
    joined(`join challenge_document d on d.id = t.document_id and d.visibility = 'INTERESTED' join challenge_interest i on i.challenge_id = d.challenge_id and i.withdrawn_at is null`, 'i.organisation_id', false),
  ],
  advantage_decision: [beside('councils', 'challenge_id'), joined('', 't.organisation_id', false)],
  adoption: [own('organisation_id'), joined(LEAD, 'c.lead_id', false), all('t.adopted_at is not null')],
  adoption_result: [
    joined('join adoption a on a.id = t.adoption_id', 'a.organisation_id'),
    joined('join adoption a on a.id = t.adoption_id join pilot p on p.id = a.pilot_id join challenge c on c.id = p.challenge_id', 'c.lead_id', false),
    public_('join adoption a on a.id = t.adoption_id and a.adopted_at is not null'),
  ],
  problem: [own('organisation_id'), all('t.shared_at is not null')],
  problem_council: [
    own('organisation_id'),
    joined('join problem p on p.id = t.problem_id', 'p.organisation_id', false),
    public_('join problem p on p.id = t.problem_id and p.shared_at is not null'),
  ],
  amendment: [
    beside('councils', 'challenge_id'),
    public_('join pg_temp.published c on c.id = t.challenge_id'),
    // Of what was given up before it was published, all who may read the challenge.
    ...['staff', 'guests'].map((view) => beside(view, 'challenge_id', 'challenge_id', false, `t.challenge_id in (select id from challenge where stage = 'WITHDRAWN')`)),
  ],
  pilot_dispute: [own('organisation_id'), joined('join pilot p on p.id = t.pilot_id join pg_temp.councils v on v.challenge_id = p.challenge_id', 'v.party'), all('true')],
  consultation: [own('organisation_id'), all(`t.state in ('OPEN', 'CLOSED')`)],
  consultation_option: [
    joined('join consultation c on c.id = t.consultation_id', 'c.organisation_id'),
    public_(`join consultation c on c.id = t.consultation_id and c.state in ('OPEN', 'CLOSED') where t.state = 'LISTED'`),
  ],
  consultation_panelist: [own('person_id'), joined('join consultation c on c.id = t.consultation_id', 'c.organisation_id')],
};

/** @returns of each row, who may read it and who may write it; `*` is everybody */
export async function partiesOf(sql, table) {
  const { rows } = await sql.query(`select ctid::text as row, party, bool_or(writes) as writes from (${WHOSE[table].flatMap((part) => part(table)).join(' union all ')}) told (ctid, party, writes) group by 1, 2`);
  return rows;
}
