// Register: following, events, questions and documents; and the letters that tell of all this.
import type { Holding } from './holding.ts';

export const OF_ENGAGEMENT: readonly Holding[] = [
  {
    table: 'challenge_follow',
    nothing: 'challenge_id',
    people: 'person_id',
    gives: [{ title: 'Challenges you follow', where: 'person_id = :person', columns: 'challenge_id since' }],
    erases: ['delete from challenge_follow where person_id = :person'],
  },
  {
    table: 'challenge_interest',
    nothing: 'id challenge_id organisation_id',
    people: 'person_id',
    own: { note: 'ORGANISATION' },
    gives: [{ title: 'Interest you registered', where: 'person_id = :person', columns: 'id challenge_id organisation_id note seeks_partners is_listed registered_at withdrawn_at' }],
  },
  { table: 'engagement_plan', nothing: 'challenge_id purposes', together: 'note' },
  { table: 'engagement_event', nothing: 'id challenge_id kind state zone languages audience machine_languages', together: 'title description place link change_note cancelled_because said shown' },
  { table: 'event_attendance', nothing: 'event_id organisation_id' },
  {
    // Places for events to come are given back first (erase-person.ts).
    table: 'event_booking',
    nothing: 'id event_id organisation_id state',
    people: 'person_id',
    gives: [{ title: 'Events you booked', where: 'person_id = :person', columns: 'id event_id organisation_id people state booked_at cancelled_at' }],
  },
  {
    table: 'question',
    nothing: 'id challenge_id organisation_id pseudonym language state machine_languages same_as_id',
    people: 'person_id drafted_by checked_by',
    together: 'shown_text return_note rejected_because',
    own: { original: 'PROCUREMENT', answer: 'PROCUREMENT' },
    gives: [
      { title: 'Questions you asked', where: 'person_id = :person', columns: 'id challenge_id organisation_id pseudonym language original state asked_at' },
      { title: 'Answers you drafted', where: 'drafted_by = :person', columns: 'id challenge_id answer published_at' },
      { title: 'Answers you checked', where: 'checked_by = :person', columns: 'id challenge_id published_at' },
    ],
  },
  { table: 'question_pseudonym', nothing: 'challenge_id organisation_id pseudonym' },
  {
    table: 'asker_lookup',
    nothing: 'id question_id organisation_id',
    people: 'person_id',
    own: { reason: 'PROCUREMENT' },
    gives: [{ title: 'Where you looked up who asks', where: 'person_id = :person', columns: 'id question_id reason at' }],
  },
  { table: 'challenge_document', nothing: 'id challenge_id visibility' },
  {
    table: 'document_version',
    nothing: 'document_id machine_languages media_type sha256',
    people: 'published_by',
    own: { title: 'ORGANISATION', changed: 'ORGANISATION', text: 'ORGANISATION', file_name: 'ORGANISATION', content: 'ORGANISATION' },
    gives: [{ title: 'Documents you published', where: 'published_by = :person', columns: 'document_id version title changed text file_name content published_at' }],
  },
  {
    table: 'advantage_decision',
    nothing: 'id challenge_id organisation_id decision',
    people: 'decided_by',
    own: { advantage: 'PROCUREMENT', reason: 'PROCUREMENT' },
    gives: [{ title: 'Decisions of yours on an unfair advantage', where: 'decided_by = :person', columns: 'id challenge_id organisation_id decision advantage reason decided_at' }],
  },
  {
    // Letters are written as they go out; what waits holds ids alone.
    table: 'notification',
    nothing: 'id entry_id act topic audience challenge_id organisation_id subject pace letter_id',
    people: 'person_id',
    own: { data: 'DELETED' },
    gives: [{ title: 'What you were told', where: 'person_id = :person', columns: 'id act topic challenge_id at read_at' }],
    erases: ['delete from notification where person_id = :person'],
  },
  {
    table: 'letter',
    nothing: 'id kind pace state parked_because',
    people: 'person_id',
    gives: [{ title: 'Letters to you', where: 'person_id = :person', columns: 'id kind pace state written_at sent_at' }],
    erases: ['delete from letter where person_id = :person'],
  },
  {
    table: 'letter_language',
    nothing: 'language',
    people: 'person_id',
    gives: [{ title: 'The language of your letters', where: 'person_id = :person', columns: 'language' }],
    erases: ['delete from letter_language where person_id = :person'],
  },
  {
    table: 'notification_choice',
    nothing: 'topic pace',
    people: 'person_id',
    gives: [{ title: 'Which letters you chose', where: 'person_id = :person', columns: 'topic pace' }],
    erases: ['delete from notification_choice where person_id = :person'],
  },
  { table: 'letter_secret', nothing: 'secret' },
];
