// Register: what residents say, figures, and consultations. Residents have no account; who reads and decides has one.
import type { Holding } from './holding.ts';

export const OF_EVIDENCE: readonly Holding[] = [
  { table: 'address_count', nothing: 'address' },
  { table: 'address_day', nothing: 'salt' },
  {
    table: 'feedback',
    nothing: 'id place_code service source problem_id language receipt_hash state flags',
    people: 'moderated_by',
    residents: 'works falls_short why voter',
    own: { hidden_because: 'ORGANISATION' },
    gives: [{ title: 'Words of residents that you read, and what you decided', where: 'moderated_by = :person', columns: 'id hidden_because moderated_at' }],
  },
  { table: 'feedback_count', nothing: 'place_code service source' },
  { table: 'feedback_term', nothing: 'feedback_id place_code service', residents: 'term' },
  { table: 'feedback_term_count', nothing: 'place_code service', residents: 'term' },
  {
    table: 'insight_invitation',
    nothing: 'id token_hash problem_id source organisation_id',
    people: 'created_by',
    gives: [{ title: 'Links for residents that you made', where: 'created_by = :person', columns: 'id problem_id created_at ended_at' }],
  },
  {
    table: 'evidence_import',
    nothing: 'id organisation_id format state file_hash header services choice failed_because',
    people: 'uploaded_by',
    own: { file_name: 'ORGANISATION', source_url: 'ORGANISATION' },
    gives: [{ title: 'Files of figures you brought in', where: 'uploaded_by = :person', columns: 'id organisation_id format file_name source_url uploaded_at' }],
  },
  { table: 'evidence_import_error', nothing: 'import_id column_name code message' },
  {
    table: 'evidence_item',
    nothing: 'id organisation_id import_id problem_id place_code service kind group_name unit moved_from key',
    people: 'added_by',
    own: { title: 'ORGANISATION', method: 'ORGANISATION', citation: 'ORGANISATION', url: 'ORGANISATION' },
    gives: [{ title: 'Figures you added', where: 'added_by = :person and import_id is null', columns: 'id organisation_id title method citation url added_at' }],
  },
  {
    table: 'consultation',
    nothing: 'id slug organisation_id method state source secret',
    people: 'written_by',
    together: 'title question about',
    gives: [{ title: 'Consultations you wrote', where: 'written_by = :person', columns: 'id slug created_at' }],
  },
  { table: 'consultation_count', nothing: 'consultation_id method inputs_hash result_hash result' },
  {
    table: 'consultation_option',
    nothing: 'id consultation_id code problem_id state',
    people: 'decided_by',
    together: 'title note',
    own: { because: 'ORGANISATION' },
    gives: [{ title: 'Suggestions you decided on', where: 'decided_by = :person', columns: 'id because' }],
  },
  { table: 'consultation_pair', nothing: 'consultation_id one_id other_id' },
  {
    // Who was asked, and whether they voted. How is in the ballot, which names nobody.
    table: 'consultation_panelist',
    nothing: 'consultation_id',
    people: 'person_id invited_by',
    gives: [
      { title: 'Votes you were invited to', where: 'person_id = :person', columns: 'consultation_id invited_at has_voted' },
      { title: 'Consultations you invited people to', where: 'invited_by = :person', columns: 'consultation_id invited_at' },
    ],
  },
  // A voter is a hash with the secret of the consultation.
  { table: 'consultation_vote', nothing: 'consultation_id voter left_id right_id choice reason' },
  { table: 'consultation_ballot', nothing: 'consultation_id voter ballot' },
  {
    table: 'priority_decision',
    nothing: 'id consultation_id organisation_id chosen also_used',
    people: 'decided_by',
    own: { reason: 'ORGANISATION' },
    gives: [{ title: 'Decisions of yours on consultations', where: 'decided_by = :person', columns: 'id consultation_id reason decided_at' }],
  },
];
