// Register: panels, declarations, scores, votes and reasons. All of it explains a decision, so the words stay and the name goes.
import type { Holding } from './holding.ts';

export const OF_EVALUATION: readonly Holding[] = [
  {
    table: 'panel_member',
    nothing: 'id challenge_id role status only_proposals',
    people: 'person_id',
    gives: [{ title: 'Panels you sit on', where: 'person_id = :person', columns: 'id challenge_id role status appointed_at sent_at' }],
  },
  {
    table: 'panel_departure',
    nothing: 'id challenge_id role',
    people: 'person_id removed_by',
    own: { reason: 'PROCUREMENT', declarations: 'PROCUREMENT' },
    gives: [
      { title: 'Panels you left', where: 'person_id = :person', columns: 'id challenge_id role declarations at' },
      { title: 'Whom you took off a panel, and why', where: 'removed_by = :person', columns: 'id challenge_id reason at' },
    ],
  },
  {
    table: 'panel_presence',
    nothing: 'visit challenge_id',
    people: 'person_id',
    gives: [{ title: 'Where you are at work with a panel now', where: 'person_id = :person', columns: 'challenge_id seen_at' }],
    erases: ['delete from panel_presence where person_id = :person'],
  },
  {
    table: 'past_employment',
    nothing: 'organisation_id',
    people: 'person_id',
    own: { name: 'DELETED' },
    gives: [{ title: 'Employers you stated', where: 'person_id = :person', columns: 'name organisation_id began ended stated_at' }],
    erases: ['delete from past_employment where person_id = :person'],
  },
  {
    table: 'conflict_declaration',
    nothing: 'challenge_id party kind',
    people: 'person_id',
    own: { name: 'PROCUREMENT', note: 'PROCUREMENT' },
    gives: [{ title: 'Interests you declared', where: 'person_id = :person', columns: 'challenge_id name kind direct note declared_at' }],
  },
  {
    // Which organisation it is about may be hidden from whoever scores.
    table: 'conflict_flag',
    nothing: 'challenge_id party kind',
    people: 'person_id',
    together: 'name',
    gives: [{ title: 'Possible conflicts that were found', where: 'person_id = :person', columns: 'challenge_id kind found_at' }],
  },
  {
    table: 'recusal',
    nothing: 'proposal_id',
    people: 'person_id',
    gives: [{ title: 'Ideas you do not score because of an interest', where: 'person_id = :person', columns: 'proposal_id at' }],
  },
  {
    table: 'named_party',
    nothing: 'id proposal_id organisation_id',
    people: 'named_by',
    own: { name: 'PROCUREMENT', reason: 'PROCUREMENT' },
    gives: [{ title: 'Organisations you named in an idea', where: 'named_by = :person', columns: 'id proposal_id name reason at' }],
  },
  {
    table: 'score',
    nothing: 'proposal_id criterion_code',
    people: 'person_id',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'Scores you gave, and why', where: 'person_id = :person', columns: 'proposal_id criterion_code value reason saved_at' }],
  },
  {
    table: 'sample_score',
    nothing: 'proposal_id criterion_code',
    people: 'person_id',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'Scores you gave to a sample, and why', where: 'person_id = :person', columns: 'proposal_id criterion_code value reason sent_at' }],
  },
  {
    table: 'agreed_score',
    nothing: 'proposal_id criterion_code kind',
    people: 'person_id',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'Scores you settled for a panel, and why', where: 'person_id = :person', columns: 'proposal_id criterion_code version value reason kind at' }],
  },
  {
    table: 'assessment',
    nothing: 'id proposal_id total',
    people: 'written_by',
    own: { strengths: 'PROCUREMENT', improvements: 'PROCUREMENT', explanations: 'PROCUREMENT' },
    gives: [{ title: 'Feedback you wrote', where: 'written_by = :person', columns: 'id proposal_id strengths improvements explanations written_at' }],
  },
  {
    table: 'assessment_question',
    nothing: 'proposal_id',
    people: 'asked_by answered_by',
    own: { text: 'PROCUREMENT', answer: 'PROCUREMENT' },
    gives: [
      { title: 'What you asked about feedback', where: 'asked_by = :person', columns: 'proposal_id text asked_at' },
      { title: 'What you answered about feedback', where: 'answered_by = :person', columns: 'proposal_id answer answered_at' },
    ],
  },
  {
    table: 'calibration',
    nothing: 'challenge_id proposal_ids',
    people: 'opened_by',
    gives: [{ title: 'Samples after which you let scoring go on', where: 'opened_by = :person', columns: 'challenge_id opened_at' }],
  },
  {
    table: 'shortlist',
    nothing: 'id challenge_id inputs_hash state override_code replaces_id proposed_for proposed_as request_id',
    people: 'decided_by',
    own: { reasons: 'PROCUREMENT', override_reason: 'PROCUREMENT', replace_reason: 'PROCUREMENT' },
    gives: [{ title: 'Shortlists you proposed, and why', where: 'decided_by = :person', columns: 'id challenge_id round state reasons override_reason replace_reason decided_at' }],
  },
  { table: 'shortlist_entry', nothing: 'shortlist_id proposal_id standing' },
  {
    table: 'shortlist_vote',
    nothing: 'id shortlist_id kind says organisation_id',
    people: 'person_id',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'How you voted on shortlists, and why', where: 'person_id = :person', columns: 'id shortlist_id round says reason at' }],
  },
  {
    table: 'pack_redaction',
    nothing: 'id challenge_id file row_key field ground',
    people: 'made_by lifted_by',
    own: { note: 'PROCUREMENT' },
    gives: [{ title: 'What you blacked out in records', where: 'made_by = :person', columns: 'id challenge_id file field ground note made_at' }],
  },
  { table: 'decision_pack', nothing: 'challenge_id secret' },
  {
    table: 'ranking_stability',
    nothing: 'id challenge_id state plan inputs_hash method result result_hash',
    // Whose score is which stands in the inputs by id.
    people: 'asked_by inputs',
    gives: [{ title: 'Checks of a ranking you asked for', where: 'asked_by = :person', columns: 'id challenge_id asked_at' }],
  },
];
