// Register: challenges, problems, approvals, and councils that work together.
import type { Holding } from './holding.ts';

export const OF_CHALLENGES: readonly Holding[] = [
  {
    table: 'challenge',
    nothing: 'id slug lead_id stage problem_id',
    people: 'author_ids',
    together: 'content changes_requested stopped_because source governance',
    gives: [{ title: 'Challenges you worked on', where: ':person = any(author_ids)', columns: 'id slug stage created_at' }],
    // An address for questions may be a person's; nobody can close an account while that challenge runs.
    erases: [`update challenge set content = jsonb_set(content, '{contactEmail}', to_jsonb(:address::text)) where lower(content ->> 'contactEmail') = :email`],
  },
  {
    table: 'amendment',
    nothing: 'challenge_id',
    people: 'person_id',
    together: 'changes content_before',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'Changes you published, and why', where: 'person_id = :person', columns: 'challenge_id version at reason' }],
    erases: [
      `update amendment set content_before = jsonb_set(content_before, '{contactEmail}', to_jsonb(:address::text)) where lower(content_before ->> 'contactEmail') = :email`,
      `update amendment set changes = replace(changes::text, to_json(:email::text)::text, to_json(:address::text)::text)::jsonb where position(to_json(:email::text)::text in changes::text) > 0`,
    ],
  },
  {
    table: 'challenge_approval',
    nothing: 'challenge_id',
    people: 'person_id',
    gives: [{ title: 'Challenges you approved', where: 'person_id = :person', columns: 'challenge_id version at' }],
  },
  { table: 'challenge_key', nothing: 'challenge_id public_key private_box' },
  { table: 'challenge_search', nothing: 'id stage theme lead_id places regions nations', together: 'words title' },
  { table: 'challenge_in_region', nothing: 'id region stage theme lead_id places regions nations', together: 'words' },
  { table: 'challenge_stamp', nothing: 'challenge_id' },
  { table: 'challenge_tally', nothing: 'kind key' },
  {
    table: 'approval_request',
    nothing: 'id challenge_id gate state organisation_id',
    people: 'asked_by',
    together: 'asked_for problems',
    gives: [{ title: 'Approvals you asked for', where: 'asked_by = :person', columns: 'id challenge_id gate state asked_at' }],
    // What was asked for may be a whole challenge, as it then was.
    erases: ['asked_for', 'problems'].map(
      (column) => `update approval_request set ${column} = replace(${column}::text, to_json(:email::text)::text, to_json(:address::text)::text)::jsonb where position(to_json(:email::text)::text in ${column}::text) > 0`,
    ),
  },
  {
    table: 'approval_voice',
    nothing: 'request_id organisation_id says',
    people: 'person_id',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'What you answered for your authority', where: 'person_id = :person', columns: 'request_id organisation_id says reason at' }],
  },
  {
    table: 'join_request',
    nothing: 'id challenge_id organisation_id role state',
    people: 'asked_by answered_by',
    own: { note: 'ORGANISATION', because: 'ORGANISATION' },
    gives: [
      { title: 'Where you asked to take part', where: 'asked_by = :person', columns: 'id challenge_id organisation_id role note asked_at' },
      { title: 'What you answered to councils that asked to take part', where: 'answered_by = :person', columns: 'id challenge_id state because answered_at' },
    ],
  },
  { table: 'participation', nothing: 'challenge_id organisation_id role' },
  {
    table: 'participation_invitation',
    nothing: 'id challenge_id organisation_id role state',
    people: 'invited_by answered_by',
    gives: [
      { title: 'Councils you invited', where: 'invited_by = :person', columns: 'id challenge_id organisation_id role invited_at' },
      { title: 'Invitations you answered', where: 'answered_by = :person', columns: 'id challenge_id state answered_at' },
    ],
  },
  {
    table: 'problem',
    nothing: 'id slug organisation_id place_code service state challenge_id',
    people: 'written_by',
    together: 'content closed_because words',
    gives: [{ title: 'Problems you noted', where: 'written_by = :person', columns: 'id slug created_at' }],
  },
  {
    table: 'problem_council',
    nothing: 'problem_id organisation_id place_code',
    people: 'joined_by',
    together: 'cost_basis words',
    gives: [{ title: 'Problems you joined for your council', where: 'joined_by = :person', columns: 'problem_id organisation_id joined_at' }],
  },
  {
    table: 'ocds_release',
    nothing: 'challenge_id release_id',
    together: 'release',
    erases: ['select erase_from_releases(:email, :address) as changed'],
  },
];
