// Reads an evaluation from the database and its journal as the model of a moderation has it; and sets it back to where no shortlist was.
import { inputsOf } from './moderation-model.mjs';

const AGAIN = [
  'delete from solution where challenge_id = $1',
  'delete from shortlist_vote where shortlist_id in (select id from shortlist where challenge_id = $1)',
  'delete from shortlist_entry where shortlist_id in (select id from shortlist where challenge_id = $1)',
  'delete from shortlist where challenge_id = $1',
  'update assessment set issued_at = null, total = null, rank = null where proposal_id in (select id from proposal where challenge_id = $1)',
  `update proposal set state = 'MODERATED' where challenge_id = $1`,
  'update proposal_reader set is_blind = true where proposal_id in (select id from proposal where challenge_id = $1)',
  `update challenge set stage = 'EVALUATING', version = version + 1 where id = $1`,
];
const WEIGHTS = { IMPACT: 6000, DELIVER: 4000 };
/** Everybody gave everything a 3. */
const MEAN = 3;
const STATES = { AGREED: 'AGREED', SETTLED: 'AGREED', REOPENED: 'UNDER_MODERATION', ESCALATED: 'ESCALATED' };

export async function forgetShortlists(sql, { challengeId }) {
  for (const text of AGAIN) await sql.query(text, [challengeId]);
}

/** A reader that remembers what it has read of the journal. @returns `{ look, entriesSince, lastSeq, oddHashes }` */
export function sightOf(sql, judged) {
  const known = [];
  const hashes = { ofInputs: new Map(), ofHash: new Map(), odd: [] };
  const readOn = async () => known.push(...(await readEntries(sql, judged, known.at(-1)?.seq ?? 0)));
  return {
    /** The state as it is now, while nobody acts. */
    look: async () => {
      await readOn();
      return read(sql, judged, (shortlist) => inputsAt(known, judged, shortlist, hashes));
    },
    lastSeq: () => known.at(-1)?.seq ?? 0,
    entriesSince: (from) => known.filter(({ seq }) => seq > from).map(({ seq: _seq, inputsHash: _hash, ...entry }) => entry),
    /** Where the same scores gave two hashes, or other scores the same. */
    oddHashes: () => hashes.odd,
  };
}

async function read(sql, { challengeId, proposals, criteria }, inputsFor) {
  const { rows: challenges } = await sql.query('select stage, version from challenge where id = $1', [challengeId]);
  const { rows: agreed } = await sql.query(
    'select distinct on (proposal_id, criterion_code) proposal_id, criterion_code, version, kind, value::float8 as value from agreed_score where proposal_id = any($1) order by proposal_id, criterion_code, version desc',
    [proposals],
  );
  const cells = Object.fromEntries(proposals.flatMap((id) => criteria.map((code) => [`${id} ${code}`, { version: 0, state: 'UNDER_MODERATION', value: null }])));
  for (const row of agreed) cells[`${row.proposal_id} ${row.criterion_code}`] = { version: row.version, state: STATES[row.kind], value: STATES[row.kind] === 'AGREED' ? (row.value ?? 'MEAN') : null };
  const { rows: shortlists } = await sql.query(
    `select id, state, round, is_override as "isOverride", decided_by as "proposedBy",
       coalesce((select json_agg(json_build_object('kind', v.kind, 'who', v.person_id, 'says', v.says) order by v.at) from shortlist_vote v where v.shortlist_id = s.id and v.round = s.round), '[]') as votes,
       (select json_agg(e.proposal_id order by e.position) from shortlist_entry e where e.shortlist_id = s.id and e.standing = 'SHORTLISTED') as chosen
     from shortlist s where challenge_id = $1`,
    [challengeId],
  );
  const found = (states) => shortlists.filter((one) => states.includes(one.state)).map((one) => ({ ...one, inputs: inputsFor(one) }))[0] ?? null;
  const { rows: solutions } = await sql.query('select proposal_id as id from solution where challenge_id = $1 and dropped_at is null order by 1', [challengeId]);
  return {
    ...challenges[0], weights: WEIGHTS, mean: MEAN, cells, live: found(['DRAFT', 'PROPOSED', 'APPROVED']), issued: found(['ISSUED']),
    former: shortlists.filter((one) => one.state === 'SUPERSEDED').length, solutions: solutions.map(({ id }) => id).toSorted(),
  };
}

/** What was agreed when a shortlist was proposed, worked out from the journal, and not from the hash it bears. */
function inputsAt(known, { proposals, criteria }, { id, round }, { ofInputs, ofHash, odd }) {
  const { seq, inputsHash } = known.findLast((entry) => entry.act === 'shortlist.proposed' && entry.key === id && entry.round === round);
  const cells = Object.fromEntries(proposals.flatMap((one) => criteria.map((code) => [`${one} ${code}`, { state: 'UNDER_MODERATION', value: null }])));
  for (const entry of known) if (entry.seq < seq && cells[entry.key]) cells[entry.key] = { state: entry.value === null ? 'UNDER_MODERATION' : 'AGREED', value: entry.value };
  const inputs = inputsOf(cells);
  if ((ofInputs.get(inputs) ?? inputsHash) !== inputsHash || (ofHash.get(inputsHash) ?? inputs) !== inputs) odd.push(`the scores of round ${round} of ${id} have another hash than the same ones before`);
  ofInputs.set(inputs, inputsHash);
  ofHash.set(inputsHash, inputs);
  return inputs;
}

async function readEntries(sql, { challengeId }, from) {
  const { rows } = await sql.query(
    `select seq::int as seq, details ->> 'act' as act, details ->> 'subject' as subject, details ->> 'actorId' as who, details -> 'data' as data,
       (select value::float8 from agreed_score x where x.proposal_id = details ->> 'subject' and x.criterion_code = details -> 'data' ->> 'criterionCode' and x.version = (details -> 'data' ->> 'version')::int) as value
     from journal_entry where chain = $1 and seq > $2
       and (details ->> 'act' like 'score.%' or details ->> 'act' like 'shortlist.%' or details ->> 'act' = 'challenge.shortlisted') order by journal_entry.seq`,
    [challengeId, from],
  );
  return rows.map(({ seq, value, ...row }) => ({ seq, ...entryOf(row, value) }));
}

function entryOf({ act, subject, who, data }, value) {
  if (act.startsWith('score.')) return { act, key: `${subject} ${data.criterionCode}`, version: data.version, value: act === 'score.agreed' || act === 'score.settled' ? (value ?? 'MEAN') : null };
  if (act === 'challenge.shortlisted') return { act, key: data.shortlistId, who, version: data.version, isOverride: data.override, replaces: data.replaces, chosen: data.shortlisted };
  if (act === 'shortlist.superseded') return { act, key: subject, who, by: data.by };
  const { round, says, because } = data;
  if (act === 'shortlist.proposed') return { act, key: subject, who, round, isOverride: data.override, chosen: data.shortlisted, inputsHash: data.inputsHash };
  return { act, key: subject, who, round, ...(says && { says }), ...(because && { because }) };
}
