// Register: organisations, who belongs to them, their profiles, and what a person keeps beside: searches and calendars.
import type { Holding } from './holding.ts';

export const OF_ORGANISATIONS: readonly Holding[] = [
  { table: 'organisation', nothing: 'id slug kind size place_code', together: 'name_en name_cy summary website' },
  { table: 'organisation_identifier', nothing: 'organisation_id scheme id' },
  { table: 'organisation_accreditation', nothing: 'organisation_id number', together: 'name' },
  { table: 'organisation_insurance', nothing: 'organisation_id kind', together: 'insurer' },
  { table: 'organisation_policy', nothing: 'organisation_id kind', together: 'statement url' },
  { table: 'organisation_profile', nothing: 'organisation_id public_parts skills cpv_codes themes places regions nations', together: 'words search' },
  { table: 'place', nothing: 'code name_en name_cy nation region type county_code combined_authority_code' },
  {
    table: 'membership',
    nothing: 'id organisation_id roles',
    people: 'person_id',
    gives: [{ title: 'Organisations you belong to', where: 'person_id = :person', columns: 'id organisation_id roles created_at' }],
    erases: ['delete from membership where person_id = :person'],
  },
  {
    table: 'invitation',
    nothing: 'id organisation_id roles token_hash',
    people: 'invited_by',
    own: { email: 'DELETED' },
    gives: [
      { title: 'Invitations to you', where: 'email = :email', columns: 'id organisation_id email roles created_at expires_at accepted_at' },
      { title: 'Invitations you sent', where: 'invited_by = :person', columns: 'id organisation_id roles created_at' },
    ],
    erases: ['delete from invitation where email = :email'],
  },
  { table: 'case_study', nothing: 'id organisation_id digest', together: 'title done place' },
  {
    table: 'case_study_confirmation',
    nothing: 'id case_study_id token_hash digest state',
    people: 'asked_by',
    together: 'client',
    own: { email: 'REPLACED' },
    gives: [
      { title: 'Case studies you were asked to confirm', where: 'lower(email) = :email', columns: 'id client email state asked_at answered_at' },
      { title: 'Clients you asked to confirm', where: 'asked_by = :person', columns: 'id case_study_id state asked_at' },
    ],
    erases: ['update case_study_confirmation set email = :address where lower(email) = :email'],
  },
  {
    table: 'calendar_link',
    nothing: 'id',
    people: 'person_id',
    own: { token_hash: 'DELETED' },
    gives: [{ title: 'Links to your calendar', where: 'person_id = :person', columns: 'id created_at revoked_at' }],
    erases: ['delete from calendar_link where person_id = :person'],
  },
  {
    table: 'saved_search',
    nothing: 'id',
    people: 'person_id',
    own: { name: 'DELETED', filter: 'DELETED' },
    gives: [{ title: 'Searches you saved', where: 'person_id = :person', columns: 'id name filter is_on created_at' }],
    erases: ['delete from saved_search where person_id = :person'],
  },
];
