// Hidden facts of proposals and of how they are judged. Each is hidden from all outsiders, and from the people in `hiddenFrom`.
import { lockContent, unlockContent } from '../../apps/api/dist/proposals/sealing/content-box.js';
import { challenge, change, IDS, made, nobody, node, org, per, row, said, viewer, word } from './inference-make.mjs';

/** The words and the price of a draft, which is locked. */
async function otherWords({ sql, keys, ids, word: canary, world }) {
  const { rows } = await sql.query('select draft from proposal where id = $1', [ids.sealed]);
  const content = { ...unlockContent(keys, ids.sealed, rows[0].draft), title: canary, summary: canary, approach: canary, price: world === 'A' ? '4100000' : '7300000' };
  return ['update proposal set draft = $2 where id = $1', [ids.sealed, lockContent(keys, ids.sealed, content)]];
}

/** Another supplier's draft in the same challenge. */
async function oneMore({ sql, keys, ids, word: canary, world }) {
  const id = made('prp').replaceAll("'", '');
  if (world === 'A') return ['delete from proposal where id = $1', [id]];
  const { rows } = await sql.query('select draft from proposal where id = $1', [ids.sealed]);
  const box = lockContent(keys, id, { ...unlockContent(keys, ids.sealed, rows[0].draft), title: canary });
  return [`insert into proposal (id, challenge_id, organisation_id, state, draft) values ($1, $2, ${org('heatbond')}, 'DRAFT', $3) on conflict do nothing`, [id, ids.gully, box]];
}

/** Two suppliers change places, by way of a third since none may have two. */
function changePlaces({ ids, world }) {
  const [one, other] = world === 'A' ? ['sortwell', 'stairwell'] : ['stairwell', 'sortwell'];
  const give = (id, firm) => `update proposal set organisation_id = ${org(firm)} where id = '${id}'`;
  return [[give(ids.opened, 'hollin'), give(ids.other, one), give(ids.other, other), give(ids.opened, one)].join('; '), []];
}

const SEALED = { hiddenFrom: ['karen', 'nadia', 'martin'] };
const JUDGED = { hiddenFrom: ['denise', 'yusuf', 'nadia'] };
const SEAT = { hiddenFrom: ['catrin', 'elin', 'nadia'] };
const sealed = (fields) => ['peter', node('Proposal', 'sealed', fields)];
const sheet = (fields) => challenge('care', `scoresheet { ${fields} }`);
const own = `challenge_id = ${IDS.care} and person_id = ${per('huw')}`;

export const JUDGED_FACTS = [
  // Before the deadline.
  { of: 'proposal.draft', make: otherWords, hasWord: true, seen: sealed('title summary price { amount }'), ...SEALED },
  { of: 'proposal', note: 'one more draft', make: oneMore, hasWord: true, seen: ['jacob', viewer('proposals(first: 50) { nodes { title } }')], hiddenFrom: ['karen', 'nadia', 'martin', 'peter'] },
  change('proposal.state', `id = ${IDS.sealed}`, [`'SUBMITTED'`, `'WITHDRAWN'`], sealed('state'), SEALED),
  change('proposal.submitted_at', `id = ${IDS.sealed}`, [`'2026-01-01T00:00:00Z'`, `'2026-01-02T00:00:00Z'`], sealed('submittedAt'), SEALED),
  change('proposal.saved_at', `id = ${IDS.sealed}`, [`'2026-01-01T00:00:00Z'`, `'2026-01-02T00:00:00Z'`], sealed('savedAt'), SEALED),
  word('proposal_version.salt', `proposal_id = ${IDS.sealed}`, sealed('receipts { salt }'), SEALED),
  word('proposal_version.hash', `proposal_id = ${IDS.sealed}`, sealed('receipts { hash }'), SEALED),
  change('team_consent.state', `proposal_id = ${IDS.sealed}`, [`'CONFIRMED'`, `'DECLINED'`], sealed('team { consent { state } }'), SEALED),
  word('team_consent.email', `proposal_id = ${IDS.sealed}`, sealed('team { consent { email } }'), SEALED),
  // After it.
  said('proposal.content', 'title', `id = ${IDS.opened}`, ['joan', node('Proposal', 'opened', 'title')], { hiddenFrom: ['denise', 'nadia'] }),
  { of: 'proposal.organisation_id', note: 'who proposes which, while it is judged unseen', make: changePlaces, seen: ['yusuf', viewer('proposals(first: 50) { nodes { id } }')], hiddenFrom: ['nadia', 'daniel', 'joan'] },
  change('proposal_file.size', `proposal_id = ${IDS.decided}`, ['1111', '2222'], ['nadia', node('Proposal', 'decided', 'attachments { size }')], { hiddenFrom: ['peter'] }),
  change('proposal_version_file.position', `proposal_id = ${IDS.decided}`, ['3', '4'], nobody('The order of files that stand alone here'), { hiddenFrom: ['peter'] }),
  row('proposal_reader', null, { proposal_id: IDS.other, person_id: per('wiktor'), is_blind: 'true' }, ['wiktor', node('Proposal', 'other', 'title')], { keys: ['proposal_id', 'person_id'], ...JUDGED }),
  row('proposal_judge', null, { challenge_id: IDS.care, person_id: per('anita') }, nobody('Policies alone ask who judges'), { keys: ['challenge_id', 'person_id'], ...SEAT }),
  word('closing_leaf.hash', `challenge_id = ${IDS.bins}`, nobody('The leaves of a receipt, made into one root that is public'), JUDGED),
  // Panels.
  row('panel_member', null, { id: made('pnl'), challenge_id: IDS.care, person_id: per('paula'), role: `'EVALUATOR'`, status: `'PENDING_DECLARATION'`, appointed_at: `'2026-01-01T00:00:00Z'` }, ['sioned', challenge('care', 'panel { person { id } }')], { hiddenFrom: ['catrin', 'nadia'] }),
  change('panel_member.status', own, [`'IN_PROGRESS'`, `'CLEARED'`], ['huw', sheet('status')], { hiddenFrom: ['catrin', 'nadia'] }),
  word('score.reason', `proposal_id = ${IDS.seat} and person_id = ${per('huw')}`, ['huw', sheet('items { cells { reason } }')], { hiddenFrom: ['catrin', 'elin', 'sioned', 'nadia'] }),
  change('score.value', `proposal_id = ${IDS.seat} and person_id = ${per('huw')}`, ['2', '4'], ['huw', sheet('items { cells { value } }')], { hiddenFrom: ['catrin', 'elin', 'sioned', 'nadia'] }),
  word('score.reason', `proposal_id = ${IDS.seat} and person_id = ${per('elin')}`, ['elin', sheet('items { cells { reason } }')], { hiddenFrom: ['catrin', 'huw', 'sioned', 'nadia'], note: 'sent' }),
  word('sample_score.reason', `person_id = ${per('elin')}`, nobody('The sample shows values alone'), { hiddenFrom: ['catrin', 'sioned', 'nadia'] }),
  change('sample_score.value', `person_id = ${per('elin')}`, ['2', '4'], ['gwen', challenge('care', 'calibration { cells { values } }')], { hiddenFrom: ['catrin', 'sioned', 'nadia'] }),
  word('agreed_score.reason', `proposal_id = ${IDS.opened}`, ['joan', challenge('bins', 'moderation { cells { agreed { reason } } }')], JUDGED),
  change('agreed_score.value', `proposal_id = ${IDS.opened}`, ['2', '4'], ['joan', challenge('bins', 'moderation { cells { agreed { value } } }')], JUDGED),
  row('recusal', null, { proposal_id: IDS.other, person_id: per('tom'), at: `'2026-01-01T00:00:00Z'` }, ['tom', challenge('bins', 'scoresheet { items { recused } }')], { keys: ['proposal_id', 'person_id'], ...JUDGED }),
  row('named_party', null, { id: made('npt'), proposal_id: IDS.opened, name: ':word', reason: ':word', named_by: per('joan'), at: `'2026-01-01T00:00:00Z'` }, ['anita', challenge('bins', 'conflictAssessment { laterParties { name } }')], JUDGED),
  row('assessment', null, { id: made('asm'), proposal_id: IDS.opened, strengths: ':word', improvements: ':word', written_by: per('joan'), written_at: `'2026-01-01T00:00:00Z'`, explanations: `'[]'::jsonb` }, ['joan', node('Proposal', 'opened', 'assessment { strengths }')], JUDGED),
  word('assessment_question.text', `proposal_id = ${IDS.loser}`, ['peter', node('Proposal', 'loser', 'assessmentQuestion { text }')], { hiddenFrom: ['nadia', 'denise'] }),
  word('assessment_question.answer', `proposal_id = ${IDS.loser}`, ['peter', node('Proposal', 'loser', 'assessmentQuestion { answer }')], { hiddenFrom: ['nadia', 'denise'] }),
  change('conflict_declaration.kind', own, [`'NONE'`, `'FINANCIAL'`], ['huw', sheet('declarations { kind }')], SEAT),
  word('conflict_declaration.note', own, ['huw', sheet('declarations { note }')], SEAT),
  row('conflict_flag', null, { challenge_id: IDS.care, person_id: per('huw'), party: `'inference'`, name: ':word', kind: `'PAST_EMPLOYER'`, found_at: `'2026-01-01T00:00:00Z'` }, nobody('Kept for the pack; what is shown is found anew'), { keys: ['challenge_id', 'person_id', 'party'], ...SEAT }),
  row('panel_departure', null, { id: made('pnl', 2), challenge_id: IDS.care, person_id: per('paula'), role: `'EVALUATOR'`, reason: ':word', declarations: `'[]'::jsonb`, at: `'2026-01-01T00:00:00Z'` }, nobody('Told in the pack alone'), SEAT),
  row('past_employment', null, { person_id: per('huw'), position: '1', name: ':word', stated_at: `'2026-01-01T00:00:00Z'` }, ['huw', sheet('pastEmployers { name }')], { keys: ['person_id', 'position'], ...SEAT }),
  change('calibration.proposal_ids', `challenge_id = ${IDS.care}`, [`array(select unnest(proposal_ids) order by 1)`, `array(select unnest(proposal_ids) order by 1 desc)`], nobody('Which, but not in which order'), { hiddenFrom: ['catrin', 'nadia'] }),
  row('ranking_stability', `challenge_id = ${IDS.fix}`, { id: made('rst'), challenge_id: IDS.bins, state: `'CANCELLED'`, result: 'null', result_hash: 'null' }, ['joan', challenge('bins', 'stability { state }')], JUDGED),
  row('decision_pack', null, { challenge_id: IDS.fix, secret: ':word' }, nobody('The salt of a pack'), { keys: ['challenge_id'], hiddenFrom: ['nadia'] }),
  row('pack_redaction', null, { id: made('red'), challenge_id: IDS.fix, file: `'scores.jsonl'`, row_key: `'x'`, field: `'reason'`, ground: `'S40'`, note: ':word', made_by: per('ann'), made_at: `'2026-01-01T00:00:00Z'` }, ['ann', challenge('fix', 'packRedactions { note }')], { hiddenFrom: ['nadia', 'peter'] }),
  row('shortlist', `challenge_id = ${IDS.fix}`, { id: made('sho'), challenge_id: IDS.bins, reasons: ':word', state: `'DRAFT'`, decided_at: 'null', proposed_at: 'null', approved_at: 'null', request_id: 'null' }, ['joan', challenge('bins', 'shortlistInProgress { reasons }')], JUDGED),
  row('shortlist_entry', null, { shortlist_id: made('sho', 9), proposal_id: IDS.opened, position: '1', overridden: 'false', standing: `'SHORTLISTED'` }, nobody('Of a shortlist that is a draft'), { keys: ['shortlist_id'], past: true, ...JUDGED }),
  change('shortlist_vote.person_id', `shortlist_id = ${IDS.issued}`, [per('brian'), per('samira')], nobody('Once issued it is shown without names'), { hiddenFrom: ['nadia', 'peter'] }),
  change('advantage_decision.organisation_id', `id = ${made('adv')}`, [org('hollin'), org('kestrel')], ['farah', challenge('damp', 'fairness { advantages { organisation { id } } }')], { hiddenFrom: ['denise'] }),
];
