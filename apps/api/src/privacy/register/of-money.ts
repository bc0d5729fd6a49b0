// Register: pledges, calls for money and pilots. Promises and payments are kept for the accounts, results for the public.
import type { Holding } from './holding.ts';

export const OF_MONEY: readonly Holding[] = [
  { table: 'pledge_round', nothing: 'id solution_id challenge_id algorithm inputs_hash outcome' },
  { table: 'pledge_milestone', nothing: 'round_id code', together: 'title note' },
  {
    table: 'pledge_limit',
    nothing: 'organisation_id',
    people: 'set_by',
    gives: [{ title: 'Limits you set for pledges', where: 'set_by = :person', columns: 'organisation_id amount set_at' }],
  },
  {
    table: 'pledge',
    nothing: 'id round_id organisation_id class kind match condition state pending verifier_id',
    people: 'person_id checked_by',
    own: { note: 'ACCOUNTS', authority: 'ACCOUNTS', check_note: 'ACCOUNTS' },
    gives: [
      { title: 'Pledges you made', where: 'person_id = :person', columns: 'id round_id organisation_id kind amount note authority state created_at' },
      { title: 'Valuations you checked', where: 'checked_by = :person', columns: 'id check_agrees check_note checked_at' },
    ],
  },
  {
    table: 'pledge_step',
    nothing: 'pledge_id step match condition changes',
    people: 'person_id',
    own: { reason: 'ACCOUNTS' },
    gives: [{ title: 'How you changed pledges', where: 'person_id = :person', columns: 'pledge_id version step amount reason at' }],
  },
  { table: 'money_pot', nothing: 'id round_id challenge_id basis plan_basis', together: 'closed_because' },
  { table: 'money_tranche', nothing: 'id pot_id milestone', together: 'title' },
  { table: 'money_entry', nothing: 'id pot_id kind call_id settles' },
  { table: 'money_line', nothing: 'entry_id pledge_id unit account' },
  {
    table: 'money_call',
    nothing: 'id pot_id pledge_id organisation_id tranche_id unit state purchase_order invoice',
    people: 'asked_by settled_by',
    own: { note: 'ACCOUNTS', reason: 'ACCOUNTS', early_reason: 'ACCOUNTS' },
    gives: [
      { title: 'Money you called, and deliveries you recorded', where: 'asked_by = :person', columns: 'id pledge_id amount note early_reason asked_at' },
      { title: 'Calls you settled', where: 'settled_by = :person', columns: 'id pledge_id state reason settled_at' },
    ],
  },
  {
    table: 'pilot',
    nothing: 'id slug challenge_id round_id solution_id supplier_id state place_codes verifier_id',
    people: 'route_confirmed_by',
    together: 'waiver_reason route agreement stopped_because',
    gives: [{ title: 'Legal routes you confirmed', where: 'route_confirmed_by = :person', columns: 'id slug route_confirmed_at' }],
  },
  { table: 'pilot_milestone', nothing: 'pilot_id code', together: 'title note' },
  {
    table: 'pilot_measurement',
    nothing: 'id pilot_id indicator_code corrects method origin organisation_id',
    people: 'person_id',
    own: { correction: 'ORGANISATION', method_note: 'ORGANISATION', source: 'ORGANISATION' },
    gives: [{ title: 'What you measured', where: 'person_id = :person', columns: 'id pilot_id indicator_code value n method method_note source correction at' }],
  },
  {
    table: 'pilot_dispute',
    nothing: 'id pilot_id indicator_code organisation_id',
    people: 'person_id answered_by',
    own: { reason: 'ORGANISATION', answer: 'ORGANISATION' },
    gives: [
      { title: 'Figures you disputed, and why', where: 'person_id = :person', columns: 'id pilot_id indicator_code reason at' },
      { title: 'Disputes you answered', where: 'answered_by = :person', columns: 'id pilot_id answer is_upheld answered_at' },
    ],
  },
  {
    table: 'pilot_report',
    nothing: 'pilot_id organisation_id verified_for',
    people: 'person_id verified_by',
    together: 'reopened_because',
    own: { summary: 'ORGANISATION', looked_at: 'ORGANISATION' },
    gives: [
      { title: 'Results you reported', where: 'person_id = :person', columns: 'pilot_id number summary at' },
      { title: 'Results you verified', where: 'verified_by = :person', columns: 'pilot_id number looked_at verified_at' },
    ],
  },
  { table: 'pilot_result', nothing: 'pilot_id indicator_code outcome proposed rule measurement_id', together: 'reason' },
  {
    table: 'adoption',
    nothing: 'id pilot_id organisation_id state',
    people: 'proposed_by',
    together: 'summary withdrawn_because',
    own: { plan: 'ORGANISATION' },
    gives: [{ title: 'Adoptions you proposed', where: 'proposed_by = :person', columns: 'id pilot_id plan proposed_at' }],
  },
  { table: 'adoption_result', nothing: 'adoption_id indicator_code' },
];
