// Register: proposals, their versions, files and teams. What is locked is given by locked-words.ts, answer by answer.
import type { Holding } from './holding.ts';

export const OF_PROPOSALS: readonly Holding[] = [
  {
    // Of drafts each answer is given to whoever wrote it last. A draft goes with the only member of its organisation, else it is the organisation's.
    table: 'proposal',
    nothing: 'id challenge_id organisation_id state label field_versions',
    people: 'field_writers',
    together: 'content',
    own: { draft: 'ORGANISATION', unsent_draft: 'ORGANISATION' },
  },
  {
    table: 'proposal_version',
    nothing: 'proposal_id salt hash sealed signature',
    people: 'submitted_by field_writers',
    own: { own_copy: 'PROCUREMENT' },
    gives: [{ title: 'Proposals you sent', where: 'submitted_by = :person', columns: 'proposal_id version hash submitted_at' }],
  },
  { table: 'proposal_version_file', nothing: 'proposal_id file_id' },
  {
    table: 'proposal_file',
    nothing: 'id proposal_id organisation_id type state sha256 reason',
    people: 'created_by',
    own: { name_box: 'ORGANISATION' },
  },
  {
    table: 'team_consent',
    nothing: 'id proposal_id challenge_id member_id organisation_id state tell',
    people: 'invited_by answered_by',
    own: { email: 'REPLACED', answered_name: 'REPLACED', note_box: 'EMPTIED', token_hash: 'EMPTIED' },
    gives: [
      { title: 'Parts in teams that you were asked for', where: 'lower(email) = :email', columns: 'id challenge_id email state answered_name invited_at answered_at' },
      { title: 'Parts in teams that you answered', where: 'answered_by = :person', columns: 'id challenge_id state answered_name answered_at' },
      { title: 'Members of teams that you asked', where: 'invited_by = :person', columns: 'id proposal_id invited_at' },
    ],
    erases: [
      'update team_consent set answered_name = case when answered_name is not null then :name end, note_box = null, token_hash = null where answered_by = :person or lower(email) = :email',
      'update team_consent set email = :address, tell = null where lower(email) = :email',
    ],
  },
  {
    table: 'proposal_opening',
    nothing: 'challenge_id asked_for confirmed_for',
    people: 'asked_by confirmed_by',
    gives: [
      { title: 'Openings you asked for', where: 'asked_by = :person', columns: 'challenge_id asked_at opened_at' },
      { title: 'Openings you confirmed', where: 'confirmed_by = :person', columns: 'challenge_id opened_at' },
    ],
  },
  {
    table: 'proposal_judge',
    nothing: 'challenge_id',
    people: 'person_id',
    gives: [{ title: 'Challenges whose ideas you judge', where: 'person_id = :person', columns: 'challenge_id' }],
  },
  {
    table: 'proposal_reader',
    nothing: 'proposal_id',
    people: 'person_id',
    gives: [{ title: 'Ideas you may read', where: 'person_id = :person', columns: 'proposal_id is_blind' }],
  },
  { table: 'challenge_closing', nothing: 'challenge_id root signature' },
  { table: 'closing_leaf', nothing: 'challenge_id proposal_id hash' },
  { table: 'solution', nothing: 'id slug challenge_id proposal_id' },
];
