// Register: accounts, sessions, keys, counters, and the machinery that knows no person.
import type { Holding } from './holding.ts';

export const OF_IDENTITY: readonly Holding[] = [
  {
    table: 'person',
    nothing: 'language',
    people: 'id',
    own: { name: 'REPLACED', email: 'REPLACED', password_hash: 'DELETED' },
    gives: [{ title: 'Your account', where: 'id = :person', columns: 'id name email language created_at' }],
    erases: [`update person set name = :name, email = :address, password_hash = 'erased', language = 'EN', suspended_at = coalesce(suspended_at, clock_timestamp()), erased_at = clock_timestamp() where id = :person`],
  },
  {
    table: 'session',
    nothing: 'id acting_for',
    people: 'person_id',
    own: { token_hash: 'DELETED' },
    gives: [{ title: 'Where you are signed in', where: 'person_id = :person', columns: 'id created_at last_seen_at expires_at' }],
    erases: ['delete from session where person_id = :person'],
  },
  {
    table: 'one_time_token',
    nothing: 'id',
    people: 'person_id',
    own: { token_hash: 'DELETED' },
    gives: [{ title: 'Letters with a link for a new password', where: 'person_id = :person', columns: 'id expires_at used_at' }],
    erases: ['delete from one_time_token where person_id = :person'],
  },
  {
    table: 'api_key',
    nothing: 'id prefix secret_hash organisation_id scopes',
    people: 'created_by',
    own: { name: 'REPLACED' },
    gives: [{ title: 'API keys you made', where: 'created_by = :person', columns: 'id organisation_id name scopes created_at expires_at last_used_at revoked_at' }],
    erases: ['update api_key set name = :name, revoked_at = coalesce(revoked_at, clock_timestamp()) where created_by = :person'],
  },
  {
    // Keys are hashes of addresses, or network addresses for a quarter of an hour.
    table: 'attempt',
    own: { key: 'DELETED' },
    erases: [`delete from attempt where key in ('sign-in:' || encode(sha256(convert_to(:email, 'UTF8')), 'hex'), 'recover:' || encode(sha256(convert_to(:email, 'UTF8')), 'hex'), 'data-of:' || :person, 'closing-of:' || :person)`],
  },
  // Hashes of requests and the ids they were answered with, for a day.
  { table: 'idempotency_key', nothing: 'key request_hash answer' },
  // Hashes of who asks, without which nobody finds a row.
  { table: 'rate_bucket', nothing: 'bucket' },
  { table: 'migrations', nothing: 'name' },
  { table: 'reference_before_0027', nothing: 'relation attribute' },
  { table: 'server_key', nothing: 'fingerprint' },
  { table: 'signing_key', nothing: 'kid public_key private_box' },
  {
    table: 'journal_entry',
    nothing: 'id prev_hash details_digest hash',
    // A person has a chain of their own, named by the id.
    people: 'chain',
    // Ids of who acted and of what it was about, figures and digests; never words (see append.ts).
    own: { details: 'JOURNAL' },
    gives: [{ title: 'What the record says that you did', where: `details ->> 'actorId' = :person`, columns: `at details->>'act' details->>'subject' chain seq details->>'organisationId'` }],
  },
  { table: 'journal_head', nothing: 'hash', people: 'chain' },
  { table: 'journal_place', nothing: 'reader id' },
  { table: 'checkpoint', nothing: 'id root kid signature' },
  { table: 'checkpoint_head', nothing: 'checkpoint_id hash', people: 'chain' },
];
