// Hidden facts of challenges, of those who take part, of money, of residents and of people. Each is hidden from all outsiders, and from the people in `hiddenFrom`.
import { challenge, change, IDS, made, nobody, node, org, organisation, per, row, said, viewer, word } from './inference-make.mjs';

const AT = `'2026-01-01T00:00:00Z'`;
const DRAFT = { hiddenFrom: ['leila', 'nadia'] };
const MARKET = { hiddenFrom: ['nadia', 'denise'] };
const draftConsultation = { id: made('con'), slug: `'inference-draft'`, organisation_id: IDS.westmoor, state: `'DRAFT'`, opened_at: 'null', closes_at: 'null', secret: `'inference'` };

/** Its council takes part in it. */
function oneMore({ ids, columns, world }) {
  const id = made('chl');
  if (world === 'A') return [['participation where challenge_id', 'challenge_stamp where challenge_id', 'challenge where id'].map((rows) => `delete from ${rows} = ${id}`).join('; '), []];
  const all = columns.get('challenge').join(', ');
  const copy = `select ${all} from jsonb_populate_record((select c from challenge c where id = '${ids.verges}'), '{"id": ${id.replaceAll("'", '"')}, "slug": "inference-draft"}')`;
  return [`with added as (insert into challenge (${all}) ${copy} on conflict do nothing returning id, lead_id) insert into participation (challenge_id, organisation_id, role) select id, lead_id, 'LEAD' from added`, []];
}

export const ENGAGED_FACTS = [
  // What councils prepare.
  said('challenge.content', 'title,en', `id = '@verges'`, ['ann', challenge('verges', 'title { en }')], DRAFT),
  { of: 'challenge', note: 'one more draft', make: oneMore, past: 'A', seen: ['ann', viewer('challenges(first: 50) { totalCount }')], ...DRAFT },
  word('challenge.changes_requested', `id = '@salt'`, ['ann', challenge('salt', 'changesRequested')], DRAFT),
  row('challenge_approval', null, { challenge_id: IDS.salt, person_id: per('samira'), version: `(select version from challenge where id = ${IDS.salt})`, at: AT }, ['ann', challenge('salt', 'approvals { at }')], { keys: ['challenge_id', 'person_id'], ...DRAFT }),
  change('approval_request.asked_at', `id = '@request'`, [AT, `'2026-01-02T00:00:00Z'`], ['ann', challenge('salt', 'approvalRequests { askedAt }')], DRAFT),
  row('approval_voice', null, { request_id: IDS.request, organisation_id: IDS.westmoor, person_id: per('brian'), says: `'OBJECT'`, reason: ':word', at: AT }, ['ann', challenge('salt', 'approvalRequests { voices { reason } }')], { keys: ['request_id', 'organisation_id'], ...DRAFT }),
  row('amendment', null, { challenge_id: IDS.verges, version: '99', at: AT, person_id: per('ann'), reason: `jsonb_build_object('en', :word)`, material: 'false', changes: `'[]'::jsonb`, content_before: `'{}'::jsonb` }, ['ann', challenge('verges', 'amendments { version }')], { keys: ['challenge_id', 'version'], ...DRAFT }),
  said('problem.content', 'title,en', `id = '@noted'`, ['ann', node('Problem', 'noted', 'title { en }')], DRAFT),
  row('problem', `id = '@noted'`, { id: made('prb'), slug: `'inference-noted'` }, ['ann', () => '{ problems(first: 100) { totalCount } }'], DRAFT),
  word('problem_council.words', `problem_id = ${IDS.noted}`, ['ann', node('Problem', 'noted', 'councils { words }')], DRAFT),
  row('consultation', `id = '@voting'`, draftConsultation, ['ann', () => '{ consultations(first: 50) { totalCount } }'], DRAFT),
  row('participation_invitation', null, { id: made('inv'), challenge_id: IDS.bus, organisation_id: org('upper-dale'), role: `'PARTICIPANT'`, state: `'INVITED'`, invited_by: per('leila'), invited_at: AT }, ['leila', challenge('bus', 'participationInvitations { id }')], MARKET),
  row('join_request', null, { id: made('jrq'), challenge_id: IDS.bus, organisation_id: org('wensley'), role: `'PARTICIPANT'`, state: `'ASKED'`, note: ':word', asked_by: per('judith'), asked_at: AT }, ['leila', challenge('bus', 'joinRequests { note }')], MARKET),
  // Those who take part.
  word('question.original', `id = '@asked'`, ['esther', node('Question', 'asked', 'original')], MARKET),
  change('question.state', `id = '@asked'`, [`'ASKED'`, `'DRAFTED'`], ['farah', node('Question', 'asked', 'state')], MARKET),
  change('question.answer', `id = '@drafted'`, [`jsonb_build_object('en', :word)`, `jsonb_build_object('en', :word)`], ['farah', node('Question', 'drafted', 'answer { en }')], { hiddenFrom: ['denise', 'esther'] }),
  change('question.shown_text', `id = '@drafted'`, [`jsonb_build_object('en', :word)`, `jsonb_build_object('en', :word)`], ['farah', node('Question', 'drafted', 'text { en }')], { hiddenFrom: ['denise', 'esther'] }),
  change('question.organisation_id', `id = '@published'`, [org('hollin'), org('moorland')], ['esther', node('Question', 'published', 'isOwn')], { hiddenFrom: ['nadia', 'denise', 'farah'], note: 'who asked' }),
  word('question_pseudonym.pseudonym', `challenge_id = ${IDS.damp} and organisation_id = ${org('kestrel')}`, nobody('Questions hold it themselves; this row is for the next one'), { hiddenFrom: ['denise'] }),
  row('asker_lookup', null, { id: made('alk'), question_id: IDS.published, person_id: per('samira'), organisation_id: IDS.westmoor, reason: ':word', at: AT }, nobody('Told in the journal, which the specs of questions look at'), MARKET),
  change('event_booking.organisation_id', `event_id = ${IDS.event}`, [org('kestrel'), org('hollin')], ['leila', node('EngagementEvent', 'event', 'bookings { organisation { id } }')], { hiddenFrom: ['denise', 'peter'], note: 'who comes' }),
  change('event_attendance.organisation_id', `event_id = ${IDS.recorded} and organisation_id in (${org('kestrel')}, ${org('moorland')})`, [org('kestrel'), org('moorland')], ['leila', node('EngagementEvent', 'recorded', 'attendance { organisation { id } }')], { hiddenFrom: ['denise', 'jacob'], note: 'who came' }),
  word('engagement_event.link', `id = '@event'`, ['nadia', node('EngagementEvent', 'event', 'link')], { hiddenFrom: ['denise', 'jacob'] }),
  word('challenge_interest.note', `challenge_id = ${IDS.damp} and not is_listed`, ['farah', challenge('damp', 'engagement { interests { note } }')], { hiddenFrom: ['denise', 'esther'] }),
  change('challenge_interest.organisation_id', `challenge_id = ${IDS.damp} and not is_listed`, [org('kestrel'), org('moorland')], ['farah', challenge('damp', 'engagement { interests { organisation { id } } }')], { hiddenFrom: ['denise', 'esther'], note: 'who is interested and not listed' }),
  change('challenge_follow.person_id', `challenge_id = ${IDS.damp} and person_id in (${per('alice')}, ${per('tom')})`, [per('alice'), per('tom')], ['tom', challenge('damp', 'engagement { isFollowing }')], { hiddenFrom: ['denise', 'esther'], note: 'who follows; how many do is public' }),
  said('document_version.text', 'en', `document_id = ${IDS.mine}`, ['esther', challenge('damp', 'documents { versions { text { en } } }')], { hiddenFrom: ['peter', 'yusuf'] }),
  change('document_version.changed', `document_id = ${IDS.mine}`, [`jsonb_build_object('en', :word)`, `jsonb_build_object('en', :word)`], ['esther', challenge('damp', 'documents { versions { changed { en } } }')], { hiddenFrom: ['peter', 'yusuf'] }),
  change('document_version.bytes', `document_id = ${IDS.mine}`, ['1111', '2222'], ['esther', challenge('damp', 'documents { versions { bytes } }')], { hiddenFrom: ['peter', 'yusuf'] }),
  // Firms.
  word('organisation_insurance.insurer', `organisation_id = ${IDS.kestrel}`, ['nadia', organisation('kestrel', 'profile { insurances { insurer } }')], { hiddenFrom: ['peter', 'ann'] }),
  word('organisation_accreditation.number', `organisation_id = ${IDS.kestrel}`, ['nadia', organisation('kestrel', 'profile { accreditations { number } }')], { hiddenFrom: ['peter', 'ann'] }),
  word('organisation_policy.statement', `organisation_id = ${IDS.kestrel}`, ['nadia', organisation('kestrel', 'profile { policies { statement } }')], { hiddenFrom: ['peter', 'ann'] }),
  word('case_study.title', `organisation_id = ${IDS.kestrel}`, ['nadia', organisation('kestrel', 'profile { caseStudies { title } }')], { hiddenFrom: ['peter', 'ann'] }),
  word('case_study_confirmation.client', `state = 'ASKED'`, ['nadia', organisation('kestrel', 'profile { caseStudies { request { client } } }')], { hiddenFrom: ['peter', 'ann'] }),
  word('case_study_confirmation.email', `state = 'ASKED'`, nobody('A letter goes to it'), { hiddenFrom: ['peter', 'ann', 'nadia'] }),
  change('organisation_profile.skills', `organisation_id = ${IDS.llwybr}`, ['array[:word]', 'array[:word]'], ['catrin', organisation('llwybr', 'profile { capabilities { skills } }')], { hiddenFrom: ['peter', 'ann'] }),
  word('organisation_profile.words', `organisation_id = ${IDS.llwybr}`, nobody('What searches look into'), { hiddenFrom: ['peter', 'ann'] }),
  change('organisation_profile.project_max', `organisation_id = ${IDS.llwybr}`, ['11100000', '22200000'], ['catrin', organisation('llwybr', 'profile { capabilities { projectMax { amount } } }')], { hiddenFrom: ['peter', 'ann'] }),
  // Money.
  change('pledge.pending', `id = '@offered'`, ['null', `jsonb_build_object('amount', '7700000', 'match', null, 'condition', '{"type": "always"}'::jsonb, 'note', :word, 'authority', :word, 'validUntil', null, 'verifierId', null, 'personId', person_id, 'changes', '[]'::jsonb)`], ['ann', node('Pledge', 'offered', 'pendingChange { note }')], { hiddenFrom: ['olivia', 'nadia', 'martin'] }),
  row('pledge', `id = '@offered'`, { id: made('plg'), organisation_id: org('upper-dale'), amount: '3300000', note: ':word', authority: ':word', state: `'DRAFT'`, offered_at: 'null', person_id: per('paula'), condition: `'{"type": "always"}'::jsonb` }, ['paula', viewer('pledges { id }')], { hiddenFrom: ['olivia', 'nadia', 'martin', 'ann'] }),
  row('pledge_step', `pledge_id = '@offered'`, { pledge_id: IDS.offered, version: '99', step: `'CHANGE_DRAFTED'`, reason: ':word', amount: '7700000' }, nobody('Steps that wait for a second person'), { keys: ['pledge_id', 'version'], past: true, hiddenFrom: ['olivia', 'nadia', 'martin'] }),
  row('pledge_limit', null, { organisation_id: IDS.roads, amount: '12300', version: '1', set_at: AT, set_by: per('olivia') }, ['olivia', organisation('roads', 'pledgeLimit { amount }')], { keys: ['organisation_id'], hiddenFrom: ['nadia', 'ann'] }),
  word('money_call.note', `id = '@call'`, ['olivia', (ids) => `{ moneyCall(id: "${ids.call}") { note } }`], { hiddenFrom: ['nadia', 'ann'] }),
  word('money_call.purchase_order', `id = '@call'`, ['olivia', (ids) => `{ moneyCall(id: "${ids.call}") { purchaseOrder } }`], { hiddenFrom: ['nadia', 'ann'] }),
  row('adoption', 'true', { id: made('adp'), organisation_id: org('kingsholme'), state: `'PROPOSED'`, plan: ':word', adopted_at: 'null', reported_at: 'null', summary: 'null', period_from: 'null', period_to: 'null' }, ['karen', node('Pilot', 'pilot', 'adoptions { plan }')], { hiddenFrom: ['nadia', 'ann'] }),
  // Residents.
  word('feedback.works', `id = '@waiting'`, ['ann', () => '{ feedbackWaiting(first: 100) { nodes { works } } }'], { hiddenFrom: ['leila', 'nadia'] }),
  change('feedback.flags', `id = '@waiting'`, [`'{}'`, `'{PERSONAL}'`], nobody('Marks for whoever moderates'), { hiddenFrom: ['leila', 'nadia'] }),
  change('feedback.satisfaction', `place_code = 'W06000008' and service = 'LIBRARIES'`, ['1', '5'], nobody('Of fewer than ten answers no figure is shown'), { hiddenFrom: ['leila', 'nadia'], note: 'of a place with few answers' }),
  row('insight_invitation', null, { id: made('ins'), token_hash: `'inference'`, problem_id: IDS.noted, source: `'WORKFORCE'`, organisation_id: IDS.westmoor, created_by: per('ann'), created_at: AT, expires_at: `'2027-01-01T00:00:00Z'`, answers_left: '5' }, ['ann', (ids) => `{ insightInvitations(problem: "${ids.noted}") { id } }`], { hiddenFrom: ['leila', 'nadia'] }),
  word('evidence_import.file_name', `id = '@imported'`, ['ann', node('EvidenceImport', 'imported', 'fileName')], { hiddenFrom: ['leila', 'nadia'] }),
  row('evidence_import_error', null, { import_id: IDS.imported, line: '1', position: '1', column_name: `'x'`, code: `'PLACE_UNKNOWN'`, message: ':word' }, ['ann', node('EvidenceImport', 'imported', 'errors { message }')], { keys: ['import_id', 'line'], hiddenFrom: ['leila', 'nadia'] }),
  change('consultation_vote.choice', `consultation_id = ${IDS.voting} and choice <> 'UNDECIDED'`, [`'LEFT'`, `'RIGHT'`], nobody('Until it is counted'), { hiddenFrom: ['sioned', 'nadia'], note: 'while it is asked' }),
  change('consultation_panelist.has_voted', `consultation_id = ${IDS.ranked}`, ['true', 'false'], ['ann', node('Consultation', 'ranked', 'panel { hasVoted }')], { hiddenFrom: ['leila', 'nadia'] }),
  change('consultation_panelist.invited_at', `consultation_id = ${IDS.ranked}`, [AT, `'2026-01-02T00:00:00Z'`], nobody('Kept for the record'), { hiddenFrom: ['leila', 'nadia'] }),
  // People.
  word('person.email', `id = '@celia'`, ['celia', viewer('email')], { hiddenFrom: ['hugh'] }),
  word('person.password_hash', `id = '@celia'`, nobody('Compared at the sign-in alone'), { hiddenFrom: ['hugh'] }),
  change('person.language', `id = '@celia'`, [`'EN'`, `'CY'`], ['celia', viewer('language')], { hiddenFrom: ['hugh'] }),
  change('person.suspended_at', `id = ${per('alice')}`, ['null', AT], nobody('Whoever is suspended cannot sign in'), { hiddenFrom: ['ann'] }),
  row('membership', null, { id: made('mem'), organisation_id: IDS.westmoor, person_id: per('alice'), roles: `'["AUDITOR"]'::jsonb`, created_at: AT }, ['ann', organisation('westmoor', 'members { id }')], { hiddenFrom: ['nadia'] }),
  row('invitation', null, { id: made('ivt'), organisation_id: IDS.westmoor, email: ':word', roles: `'["AUDITOR"]'::jsonb`, token_hash: `'inference'`, invited_by: per('ann'), created_at: AT, expires_at: `'2027-01-01T00:00:00Z'` }, ['ann', organisation('westmoor', 'invitations { email }')], { hiddenFrom: ['nadia'] }),
  row('api_key', null, { id: made('key'), prefix: `'inference'`, secret_hash: `'x'`, organisation_id: IDS.westmoor, name: ':word', scopes: `'[]'::jsonb`, created_by: per('ann'), created_at: AT }, ['ann', viewer('apiKeys { name }')], { hiddenFrom: ['nadia', 'brian'] }),
  row('session', null, { id: made('ses'), token_hash: ':word', person_id: per('ann'), created_at: AT, last_seen_at: `'2100-01-01T00:00:00Z'`, expires_at: `'2100-01-01T00:00:00Z'` }, ['ann', viewer('sessions { id }')], { hiddenFrom: ['brian'] }),
  row('one_time_token', null, { id: made('tok'), token_hash: ':word', person_id: per('ann'), expires_at: `'2100-01-01T00:00:00Z'` }, nobody('In the link of a letter'), { hiddenFrom: ['brian'] }),
  row('notification', `person_id = ${per('ann')}`, { id: made('ntf'), entry_id: `'jrn_inference'`, read_at: 'null' }, ['ann', viewer('unreadNotifications')], { hiddenFrom: ['brian'] }),
  change('notification_choice.pace', `person_id = ${per('ann')}`, [`'NONE'`, `'DAILY'`], ['ann', viewer('notificationChoices { pace }')], { hiddenFrom: ['brian'] }),
  row('letter', null, { id: made('let'), person_id: per('ann'), kind: `'NOTICE'`, state: `'SENT'`, tries: '1', next_at: AT, written_at: AT, sent_at: AT }, nobody('What is sent'), { hiddenFrom: ['brian'] }),
  row('letter_language', null, { person_id: per('ann'), language: `'CY'` }, ['ann', viewer('letterLanguage')], { keys: ['person_id'], hiddenFrom: ['brian'] }),
  word('saved_search.name', `person_id = ${per('nadia')}`, ['nadia', viewer('savedSearches { name }')], { hiddenFrom: ['peter'] }),
  row('calendar_link', null, { id: made('cal'), person_id: per('nadia'), token_hash: ':word', created_at: AT }, ['nadia', viewer('calendarLink { createdAt }')], { hiddenFrom: ['peter'] }),
];
