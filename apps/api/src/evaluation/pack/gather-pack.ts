// Every SELECT of a decision pack: all that was frozen for one challenge, as rows of plain JSON in a fixed order.
import { Injectable } from '@nestjs/common';
import { jsonWithDigits, leaveOneEvaluatorOut, partiesOnTwoBids, rank, RANKING_METHOD, weightCrossings } from '@moothall/domain/evaluation';
import type { PackRow, PackRows } from '@moothall/domain/pack';
import { CHALLENGE_COLUMNS, type ChallengeRow } from '../../challenges/challenges.queries.ts';
import { fromJson } from '../../challenges/content-json.ts';
import { CheckpointProofs } from '../../journal/checkpoint-proofs.ts';
import { Rows } from '../../platform/database/rows.ts';
import { partiesOf, rankingInput } from '../evaluation-state.ts';
import { type EvaluationState, readEvaluation, through } from '../evaluation.queries.ts';
import { rankingHash } from '../ranking.ts';
import { readShortlists, run } from '../shortlist.queries.ts';
import { contentOf } from '../store-shortlist.ts';

/** A pack before anything is withheld. */
export interface Gathered {
  readonly challenge: ChallengeRow;
  readonly rows: PackRows;
}

const SELECTS = {
  amendments: `select 'amendment-' || a.version as key, a.version, a.at, a.reason, a.material, a.changes, a.content_before as "contentBefore" from amendment a where a.challenge_id = $1 order by a.version`,
  panel: `select m.id as key, case m.role when 'CHAIR' then 'Chair' else 'Evaluator ' || row_number() over (partition by m.role order by m.id) end as label, m.role, m.status,
      m.appointed_at as "appointedAt", m.sample_sent_at as "sampleSentAt", m.sent_at as "sentAt", m.person_id as "personId", to_jsonb(m.only_proposals) as "stepsInFor", null as reason, null::jsonb as declared
      from panel_member m where m.challenge_id = $1
    union all select d.id, 'Left the panel', d.role, 'LEFT', d.at, null, null, d.person_id, null, d.reason, d.declarations from panel_departure d where d.challenge_id = $1 order by 1`,
  declarations: `select person_id || '|' || party as key, person_id as "personId", party, name, kind, direct, note, declared_at as "declaredAt" from conflict_declaration where challenge_id = $1 order by 1`,
  recusals: `select r.proposal_id || '|' || r.person_id as key, r.proposal_id as "proposalId", r.person_id as "personId", r.at from recusal r join proposal p on p.id = r.proposal_id where p.challenge_id = $1 order by 1`,
  // As they were found when each member declared.
  flags: `select f.person_id || '|' || f.kind || '|' || f.party as key, f.person_id as "personId", f.kind, f.party, f.name, f.found_at as "foundAt", null::jsonb as "proposalIds" from conflict_flag f where f.challenge_id = $1 order by 1`,
  parties: `select n.id as key, n.proposal_id as "proposalId", n.name, n.organisation_id as "organisationId", n.reason, n.named_by as "namedBy", n.at from named_party n join proposal p on p.id = n.proposal_id
    where p.challenge_id = $1 order by 1`,
  proposals: `select p.id as key, p.label, p.challenge_id as "challengeId", p.organisation_id as "organisationId", o.name_en as organisation, p.state, v.version as "proposalVersion", v.salt, v.hash as receipt,
      v.submitted_at as "submittedAt", p.content from proposal p join organisation o on o.id = p.organisation_id
      join closing_leaf l on l.proposal_id = p.id join proposal_version v on v.proposal_id = p.id and v.version = l.version
    where p.challenge_id = $1 and p.content is not null order by p.id`,
  closing: `select lpad(position::text, 6, '0') as key, position, proposal_id as "proposalId", version, hash from closing_leaf where challenge_id = $1 order by 1`,
  sample: `select 'sample' as key, c.proposal_ids as "proposalIds", c.begun_at as "begunAt", c.opened_at as "openedAt", c.opened_by as "openedBy" from calibration c where c.challenge_id = $1`,
  // What was sent before the panel talked; what it became stands among the scores.
  sampled: `select s.proposal_id || '|' || s.person_id || '|' || s.criterion_code as key, s.proposal_id as "proposalId", s.person_id as "personId", s.criterion_code as "criterionCode", s.value, s.reason, s.sent_at as "sentAt"
    from sample_score s join proposal p on p.id = s.proposal_id where p.challenge_id = $1 order by 1`,
  // What somebody had to leave out when they sent is no part of what they sent.
  scores: `select s.proposal_id || '|' || s.person_id || '|' || s.criterion_code as key, s.proposal_id as "proposalId", s.person_id as "personId", s.criterion_code as "criterionCode", s.value, s.reason, s.saved_at as "savedAt"
    from score s join proposal p on p.id = s.proposal_id join panel_member m on m.challenge_id = p.challenge_id and m.person_id = s.person_id and m.status = 'SENT'
    where p.challenge_id = $1 and not exists (select 1 from recusal r where r.proposal_id = s.proposal_id and r.person_id = s.person_id and r.at < m.sent_at) order by 1`,
  agreed: `select x.proposal_id || '|' || x.criterion_code || '|' || lpad(x.version::text, 4, '0') as key, x.proposal_id as "proposalId", x.criterion_code as "criterionCode", x.version, x.value::float8 as value, x.reason,
      x.person_id as "personId", x.at, x.kind from agreed_score x join proposal p on p.id = x.proposal_id where p.challenge_id = $1 order by 1`,
  assessments: `select a.proposal_id as key, a.strengths, a.improvements, a.explanations, a.total, a.rank, a.written_at as "writtenAt", a.issued_at as "issuedAt" from assessment a join proposal p on p.id = a.proposal_id
    where p.challenge_id = $1 order by 1`,
  questions: `select q.proposal_id as key, q.text, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt" from assessment_question q join proposal p on p.id = q.proposal_id where p.challenge_id = $1 order by 1`,
  votes: `select v.id as key, v.shortlist_id as "shortlistId", v.round, v.kind, v.says, v.reason, v.person_id as "personId", v.organisation_id as "organisationId", v.at, null as "requestId"
      from shortlist_vote v join shortlist s on s.id = v.shortlist_id where s.challenge_id = $1
    union all select a.request_id || '|' || a.organisation_id, s.id, s.round, 'GATE', a.says, a.reason, a.person_id, a.organisation_id, a.at, a.request_id
      from shortlist s join approval_voice a on a.request_id = s.request_id where s.challenge_id = $1 order by 1`,
  journal: `select lpad(seq::text, 9, '0') as key, jsonb_build_object('chain', chain, 'seq', seq, 'prevHash', prev_hash, 'detailsDigest', details_digest) as header, at, hash, details from journal_entry where chain = $1 order by seq`,
} as const;

@Injectable()
export class GatherPack {
  constructor(
    private readonly rows: Rows,
    private readonly proofs: CheckpointProofs,
  ) {}

  /** @returns null for a challenge without a shortlist that was issued: before, nothing is frozen */
  async of(challengeId: string): Promise<Gathered | null> {
    const challenge = await this.rows.one<ChallengeRow>(`select ${CHALLENGE_COLUMNS} from challenge c where c.id = $1`, [challengeId]);
    const shortlists = challenge ? await readShortlists(run.rows(this.rows), [challenge.id]) : [];
    if (!challenge || !shortlists.some((one) => one.state === 'ISSUED')) return null;
    const { id, content, stage, version } = challenge;
    const state = await readEvaluation(through.rows(this.rows), id);
    const read = (what: keyof typeof SELECTS) => this.rows.all<PackRow>(SELECTS[what], [id]);
    const journal = (await this.rows.all<JournalRow>(SELECTS.journal, [id])).map(({ at, header, ...row }) => ({ ...row, header: { ...header, at: at.toISOString() } }));
    return {
      challenge,
      rows: plain({
        'challenge.jsonl': [{ key: 'published', stage, version, slug: challenge.slug, leadId: challenge.leadId, governance: challenge.governance, content }, ...(await read('amendments'))],
        'panel.jsonl': await read('panel'),
        'declarations.jsonl': await read('declarations'),
        'recusals.jsonl': await read('recusals'),
        'flags.jsonl': [...(await read('flags')), ...onTwoBids(state)],
        'parties.jsonl': await read('parties'),
        'proposals.jsonl': await read('proposals'),
        'closing.jsonl': await read('closing'),
        'samples.jsonl': [...(await read('sample')), ...(await read('sampled'))],
        'scores.jsonl': await read('scores'),
        'agreed.jsonl': await read('agreed'),
        'ranking.jsonl': ranking(state, challenge),
        'stability.jsonl': await this.stability(id),
        'assessments.jsonl': await read('assessments'),
        'questions.jsonl': await read('questions'),
        'shortlists.jsonl': shortlists.toReversed().map(({ id: key, challengeId: _of, requestState: _state, ...row }) => ({ key, ...row, ...contentOf(row) })),
        'votes.jsonl': await read('votes'),
        'journal.jsonl': journal,
        'checkpoints.jsonl': await this.checkpoints(id),
      }),
    };
  }

  /** Simulations that were done. */
  private stability(challengeId: string): Promise<PackRow[]> {
    return this.rows.all<PackRow>(
      `select id as key, plan, inputs, inputs_hash as "inputsHash", method, result, result_hash as "resultHash", asked_at as "askedAt" from ranking_stability where challenge_id = $1 and state = 'DONE' order by id`,
      [challengeId],
    );
  }

  /** Each checkpoint that found this chain moved, with the proof that its head is under the root that was signed. */
  private async checkpoints(chain: string): Promise<object[]> {
    const proved: object[] = [];
    for (const signed of await this.proofs.signedHeads(chain)) proved.push(await this.proofs.prove(chain, signed));
    return proved;
  }
}

function ranking(state: EvaluationState, challenge: ChallengeRow): object[] {
  const input = rankingInput(state, fromJson(challenge.content));
  return [
    { key: 'input', ...input },
    { key: 'result', method: RANKING_METHOD, inputsHash: rankingHash(input), rows: rank(input), crossings: weightCrossings(input), withoutEvaluators: leaveOneEvaluatorOut(input) },
  ];
}

/** They are nobody's declaration, so they are of no member. */
function onTwoBids({ proposals }: EvaluationState): object[] {
  return partiesOnTwoBids(partiesOf(proposals)).map(({ kind, party, name, proposalIds }) => ({ key: `|${kind}|${party}`, personId: null, kind, party, name, foundAt: null, proposalIds }));
}

interface JournalRow {
  readonly key: string;
  readonly at: Date;
  readonly header: object;
  readonly hash: string;
  readonly details: object;
}

/** Moments as ISO 8601, amounts as digits, and nothing that JSON does not hold. */
function plain(rows: object): PackRows {
  return JSON.parse(jsonWithDigits(rows));
}
