// `issueShortlist`: names are shown and feedback goes to everybody at one instant, once every summary is complete.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { decideIssue, type IssueCode, type SummaryGap } from '@moothall/domain/evaluation';
import { refusalsOf } from '@moothall/domain/decision';
import { canMoveProposal } from '@moothall/domain/proposal';
import { CHALLENGE_RESULT, type ChallengeResult, ChallengeVerbs } from '../challenges/challenge-verbs.ts';
import { demandVersion, lockChallenge, moveTo } from '../challenges/store-challenge.ts';
import { type Actor, append } from '../journal/append.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { Access } from '../platform/graphql/access.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { ownSlugOf } from '../platform/slug.ts';
import type { Tx } from '../platform/transaction.ts';
import { type LockedProposal, lockProposals, moveProposal, revealNames } from '../proposals/store-proposal.ts';
import { readAssessments, run } from './assessment.queries.ts';
import { areScoresChanged, type Judged, judge } from './shortlist-facts.ts';
import { demandProposer } from './shortlist-seat.ts';
import { IssueShortlistInput } from './shortlist.input.ts';
import type { ShortlistRow } from './shortlist.queries.ts';
import { contentOf } from './store-shortlist.ts';
import { gapsOf } from './summary-facts.ts';

const IssueShortlistPayload = payloadOf<ChallengeResult, IssueCode>('IssueShortlist', CHALLENGE_RESULT, ['WRONG_STAGE', 'NOT_APPROVED', 'SCORES_CHANGED', 'RANKING_INCOMPLETE', 'ASSESSMENT_MISSING', 'SUMMARY_INCOMPLETE']);

@Resolver()
export class IssueShortlist {
  constructor(
    private readonly verbs: Verbs,
    private readonly challenges: ChallengeVerbs,
  ) {}

  @Mutation(() => IssueShortlistPayload, { description: 'Issues an approved shortlist to all at one instant, as the chair or a buyer. Refused while any summary lacks a part.' })
  @Access('evaluations:write')
  async issueShortlist(@Args('input', { description: 'Which.' }) input: IssueShortlistInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'issueShortlist', input, async (tx): Promise<Outcome<{ challengeId: string }, IssueCode>> => {
      const challenge = await lockChallenge(tx, input.challengeId);
      const judged = await judge(tx, challenge);
      const { speaker } = await demandProposer(tx, viewer, challenge, judged.state);
      demandVersion(challenge, input.version);
      const refusals = refusalsOf(decideIssue(await issueFacts(tx, judged)));
      if (refusals.length > 0) return { userErrors: refusals };
      if (judged.live) await issue(tx, judged, judged.live, speaker);
      return { done: { challengeId: challenge.id } };
    });
    return this.challenges.answer(context, outcome);
  }
}

/** Of those whose feedback has gone out nothing can be missing any more. */
async function issueFacts(tx: Tx, judged: Judged) {
  const { challenge, state, live, issued, isComplete } = judged;
  const assessments = await readAssessments(run.tx(tx), state.proposals.map((one) => one.id));
  const waiting = state.proposals.filter((one) => one.state !== 'WITHDRAWN' && !assessments.some((row) => row.proposalId === one.id && row.issuedAt));
  const unassessedIds = waiting.map((one) => one.id).filter((id) => !state.assessed.includes(id));
  const gaps: SummaryGap[] = waiting.filter((one) => state.assessed.includes(one.id)).flatMap(({ id }) => gapsOf(state, challenge.content, id, assessments.find((row) => row.proposalId === id)));
  return {
    stage: challenge.stage,
    state: live?.state ?? issued?.state ?? 'DRAFT',
    isReplacing: issued !== null && live !== null,
    isRankingComplete: isComplete,
    areScoresChanged: live !== null && areScoresChanged(judged, live),
    unassessedIds,
    gaps,
  };
}

async function issue(tx: Tx, judged: Judged, live: ShortlistRow, actor: Actor): Promise<void> {
  const { challenge, rows, issued } = judged;
  // One instant for all: the letters, the feedback and the decision bear the same moment.
  const [{ at }]: [{ at: Date }] = await tx.query('select clock_timestamp() as at');
  if (issued) await tx.query(`update shortlist set state = 'SUPERSEDED', superseded_at = $2 where id = $1`, [issued.id, at]);
  await tx.query(`update shortlist set state = 'ISSUED', decided_at = $2 where id = $1`, [live.id, at]);
  await tx.query('update solution set dropped_at = $2 where challenge_id = $1 and dropped_at is null and not (proposal_id = any($3))', [challenge.id, at, contentOf(live).proposalIds]);
  const proposals = await lockProposals(tx, challenge.id);
  for (const proposal of proposals) await decideOne(tx, proposal, live, actor);
  await tx.query(
    `update assessment a set issued_at = $4, total = given.total, rank = given.rank
     from unnest($1::text[], $2::text[], $3::int[]) as given (proposal_id, total, rank) where a.proposal_id = given.proposal_id and a.issued_at is null`,
    [rows.map((row) => row.proposalId), rows.map((row) => row.total), rows.map((row) => row.rank), at],
  );
  await revealNames(tx, challenge.id);
  if (issued) await append(tx, { chain: challenge.id, act: 'shortlist.superseded', subject: issued.id, actor, data: { by: live.id }, isPublic: true });
  const { proposalIds: shortlisted, reserveIds: reserve } = contentOf(live);
  const data = { shortlistId: live.id, shortlisted, reserve, override: live.isOverride, overrideCode: live.overrideCode, replaces: issued?.id ?? null, inputsHash: live.inputsHash };
  await moveTo(tx, challenge, 'SHORTLISTED', { actor, act: 'challenge.shortlisted', isPublic: true, data });
}

const ACTS = { SHORTLISTED: 'proposal.shortlisted', RESERVE: 'proposal.reserved', NOT_SHORTLISTED: 'proposal.not-shortlisted' } as const;

async function decideOne(tx: Tx, proposal: LockedProposal, live: ShortlistRow, actor: Actor): Promise<void> {
  const entry = live.entries.find((one) => one.proposalId === proposal.id);
  const to = entry?.standing ?? 'NOT_SHORTLISTED';
  // One that was disqualified is told nothing new.
  if (canMoveProposal(proposal.state, to)) await moveProposal(tx, proposal, to, { actor, act: ACTS[to], isPublic: to === 'SHORTLISTED' });
  if (entry?.standing !== 'SHORTLISTED') return;
  const id = newId('sol');
  const slug = ownSlugOf(proposal.content.title, id);
  // One that an earlier shortlist had named keeps its page and its address.
  await tx.query(
    `insert into solution (id, slug, challenge_id, proposal_id, position) values ($1, $2, $3, $4, $5)
     on conflict (proposal_id) do update set position = excluded.position, dropped_at = null`,
    [id, slug, proposal.challengeId, proposal.id, entry.position],
  );
}
