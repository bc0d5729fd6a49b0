// What is hidden, fact by fact. Read together with `platform/tenancy/tables.ts`: each of its tables of somebody's has a line here, or its reason in LEFT_OUT; a spec holds that.
import { ENGAGED_FACTS } from './inference-facts-engaged.mjs';
import { JUDGED_FACTS } from './inference-facts-judged.mjs';
import { IDS, made, org, per } from './inference-make.mjs';

export { IDS };

export const FACTS = [...JUDGED_FACTS, ...ENGAGED_FACTS];

/** So that what the demo shows of profiles is hidden here. */
export const BEFORE = [
  `update organisation_profile set public_parts = array['CAPABILITIES'] where organisation_id = ${org('kestrel')}`,
  `update organisation_profile set public_parts = array[]::text[] where organisation_id = ${org('llwybr')}`,
  `insert into advantage_decision (id, challenge_id, organisation_id, decision, advantage, reason, decided_by, decided_at)
   values (${made('adv')}, ${IDS.damp}, ${org('hollin')}, 'TREATED_EQUALLY', '{"en": "x"}', '{"en": "y"}', ${per('farah')}, '2026-01-01T00:00:00Z')`,
];

/** Tables of somebody's that have no line, and why. */
export const LEFT_OUT = {
  money_entry: 'Sums of a pot are public; what is not stands in the row of the call.',
  money_line: 'As entries.',
  challenge_document: 'That there is one for those who are interested is public, so that they can become it; what it says has lines.',
  consultation_option: 'As public as their consultation; drafts have a line.',
  consultation_ballot: 'Published once they are counted, without names; which vote is whose nobody can tell, the server neither.',
  journal_entry: 'Its digests hold each other, so no entry can be one thing or another. That there is one is public, and salted digests hide what it says. Private acts are played instead, and everything looked at again.',
  pilot_dispute: 'Public with its answer.',
  adoption_result: 'Of reported adoptions alone, which are public; proposed ones have a line.',
};
